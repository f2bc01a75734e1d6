//! What git is on this machine, and what of it is set up in a clone.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{GitError, run, succeed};
use crate::files::{Disk, Files};

/// Largest file of git's, or of hooks, that is read.
const MOST: u64 = 1024 * 1024;

/// A version of git: the first two of its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Release(pub u32, pub u32);

impl Release {
    /// The first that takes a revision for nothing else (`rev-parse --end-of-options`).
    pub const OLDEST: Release = Release(2, 30);

    /// As git says it: `git version 2.39.5 (Apple Git-154)`.
    fn read(words: &str) -> Option<Self> {
        let numbers = words.strip_prefix("git version ")?;
        let mut numbers = numbers.split(|c: char| !c.is_ascii_digit()).map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(first)), Some(Ok(second))) => Some(Release(first, second)),
            _ => None,
        }
    }
}

impl std::fmt::Display for Release {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.0, self.1)
    }
}

/// The git of this machine.
pub fn release() -> Result<Release, GitError> {
    let output = Command::new("git").arg("--version").output().map_err(super::unrun)?;
    let said = super::text(&output);
    Release::read(&said).ok_or_else(|| GitError::Refused(said.trim().to_owned()))
}

/// What stands in a clone of the drivers that `git-setup` sets up.
#[derive(Debug, PartialEq, Eq)]
pub enum Drivers {
    /// Nothing, or nothing for the files of this directory.
    None,
    /// They lead to this program.
    Lead(PathBuf),
}

/// The drivers of the clone that a directory belongs to, for a file in it.
pub fn drivers(directory: &Path, file: &str) -> Result<Drivers, GitError> {
    let said = run(directory, &["config", "--get", "merge.roadmap.driver"])?;
    let meant = succeed(run(directory, &["check-attr", "merge", "--", file])?)?;
    let driver = super::text(&said);
    // As `install` writes it: a word of the shell, with `%` as git wants it.
    let program = driver.trim_end().strip_suffix(" git-merge %O %A %B");
    let program = program.and_then(|word| word.strip_prefix('\'')?.strip_suffix('\''));
    Ok(match program {
        Some(program) if meant.trim_end().ends_with(": merge: roadmap") => {
            Drivers::Lead(PathBuf::from(program.replace("'\\''", "'").replace("%%", "%")))
        }
        _ => Drivers::None,
    })
}

/// What checks each commit of a clone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hook {
    /// Nothing that names this program.
    None,
    /// It is asked for in `.pre-commit-config.yaml`, and nothing of it is installed.
    Asked,
    /// A hook of git's names it, or is that of pre-commit, which is asked for it.
    Installed,
}

/// The hook of the clone that a directory belongs to.
pub fn hook(directory: &Path) -> Result<Hook, GitError> {
    let place = |arguments: &[&str]| {
        let said = succeed(run(directory, arguments)?)?;
        Ok(directory.join(said.trim_end_matches(['\n', '\r'])))
    };
    let read = |path: &Path| {
        Disk.read(path, MOST).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).ok()
    };
    let hook = read(&place(&["rev-parse", "--git-path", "hooks/pre-commit"])?);
    let top = place(&["rev-parse", "--show-toplevel"])?;
    let asked = read(&top.join(".pre-commit-config.yaml"))
        .is_some_and(|text| text.contains("id: roadmap-check"));
    Ok(match hook {
        Some(hook) if asked || hook.contains("roadmap") => Hook::Installed,
        None if asked => Hook::Asked,
        _ => Hook::None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_as_each_git_says_them() {
        for (words, release) in [
            ("git version 2.39.5", Some(Release(2, 39))),
            ("git version 2.39.5 (Apple Git-154)\n", Some(Release(2, 39))),
            ("git version 2.47.1.windows.2\n", Some(Release(2, 47))),
            ("git version 1.8.3.1", Some(Release(1, 8))),
            ("git version 3.0-rc1", Some(Release(3, 0))),
            ("gitte 2.1", None),
            ("git version next", None),
        ] {
            assert_eq!(Release::read(words), release, "{words}");
        }
        assert!(Release(2, 4) < Release::OLDEST && Release(2, 30) >= Release::OLDEST);
    }
}
