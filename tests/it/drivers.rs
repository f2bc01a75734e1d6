//! `roadmap git-setup`: real git shows changes by meaning and merges by id and field.

use crate::repository::{Repository, SMALL, out};

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
