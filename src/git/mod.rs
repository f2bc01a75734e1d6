//! Revisions, and lines that changed since one, asked of the user's own `git`: the only module
//! that starts a process. No shell is involved, and nothing is written.

use std::collections::BTreeMap;
use std::io::{self, ErrorKind};
use std::ops::RangeInclusive;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use crate::finding::{Arg, Located};
use crate::project::Project;
use crate::rules::Checked;

mod revision;
mod archive;
mod history;
mod setup;
mod state;

pub use history::{Commit, History};
pub use revision::{Revision, parting, place};
pub use setup::{SetupError, install, lines, remove};
pub use state::{Drivers, Hook, Release, drivers, hook, release};

/// A process that answers each object that it is asked for.
fn batch(directory: &Path) -> io::Result<Child> {
    Command::new("git")
        .current_dir(directory)
        .args(["cat-file", "--batch"])
        .env("GIT_OPTIONAL_LOCKS", "0")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

/// Lines that changed since a revision, by file relative to the directory that was asked about.
#[derive(Debug, Default, PartialEq)]
pub struct Touched(BTreeMap<String, Vec<RangeInclusive<usize>>>);

/// Why git could not say what changed.
#[derive(Debug, thiserror::Error)]
pub enum GitError {
    /// There is no `git`.
    #[error("git cannot be run: {0}")]
    Missing(String),
    /// It does not know what is asked of it.
    #[error("git {0} is too old")]
    Old(Release),
    /// Not a work tree that git reads.
    #[error("git: {0}")]
    Refused(String),
    /// It does not know the revision; with a command that may bring it.
    #[error("unknown revision {revision}")]
    UnknownRevision {
        /// As it was given.
        revision: String,
        /// The command, or `none`.
        fetch: String,
    },
    /// It knows the revision, and has not all of its files.
    #[error("git has not all files of {revision}")]
    MissingObject {
        /// As it was given.
        revision: String,
    },
}

impl GitError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            GitError::Missing(words) => {
                ("error-git-missing", vec![("error", words.as_str().into())])
            }
            GitError::Old(release) => (
                "error-git-old",
                vec![
                    ("release", release.to_string().into()),
                    ("oldest", Release::OLDEST.to_string().into()),
                ],
            ),
            GitError::Refused(words) => ("error-git", vec![("error", words.as_str().into())]),
            GitError::UnknownRevision { revision, fetch } => (
                "error-revision",
                vec![("revision", revision.as_str().into()), ("fetch", fetch.as_str().into())],
            ),
            GitError::MissingObject { revision } => {
                ("error-diff-object", vec![("revision", revision.as_str().into())])
            }
        }
    }
}

/// The lines below a directory that changed since a revision, files that git does not know yet
/// included.
pub fn touched(directory: &Path, revision: &str) -> Result<Touched, GitError> {
    succeed(run(directory, &["rev-parse", "--is-inside-work-tree"])?)?;
    let settings = unfiltered(directory)?;
    let git = |arguments: &[&str]| run_with(directory, arguments, &settings);
    let commit = format!("{revision}^{{commit}}");
    let commit = git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])?;
    if !commit.status.success() {
        return Err(unknown(directory, revision)?);
    }
    let commit = text(&commit).trim().to_owned();
    let diff = succeed(git(&[
        "-c",
        "core.quotePath=false",
        "diff",
        "--unified=0",
        "--no-color",
        "--no-ext-diff",
        "--no-textconv",
        "--no-renames",
        "--ignore-submodules",
        "--relative",
        "--src-prefix=a/",
        "--dst-prefix=b/",
        "--end-of-options",
        &commit,
        "--",
        ".",
    ])?)?;
    let mut touched = parse(&diff);
    let others = succeed(git(&["ls-files", "--others", "--exclude-standard", "-z", "--", "."])?)?;
    for name in others.split('\0').filter(|name| !name.is_empty()) {
        touched.0.insert(name.to_owned(), vec![1..=usize::MAX]);
    }
    Ok(touched)
}

impl Touched {
    /// Puts findings on touched lines first, and says how many they are.
    pub fn first(&self, project: &Project, checked: &mut Checked) -> usize {
        checked.findings.sort_by_cached_key(|finding| !self.holds(project, finding));
        checked.findings.iter().take_while(|finding| self.holds(project, finding)).count()
    }

    fn holds(&self, project: &Project, finding: &Located) -> bool {
        let (file, span) = project.sources.locate(finding.span);
        let Some(ranges) = self.0.get(&project.name_of(file)) else { return false };
        let line = |offset| project.sources.get(file).line_column(offset).line;
        let (first, last) = (line(span.start), line(span.end));
        ranges.iter().any(|range| *range.start() <= last && first <= *range.end())
    }
}

/// Settings under which git runs no program of the repository's on its files.
fn unfiltered(directory: &Path) -> Result<Vec<String>, GitError> {
    let known = run(directory, &["config", "-z", "--name-only", "--get-regexp", r"^filter\."])?;
    let mut settings = Vec::new();
    for name in text(&known).split('\0') {
        match name.rsplit_once('.') {
            Some((_, "clean" | "smudge" | "process")) => settings.push(format!("{name}=")),
            Some((_, "required")) => settings.push(format!("{name}=false")),
            _ => {}
        }
    }
    Ok(settings)
}

fn run(directory: &Path, arguments: &[&str]) -> Result<Output, GitError> {
    run_with(directory, arguments, &[])
}

fn run_with(directory: &Path, arguments: &[&str], settings: &[String]) -> Result<Output, GitError> {
    let watcher = ["-c", "core.fsmonitor=false"];
    let settings = settings.iter().flat_map(|setting| ["-c", setting]);
    let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let output = Command::new("git")
        .current_dir(directory)
        .args(watcher.into_iter().chain(settings))
        .args(arguments)
        .env("GIT_OPTIONAL_LOCKS", "0")
        .output();
    output.map_err(unrun)
}

fn unrun(error: io::Error) -> GitError {
    match error.kind() {
        ErrorKind::NotFound => GitError::Missing("not found".to_owned()),
        _ => GitError::Missing(error.to_string()),
    }
}

/// Why git does not do what is asked, where that is its age.
fn old() -> Option<GitError> {
    release().ok().filter(|release| *release < Release::OLDEST).map(GitError::Old)
}

fn succeed(output: Output) -> Result<String, GitError> {
    if output.status.success() {
        return Ok(text(&output));
    }
    if let Some(old) = old() {
        return Err(old);
    }
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    let first = words.lines().next().unwrap_or_default();
    Err(GitError::Refused(first.trim_start_matches("fatal: ").to_owned()))
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A revision that git does not know, with the command that brings it where there is one: a
/// clone of CI is often shallow, and has one branch only.
fn unknown(directory: &Path, revision: &str) -> Result<GitError, GitError> {
    if let Some(old) = old() {
        return Err(old);
    }
    let answer = |arguments: &[&str]| run(directory, arguments).map(|output| text(&output));
    let shallow = answer(&["rev-parse", "--is-shallow-repository"])?.trim() == "true";
    let remotes = answer(&["remote"])?;
    let remote = remotes.lines().find(|name| *name == "origin").or(remotes.lines().next());
    let fetch = remote.and_then(|remote| fetch(remote, revision, shallow));
    let fetch = fetch.unwrap_or_else(|| "none".to_owned());
    Ok(GitError::UnknownRevision { revision: revision.to_owned(), fetch })
}

fn fetch(remote: &str, revision: &str, shallow: bool) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._/-".contains(c);
    let relative = revision.contains(['~', '^', '@']);
    if relative {
        return shallow.then(|| format!("git fetch --unshallow {remote}"));
    }
    if !revision.chars().all(plain) || revision.starts_with('-') || revision.is_empty() {
        return None;
    }
    // One commit is enough: its files are compared, not its history.
    let depth = if shallow { " --depth=1" } else { "" };
    let hash = revision.len() >= 40 && revision.bytes().all(|byte| byte.is_ascii_hexdigit());
    let what = match revision.strip_prefix(&format!("{remote}/")) {
        _ if hash => revision.to_owned(),
        Some(branch) => format!("{branch}:refs/remotes/{revision}"),
        None => format!("{revision}:{revision}"),
    };
    Some(format!("git fetch{depth} {remote} {what}"))
}

/// Reads a diff without context.
fn parse(diff: &str) -> Touched {
    let mut touched = Touched::default();
    let mut file: Option<String> = None;
    let mut lines = diff.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("+++ ") {
            let name = unquote(name.trim_end_matches('\t'));
            file = name.strip_prefix("b/").map(str::to_owned);
        } else if let Some((old, new)) = hunk(line) {
            // What follows is content, whatever it looks like.
            for _ in 0..old.1 + new.1 {
                lines.next();
            }
            if let Some(file) = &file {
                // Where lines were only taken away, their neighbours are what changed.
                let (start, end) = match new {
                    (after, 0) => (after.max(1), after + 1),
                    (first, count) => (first, first + count - 1),
                };
                touched.0.entry(file.clone()).or_default().push(start..=end);
            }
        }
    }
    touched
}

type Lines = (usize, usize);

/// `@@ -first,count +first,count @@`.
fn hunk(line: &str) -> Option<(Lines, Lines)> {
    let mut words = line.strip_prefix("@@ ")?.split(' ');
    let mut lines = |sign: char| -> Option<Lines> {
        let word = words.next()?.strip_prefix(sign)?;
        match word.split_once(',') {
            Some((first, count)) => Some((first.parse().ok()?, count.parse().ok()?)),
            None => Some((word.parse().ok()?, 1)),
        }
    };
    Some((lines('-')?, lines('+')?))
}

/// A name as git quotes it, in the manner of C.
fn unquote(name: &str) -> String {
    let Some(inner) = name.strip_prefix('"').and_then(|name| name.strip_suffix('"')) else {
        return name.to_owned();
    };
    let mut bytes = Vec::new();
    let mut rest = inner.bytes().peekable();
    while let Some(byte) = rest.next() {
        let escaped = (byte == b'\\').then(|| rest.next()).flatten();
        bytes.push(match escaped {
            None => byte,
            Some(b'n') => b'\n',
            Some(b't') => b'\t',
            Some(b'r') => b'\r',
            Some(digit @ b'0'..=b'3') => {
                let mut next = || rest.next_if(u8::is_ascii_digit).map_or(0, |b| b - b'0');
                let (eights, ones) = (next(), next());
                ((digit - b'0') << 6) | (eights << 3) | ones
            }
            Some(other) => other,
        });
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_is_never_read_as_a_header() {
        let diff = "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1,2 @@\n--- a/y\n+++ b/y\n+@@ -1 +9 @@\n\
                    @@ -9,2 +10,0 @@ objectives:\n-a\n-b\n\
                    --- a/é \"1\"\n+++ \"b/\\303\\251 \\\"1\\\"\"\n@@ -0,0 +3 @@\n+z\n";
        let touched = parse(diff);
        assert_eq!(touched.0["x"], [1..=2, 10..=11]);
        assert_eq!(touched.0["é \"1\""], [3..=3]);
        assert_eq!(touched.0.len(), 2);
    }

    #[test]
    fn the_command_that_brings_a_revision() {
        let line = |revision, shallow| fetch("origin", revision, shallow);
        let some = |line: &str| Some(line.to_owned());
        assert_eq!(line("main", true), some("git fetch --depth=1 origin main:main"));
        let tracking = "git fetch --depth=1 origin main:refs/remotes/origin/main";
        assert_eq!(line("origin/main", true), some(tracking));
        assert_eq!(line("HEAD~3", true), some("git fetch --unshallow origin"));
        assert_eq!(line("HEAD~3", false), None);
        assert_eq!(line("v1.0", false), some("git fetch origin v1.0:v1.0"));
        assert_eq!(line("$(reboot)", true), None);
        assert_eq!(line("--upload-pack=x", true), None);
    }
}
