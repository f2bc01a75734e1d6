//! Which two versions `roadmap diff` compares: by revision, directory, branch and file, through real git.

use std::path::Path;

use crate::diff::changes;
use crate::repository::{CLEAN, FAILED, Repository, SMALL, err, git, out, program};

#[test]
fn versions_are_found_from_anywhere() {
    let repository = Repository::small();
    std::fs::create_dir(repository.path("plan")).unwrap();
    repository.git(&["mv", "roadmap.yaml", "plan/roadmap.yaml"]);
    repository.commit("Samira", "A directory of its own");
    repository.edit("plan/roadmap.yaml", "value: 90", "value: 70");
    repository.commit("Youssef", "Lower");
    let wanted = vec![("target-weakened".to_owned(), "share".to_owned())];
    let json = |directory: &Path, arguments: &[&str]| {
        let output = program(directory, &[arguments, &["--format", "json"]].concat());
        assert_eq!(output.status.code(), Some(CLEAN), "{arguments:?}: {}", err(&output));
        changes(&output)
    };
    // It stood elsewhere then, and has one roadmap only.
    let top = repository.0.path();
    let below = repository.path("plan");
    for arguments in [
        &["diff", "HEAD~2", "HEAD"][..],
        &["diff", "HEAD~1:plan", "HEAD"],
        &["diff", "HEAD~1:plan/roadmap.yaml", "plan"],
        &["diff", "HEAD~2:roadmap.yaml", "HEAD:plan/roadmap.yaml"],
        &["diff", "HEAD~1", "plan"],
    ] {
        assert_eq!(json(top, arguments), wanted, "{arguments:?}");
    }
    for arguments in [&["diff", "HEAD~1"][..], &["diff", "HEAD~2"], &["diff", "HEAD~1:./", "."]] {
        assert_eq!(json(&below, arguments), wanted, "{arguments:?}");
    }
    // A worktree, and a bare repository.
    let other = tempfile::tempdir().unwrap();
    let tree = other.path().join("tree");
    repository.git(&["worktree", "add", "-q", "--detach", tree.to_str().unwrap()]);
    assert_eq!(json(&tree, &["diff", "HEAD~1", "plan"]), wanted);
    let bare = other.path().join("bare.git");
    repository.git(&["clone", "-q", "--bare", ".", bare.to_str().unwrap()]);
    assert_eq!(json(&bare, &["diff", "main~1", "main"]), wanted);
    let output = program(&bare, &["diff", "main"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(err(&output).contains("no working tree"), "{}", err(&output));
    // A shallow clone says what brings the rest.
    let shallow = other.path().join("shallow");
    let url = format!("file://{}", top.display());
    git(top, &["clone", "-q", "--depth=1", &url, shallow.to_str().unwrap()]);
    let output = program(&shallow, &["diff", "HEAD~1", "plan"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(err(&output).contains("git fetch --unshallow origin"), "{}", err(&output));
}

#[cfg(unix)]
#[test]
fn links_submodules_and_partial_clones() {
    let repository = Repository::small();
    std::fs::create_dir(repository.path("texts")).unwrap();
    let (header, rest) = SMALL.split_once("objectives:").unwrap();
    repository.write("roadmap.yaml", header);
    repository.write("texts/real.yaml", &format!("objectives:{rest}"));
    std::os::unix::fs::symlink("texts/real.yaml", repository.path("plan.yaml")).unwrap();
    std::fs::rename(repository.path("texts"), repository.path(".texts")).unwrap();
    std::fs::remove_file(repository.path("plan.yaml")).unwrap();
    std::os::unix::fs::symlink(".texts/real.yaml", repository.path("plan.yaml")).unwrap();
    repository.commit("Samira", "Behind a link");
    let output = repository.roadmap(&["diff", "HEAD~1", "HEAD"]);
    assert!(out(&output).contains("nothing has changed"), "{}{}", out(&output), err(&output));
    assert_eq!(changes(&repository.roadmap(&["diff", "HEAD", "--format", "json"])), []);
    // The roadmap as a submodule of another repository.
    let other = tempfile::tempdir().unwrap();
    let url = format!("file://{}", repository.0.path().display());
    git(other.path(), &["init", "-q"]);
    git(
        other.path(),
        &["-c", "protocol.file.allow=always", "submodule", "--quiet", "add", &url, "plan"],
    );
    let output = program(other.path(), &["diff", "HEAD~1", "plan"]);
    assert!(out(&output).contains("nothing has changed"), "{}{}", out(&output), err(&output));
    // A clone that left the texts behind, and cannot fetch them any more.
    repository.git(&["config", "uploadpack.allowFilter", "true"]);
    let partial = other.path().join("partial");
    let partial = partial.to_str().unwrap();
    git(other.path(), &["clone", "-q", "--no-checkout", "--filter=blob:none", &url, partial]);
    git(Path::new(partial), &["remote", "set-url", "origin", "file:///nowhere"]);
    let output = program(Path::new(partial), &["diff", "HEAD~1", "HEAD", "--format", "markdown"]);
    assert_eq!(output.status.code(), Some(FAILED), "{}", out(&output));
    assert!(err(&output).contains("has not all files"), "{}", err(&output));
    assert!(out(&output).contains("could not be compared"), "{}", out(&output));
}

/// What main did since a branch left it is not undone by the branch.
#[test]
fn a_branch_is_compared_with_where_it_left() {
    let repository = Repository::small();
    repository.git(&["checkout", "-q", "-b", "branch"]);
    repository.edit("roadmap.yaml", "end: 2028-06", "end: 2028-09");
    repository.commit("Youssef", "Later");
    repository.git(&["checkout", "-q", "main"]);
    repository.edit("roadmap.yaml", "value: 90", "value: 95");
    repository.commit("Samira", "More");
    repository.git(&["checkout", "-q", "branch"]);
    let later = vec![("end-later".to_owned(), "cables".to_owned())];
    for arguments in
        [&["diff", "main..."][..], &["diff", "main...branch"], &["diff", "main...HEAD"]]
    {
        let output = repository.roadmap(&[arguments, &["--format", "json"]].concat());
        assert_eq!(changes(&output), later, "{arguments:?}");
    }
    assert_eq!(changes(&repository.roadmap(&["diff", "main", "--format", "json"])).len(), 2);
    assert!(out(&repository.roadmap(&["diff", "main..."])).starts_with("from main... to working"));
    let output = repository.roadmap(&["diff", "nothing..."]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(err(&output).contains("`nothing` is neither"), "{}", err(&output));
}

/// Where no roadmap stands yet there is an empty one; one that moved is no new one, and one that
/// stands beside it is another.
#[test]
fn a_base_without_a_roadmap_is_an_empty_roadmap() {
    let repository = Repository::small();
    repository.git(&["mv", "roadmap.yaml", "notes.txt"]);
    repository.commit("Samira", "None");
    let none = repository.git(&["rev-parse", "HEAD"]).trim().to_owned();
    repository.git(&["mv", "notes.txt", "roadmap.yaml"]);
    repository.commit("Samira", "One");
    let begun = ("objective-added".to_owned(), "schools".to_owned());
    let three = format!("{none}...");
    for old in [&none, &three, &format!("{none}:."), &format!("{none}:roadmap.yaml")] {
        let asked = ["diff", old, "--format", "json", "--fail-on", "weakened"];
        let output = repository.roadmap(&asked);
        assert_eq!(output.status.code(), Some(CLEAN), "{old}: {}", err(&output));
        assert!(changes(&output).contains(&begun), "{old}: {:?}", changes(&output));
        assert!(err(&output).starts_with("note: there is no roadmap in "), "{}", err(&output));
    }
    for format in ["human", "markdown", "github", "html", "docx"] {
        let output = repository.roadmap(&["diff", &none, "--format", format, "--lang", "fr"]);
        assert_eq!(output.status.code(), Some(CLEAN), "{format}: {}", err(&output));
        assert!(!output.stdout.is_empty(), "{format}");
    }
    repository.git(&["rm", "-q", "-r", "roadmap.yaml"]);
    repository.write("north/roadmap.yaml", SMALL);
    repository.write("south/roadmap.yaml", &SMALL.replace("id: plan", "id: south"));
    repository.commit("Samira", "Moved, and another");
    let moved = repository.roadmap(&["diff", "HEAD~", "north", "--format", "json"]);
    assert_eq!(changes(&moved), [], "{}", err(&moved));
    repository.write("east/roadmap.yaml", &SMALL.replace("id: plan", "id: east"));
    for old in ["HEAD", "HEAD:east", "HEAD:east/roadmap.yaml"] {
        let another = repository.roadmap(&["diff", old, "east", "--format", "json"]);
        assert!(changes(&another).contains(&begun), "{old}: {}", err(&another));
    }
    let elsewhere = repository.roadmap(&["diff", "HEAD:west", "east"]);
    assert_eq!(elsewhere.status.code(), Some(FAILED));
    assert!(err(&elsewhere).contains("no roadmap.yaml in this revision"), "{}", err(&elsewhere));
}
