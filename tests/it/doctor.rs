//! `roadmap doctor`: what it finds of a machine and a clone, and how it says so.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::repository::{CLEAN, FAILED, HELD, Repository, err, out};
use crate::roadmap;

/// What is found, by name, and the exit status.
fn found(command: &mut Command) -> (BTreeMap<String, String>, i32) {
    let output = command.args(["doctor", "--format", "json"]).output().unwrap();
    let json: serde_json::Value =
        serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", err(&output)));
    assert_eq!(json["version"], 1);
    assert_eq!(json["program"]["version"], env!("CARGO_PKG_VERSION"));
    let checks = json["checks"].as_array().unwrap();
    for state in ["ok", "possible", "missing"] {
        let count = checks.iter().filter(|check| check["state"] == state).count();
        assert_eq!(json["summary"][state], count, "{json:#}");
    }
    let word = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let found = checks.iter().map(|check| {
        // What is not as it could be says what to do.
        assert_eq!(check["state"] == "ok", check["help"].is_null(), "{check}");
        (word(&check["name"]), word(&check["state"]))
    });
    (found.collect(), output.status.code().unwrap())
}

fn here(directory: &Path) -> Command {
    let mut command = roadmap();
    command.current_dir(directory);
    command
}

/// A directory in which `git` is a script.
fn git(script: &str) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("git");
    std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
    directory
}

#[test]
fn what_is_set_up_is_found() {
    let repository = Repository::small();
    let (states, status) = found(&mut here(repository.0.path()));
    let pdf = if cfg!(feature = "pdf") { "ok" } else { "possible" };
    let wanted = [
        ("clone", "ok"),
        ("drivers", "possible"),
        ("git", "ok"),
        ("hook", "possible"),
        ("output", "ok"),
        ("pdf", pdf),
        ("program", "ok"),
        ("roadmap", "ok"),
        ("schema", "possible"),
    ];
    assert_eq!(states.iter().map(|(n, s)| (&n[..], &s[..])).collect::<Vec<_>>(), wanted);
    assert_eq!(status, CLEAN);
    assert!(!repository.path("dist").exists(), "a place that was tried is left as it was");

    repository.roadmap(&["git-setup"]);
    repository.write(".pre-commit-config.yaml", "repos:\n- hooks:\n  - id: roadmap-check\n");
    let output = here(repository.0.path()).args(["doctor"]).output().unwrap();
    assert!(out(&output).contains("pre-commit install"), "{}", out(&output));
    repository.write(".git/hooks/pre-commit", "#!/bin/sh\nexec pre-commit hook-impl\n");
    let schema = here(repository.0.path()).arg("schema").output().unwrap();
    repository.write("plan.schema.json", &out(&schema));
    let named = "# yaml-language-server: $schema=plan.schema.json\n";
    repository.write("roadmap.yaml", &(named.to_owned() + &repository.read("roadmap.yaml")));
    let (states, status) = found(&mut here(repository.0.path()));
    for name in ["drivers", "hook", "schema"] {
        assert_eq!(states[name], "ok", "{name}");
    }
    assert_eq!(status, CLEAN);

    // A schema of another version, and one that is gone.
    repository.write("plan.schema.json", "{}\n");
    assert_eq!(found(&mut here(repository.0.path())).0["schema"], "possible");
    std::fs::remove_file(repository.path("plan.schema.json")).unwrap();
    assert_eq!(found(&mut here(repository.0.path())).0["schema"], "possible");
}

/// The drivers of a program that was moved away: git would fail at the next difference.
#[test]
fn drivers_lead_to_a_program() {
    let repository = Repository::small();
    let elsewhere = tempfile::tempdir().unwrap();
    let directory = elsewhere.path().join("l’outil d'ici 100% خطة");
    std::fs::create_dir(&directory).unwrap();
    let moved = directory.join("roadmap");
    std::fs::copy(env!("CARGO_BIN_EXE_roadmap"), &moved).unwrap();
    let mut set_up = Command::new(&moved);
    let set_up = set_up.arg("git-setup").current_dir(repository.0.path()).output().unwrap();
    assert!(set_up.status.success(), "{}", err(&set_up));
    assert_eq!(found(&mut here(repository.0.path())).0["drivers"], "ok");
    std::fs::remove_file(&moved).unwrap();
    let (states, status) = found(&mut here(repository.0.path()));
    assert_eq!((&states["drivers"][..], status), ("missing", HELD));
    let said = here(repository.0.path()).args(["doctor", "--lang", "fr"]).output().unwrap();
    assert!(out(&said).contains(&moved.display().to_string()), "{}", out(&said));
    assert!(out(&said).contains("réglez-le sur celui-ci : roadmap git-setup"), "{}", out(&said));
    // Of another directory of the clone, nothing is set up.
    repository.write("other/roadmap.yaml", &repository.read("roadmap.yaml"));
    repository.roadmap(&["git-setup"]);
    repository.write(".git/info/attributes", "/elsewhere/** merge=roadmap\n");
    assert_eq!(found(here(repository.0.path()).args(["-C", "other"])).0["drivers"], "possible");
}

#[test]
fn without_git_or_with_an_old_one() {
    let repository = Repository::small();
    let none = tempfile::tempdir().unwrap();
    let old = git(
        "case $1 in --version) echo git version 2.20.1 ;; *) echo 'usage: git' >&2; exit 129 ;; esac",
    );
    let broken = git("exit 127");
    for (directory, words) in [
        (&none, "git cannot be run: not found"),
        (&old, "git 2.20 is too old"),
        (&broken, "git cannot be run"),
    ] {
        let path = directory.path();
        let (states, status) = found(here(repository.0.path()).env("PATH", path));
        assert_eq!((&states["git"][..], status), ("missing", HELD), "{words}");
        assert!(!states.contains_key("drivers"));
        let said = here(repository.0.path()).env("PATH", path).arg("doctor").output().unwrap();
        assert!(out(&said).contains(words), "{}", out(&said));
        assert!(out(&said).contains("install git 2.30 or newer"), "{}", out(&said));
        // What needs no git does without it.
        let check = here(repository.0.path()).env("PATH", path).arg("check").output().unwrap();
        assert_eq!(
            check.status.code(),
            Some(HELD),
            "what is wrong in it is found: {}",
            err(&check)
        );
    }
    for (arguments, words) in [
        (&["diff", "HEAD", "--lang", "fr"][..], "git 2.20 est trop ancien pour cela"),
        (&["log"], "git 2.20 is too old for this"),
        (&["check", "--since", "HEAD"], "git 2.20 is too old for this"),
        (&["git-setup"], "git 2.20 is too old for this"),
    ] {
        let mut command = here(repository.0.path());
        let output = command.args(arguments).env("PATH", old.path()).output().unwrap();
        assert_eq!(output.status.code(), Some(FAILED), "{arguments:?}");
        assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains("2.30"), "{arguments:?}: {}", err(&output));
    }
}

#[test]
fn places_of_every_kind() {
    let outside = tempfile::tempdir().unwrap();
    // Nothing is here: that is no fault of the machine.
    let (states, status) = found(&mut here(outside.path()));
    assert_eq!((&states["roadmap"][..], status), ("possible", CLEAN));
    // A path with spaces and Arabic letters, in no repository.
    let place = outside.path().join("la feuille de route/خارطة الطريق");
    std::fs::create_dir_all(&place).unwrap();
    std::fs::write(place.join("roadmap.yaml"), crate::repository::SMALL).unwrap();
    let (states, status) = found(here(outside.path()).arg("-C").arg(&place));
    assert_eq!((&states["roadmap"][..], &states["clone"][..], status), ("ok", "possible", CLEAN));
    let said = here(&place).args(["doctor", "--lang", "ar"]).output().unwrap();
    assert!(out(&said).contains("سليم: خارطة الطريق هي roadmap.yaml"), "{}", out(&said));
    // Where nobody may write, and below what is no directory.
    for place in ["/proc/drafts", "roadmap.yaml/dist"] {
        let mut command = here(&place_of(&outside));
        let output = command.args(["doctor", "--out", place]).output().unwrap();
        assert_eq!(output.status.code(), Some(HELD), "{place}");
        assert!(out(&output).contains("missing: drafts cannot be written to"), "{}", out(&output));
    }
    // What was named and is not there cannot be looked at.
    let output = here(outside.path()).args(["doctor", "nowhere"]).output().unwrap();
    assert_eq!(output.status.code(), Some(FAILED));
}

fn place_of(outside: &tempfile::TempDir) -> std::path::PathBuf {
    outside.path().join("la feuille de route/خارطة الطريق")
}

#[test]
fn the_version_says_what_the_program_is() {
    let output = roadmap().arg("--version").output().unwrap();
    let pdf = if cfg!(feature = "pdf") { "pdf" } else { "no pdf" };
    let wanted = format!("roadmap {} (debug build, {pdf})\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(out(&output), wanted);
}
