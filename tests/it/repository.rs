//! Repositories that tests make, through real git, and the real program in them.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::root;

pub(crate) const CLEAN: i32 = 0;
pub(crate) const HELD: i32 = 1;
pub(crate) const FAILED: i32 = 2;

/// A repository with an example of a roadmap in several files, in a directory of it.
pub(crate) struct Repository(pub(crate) tempfile::TempDir);

impl Repository {
    pub(crate) fn new() -> Self {
        let repository = Repository(tempfile::tempdir().unwrap());
        copy(&root().join("examples/kenya"), &repository.path("roadmap"));
        repository.git(&["init", "-q", "-b", "main"]);
        repository.commit("Samira", "Working draft");
        repository
    }

    /// One file, with what the tests change.
    pub(crate) fn small() -> Self {
        let repository = Repository(tempfile::tempdir().unwrap());
        repository.git(&["init", "-q", "-b", "main"]);
        repository.write("roadmap.yaml", SMALL);
        repository.commit("Samira", "Working draft");
        repository
    }

    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        git(self.0.path(), arguments)
    }

    pub(crate) fn try_git(&self, arguments: &[&str]) -> Output {
        try_git(self.0.path(), arguments)
    }

    pub(crate) fn commit(&self, author: &str, subject: &str) {
        self.git(&["add", "-A"]);
        let author = format!("--author={author} <a@example.org>");
        self.git(&["commit", "-q", "-m", subject, &author]);
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        std::fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no {from}");
        self.write(name, &text.replacen(from, to, 1));
    }

    pub(crate) fn roadmap(&self, arguments: &[&str]) -> Output {
        program(self.0.path(), arguments)
    }
}

pub(crate) const SMALL: &str = "roadmap: {format: 1, id: plan, title: Plan, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}, references: [assises-2025@1]}
objectives:
  - id: schools
    pillar: secteurs-sociaux
    title: Connect schools
    recommendations: [R28]
    indicators:
      - {id: share, title: Share of schools connected, direction: increase, unit: '%', target: {value: 90, date: 2029}}
    actions:
      - {id: cables, title: Lay cables, end: 2028-06}
";

pub(crate) fn git(directory: &Path, arguments: &[&str]) -> String {
    let output = try_git(directory, arguments);
    assert!(
        output.status.success(),
        "git {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn try_git(directory: &Path, arguments: &[&str]) -> Output {
    let identity = ["user.name=Test", "user.email=t@example.org", "commit.gpgsign=false"];
    Command::new("git")
        .current_dir(directory)
        .args(identity.iter().flat_map(|setting| ["-c", setting]))
        .args(arguments)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_AUTHOR_DATE", "2026-11-24T12:00:00Z")
        .output()
        .unwrap()
}

pub(crate) fn command(directory: &Path, arguments: &[&str]) -> Command {
    let mut command = crate::roadmap();
    command.current_dir(directory).args(arguments).stdin(Stdio::null());
    command.env("LC_ALL", "C").env("SOURCE_DATE_EPOCH", "1795521600");
    command
}

pub(crate) fn program(directory: &Path, arguments: &[&str]) -> Output {
    command(directory, arguments).output().unwrap()
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        match path.is_dir() {
            true => copy(&path, &to),
            false => assert!(std::fs::copy(&path, &to).is_ok()),
        }
    }
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}
