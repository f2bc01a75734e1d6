//! `roadmap git-setup`: real git shows changes by meaning and merges by id and field.

use crate::repository::{Repository, SMALL, err, git, out, program};

/// A clone in which the drivers were set up, beside attributes of its own.
fn set_up() -> Repository {
    let repository = Repository::small();
    repository.write(".git/info/attributes", "*.png binary\n");
    let output = repository.roadmap(&["git-setup"]);
    assert!(output.status.success(), "{}", out(&output));
    repository
}

#[test]
fn git_shows_changes_by_meaning() {
    let repository = set_up();
    repository.edit("roadmap.yaml", "value: 90", "value: 70");
    let shown = repository.git(&["diff"]);
    assert!(shown.contains("target weakened: from 90% to 70%"), "{shown}");
    assert!(shown.contains("roadmap.yaml:8"), "{shown}");
    repository.commit("Youssef", "Lower");
    let log = repository.git(&["log", "-p", "-1"]);
    assert!(
        log.contains("-indicator “Share of schools connected” (share), target: 90%\n"),
        "{log}"
    );
    assert!(
        log.contains("+indicator “Share of schools connected” (share), target: 70%\n"),
        "{log}"
    );
    // What is only written otherwise.
    repository.edit("roadmap.yaml", "objectives:", "# All of them.\nobjectives:");
    let shown = repository.git(&["diff"]);
    assert!(shown.contains("nothing has changed"), "{shown}");
    // What cannot be read is shown line by line.
    repository.write("roadmap.yaml", "objectives: [");
    let shown = repository.git(&["diff"]);
    assert!(shown.contains("+objectives: ["), "{shown}");
}

#[test]
fn git_merges_by_id_and_field() {
    let repository = set_up();
    repository.git(&["checkout", "-q", "-b", "other"]);
    repository.edit("roadmap.yaml", "date: 2029", "date: 2028");
    repository.edit("roadmap.yaml", "title: Lay cables", "title: Lay all cables");
    repository.commit("Youssef", "Sooner");
    repository.git(&["checkout", "-q", "main"]);
    // The same lines, other fields.
    repository.edit("roadmap.yaml", "value: 90", "value: 95 # agreed");
    repository.edit("roadmap.yaml", "end: 2028-06", "end: 2028-03");
    let broken = repository.read("roadmap.yaml").replace("# agreed", "");
    repository.write("roadmap.yaml", &broken);
    repository.commit("Samira", "More");
    repository.git(&["merge", "-q", "-m", "Both", "other"]);
    let wanted = SMALL
        .replace("{value: 90, date: 2029}", "{value: 95 , date: 2028}")
        .replace("title: Lay cables, end: 2028-06", "title: Lay all cables, end: 2028-03");
    assert_eq!(repository.read("roadmap.yaml"), wanted);
    // The same field is an ordinary conflict.
    repository.git(&["checkout", "-q", "-b", "third", "other"]);
    repository.edit("roadmap.yaml", "value: 90", "value: 80");
    repository.commit("Youssef", "Less");
    let merge = repository.try_git(&["merge", "main", "-m", "m"]);
    assert_eq!(merge.status.code(), Some(1));
    assert!(repository.read("roadmap.yaml").contains("<<<<<<< ours\n"));
    assert!(repository.git(&["status", "--porcelain"]).contains("UU roadmap.yaml"));
}

#[test]
fn what_was_set_up_is_taken_out_again() {
    let repository = set_up();
    let attributes = repository.read(".git/info/attributes");
    assert!(attributes.starts_with("*.png binary\n"), "{attributes}");
    repository.roadmap(&["git-setup"]);
    assert_eq!(repository.read(".git/info/attributes"), attributes);
    assert!(repository.roadmap(&["git-setup", "--undo"]).status.success());
    assert_eq!(repository.read(".git/info/attributes"), "*.png binary\n");
    assert!(!repository.read(".git/config").contains("roadmap"));
    assert!(repository.roadmap(&["git-setup", "--undo"]).status.success());
}

/// The files of the clone that git-setup writes are what they were, whatever they were.
#[test]
fn what_was_set_up_leaves_no_byte() {
    let own = "[diff \"roadmap\"]\n\tcommand = mine\n[merge \"roadmap\"]\n\tname = mine\n";
    for (config, attributes) in [
        ("", Some("*.png binary")),
        (own, Some("*.png binary\r\n\n\n")),
        ("# the end", None),
        (own.trim_end(), Some("")),
        ("", Some("\u{feff}*.yaml -diff\n# é")),
    ] {
        let repository = Repository::small();
        let config = repository.read(".git/config") + config;
        repository.write(".git/config", &config);
        let path = repository.path(".git/info/attributes");
        match attributes {
            Some(text) => repository.write(".git/info/attributes", text),
            None => drop(std::fs::remove_file(&path)),
        }
        for _ in 0..2 {
            let output = repository.roadmap(&["git-setup"]);
            assert!(output.status.success(), "{}", err(&output));
        }
        let set = repository.git(&["config", "merge.roadmap.driver"]);
        assert!(set.trim_end().ends_with("git-merge %O %A %B"), "{set}");
        repository.edit("roadmap.yaml", "value: 90", "value: 70");
        assert!(repository.git(&["diff"]).contains("target weakened"));
        assert!(repository.roadmap(&["git-setup", "--undo"]).status.success());
        assert_eq!(repository.read(".git/config"), config);
        let left = std::fs::read_to_string(&path).ok();
        assert_eq!(left.as_deref(), attributes);
        assert!(repository.roadmap(&["git-setup", "--undo"]).status.success());
        assert_eq!(repository.read(".git/config"), config);
    }
}

#[cfg(unix)]
#[test]
fn a_link_and_its_mode_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let repository = Repository::small();
    let (real, link) = (repository.path("mine"), repository.path(".git/info/attributes"));
    std::fs::write(&real, "*.png binary").unwrap();
    std::fs::set_permissions(&real, PermissionsExt::from_mode(0o640)).unwrap();
    let _ = std::fs::remove_file(&link);
    symlink(&real, &link).unwrap();
    assert!(repository.roadmap(&["git-setup"]).status.success());
    assert!(repository.read("mine").contains("merge=roadmap"));
    assert!(repository.roadmap(&["git-setup", "--undo"]).status.success());
    assert!(link.is_symlink() && repository.read("mine") == "*.png binary");
    assert_eq!(real.metadata().unwrap().permissions().mode() & 0o777, 0o640);
}

#[test]
fn names_of_directories_are_no_patterns() {
    for name in ["plan [2030]", "a*b", "what?", "é \"quoted\"", "back\\slash", "#first", "!not"] {
        let repository = Repository::small();
        let directory = repository.path(name);
        std::fs::create_dir(&directory).unwrap();
        std::fs::write(directory.join("roadmap.yaml"), SMALL).unwrap();
        repository.commit("Samira", "Named");
        assert!(program(&directory, &["git-setup"]).status.success());
        let attribute = git(&directory, &["check-attr", "merge", "--", "roadmap.yaml"]);
        assert!(attribute.trim_end().ends_with("merge: roadmap"), "{name}: {attribute}");
        let other = repository.git(&["check-attr", "merge", "--", "roadmap.yaml"]);
        assert!(other.trim_end().ends_with("merge: unspecified"), "{name}: {other}");
    }
}

/// What changed is asked of git without the programs that the repository names.
#[cfg(unix)]
#[test]
fn nothing_of_the_repository_is_run() {
    let repository = Repository::small();
    let seized = repository.path(".git/seized");
    let program = format!("touch '{}'; cat", seized.display());
    repository.git(&["config", "core.fsmonitor", &program]);
    for key in ["clean", "smudge", "process"] {
        repository.git(&["config", &format!("filter.x.{key}"), &program]);
    }
    repository.git(&["config", "filter.x.required", "true"]);
    repository.write(".git/info/attributes", "*.yaml filter=x\n");
    let _ = std::fs::remove_file(&seized);
    repository.edit("roadmap.yaml", "value: 90", "value: 70");
    repository.write("new.yaml", "actors: []\n");
    for arguments in [&["check", "--since", "HEAD"][..], &["log"], &["diff", "HEAD"]] {
        let output = repository.roadmap(arguments);
        assert!(output.status.code() != Some(2), "{arguments:?}: {}", err(&output));
        assert!(!seized.exists(), "{arguments:?}");
    }
}

/// What cannot be read as text is merged as git merges it, by the real driver.
#[test]
fn bytes_stay_as_they_are() {
    let repository = set_up();
    let text = |middle: &[u8]| {
        let lines = [&b"a: caf\xe9\r\n"[..], b"b: 1\r\nb2: 1\r\n", middle, b"\r\n"];
        lines.concat()
    };
    let path = repository.path("other.yaml");
    std::fs::write(&path, text(b"c: 1")).unwrap();
    repository.commit("Samira", "Latin");
    repository.git(&["checkout", "-q", "-b", "other"]);
    std::fs::write(&path, text(b"c: 2")).unwrap();
    repository.commit("Youssef", "Two");
    repository.git(&["checkout", "-q", "main"]);
    let ours = [&b"z: 0\r\n"[..], &text(b"c: 1")].concat();
    std::fs::write(&path, ours).unwrap();
    repository.commit("Samira", "Zero");
    repository.git(&["merge", "-q", "-m", "Both", "other"]);
    assert_eq!(std::fs::read(&path).unwrap(), [&b"z: 0\r\n"[..], &text(b"c: 2")].concat());
}
