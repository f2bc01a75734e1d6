//! The commits that changed a roadmap, wherever it stood then.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::archive::{Archive, Snapshot};
use super::revision::{Revision, resolve, slashed};
use super::{GitError, run, succeed};

/// One commit of a history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commit {
    /// Its hash.
    pub hash: String,
    /// Who wrote it.
    pub author: String,
    /// The day on which it was written.
    pub day: String,
    /// The first line of its message.
    pub subject: String,
    /// The commits that it was made from.
    pub parents: Vec<String>,
}

/// The history of what stands at a path.
pub struct History {
    archive: Archive,
    /// Every commit, newest first.
    commits: Vec<Commit>,
    /// Where the roadmap stood in a commit, and its files; a commit without it is not here.
    places: BTreeMap<String, (PathBuf, Rc<Snapshot>)>,
}

impl History {
    /// Reads the history of a path, from a revision on.
    pub fn open(directory: &Path, below: &Path, since: Option<&str>) -> Result<Self, GitError> {
        let head = resolve(directory, "HEAD")?;
        let range = match since {
            Some(since) => format!("{}..{head}", resolve(directory, since)?),
            None => head.clone(),
        };
        let log = succeed(run(
            directory,
            &[
                "log",
                "--topo-order",
                "--no-show-signature",
                "--format=%H%x00%an%x00%as%x00%s%x00%P%x1e",
                "--end-of-options",
                &range,
                "--",
            ],
        )?)?;
        let commits = log.split('\u{1e}').filter_map(|record| {
            let mut fields = record.trim_start_matches('\n').split('\0').map(str::to_owned);
            Some(Commit {
                hash: fields.next().filter(|hash| !hash.is_empty())?,
                author: fields.next()?,
                day: fields.next()?,
                subject: fields.next()?,
                parents: fields.next()?.split_whitespace().map(str::to_owned).collect(),
            })
        });
        let (archive, commits) = (Archive::open(directory)?, commits.collect());
        let mut history = History { archive, commits, places: BTreeMap::new() };
        history.follow(directory, &head, below)?;
        Ok(history)
    }

    /// Finds the roadmap in each commit, from the newest back: where it stood in the one after,
    /// or where it was moved from.
    fn follow(&mut self, directory: &Path, head: &str, below: &Path) -> Result<(), GitError> {
        let mut wanted = BTreeMap::from([(head.to_owned(), below.to_owned())]);
        for commit in self.commits.clone() {
            let Some(below) = wanted.remove(&commit.hash) else { continue };
            let here = self.place(&commit.hash, &below)?;
            for parent in &commit.parents {
                let mut before = below.clone();
                let there = self.place(parent, &below)?;
                if here
                    && !(there && self.is_whole(parent) >= self.is_whole(&commit.hash))
                    && let Some(from) = moved(directory, parent, &commit.hash, &below)?
                {
                    self.places.remove(parent);
                    self.place(parent, &from)?;
                    before = from;
                }
                wanted.entry(parent.clone()).or_insert(before);
            }
        }
        Ok(())
    }

    /// Whether a main file stands there, or the one file that is all.
    fn is_whole(&self, commit: &str) -> bool {
        let files = self.places.get(commit).map(|(_, files)| files);
        files.is_some_and(|files| ["", "roadmap.yaml"].iter().any(|name| files.contains_key(*name)))
    }

    fn place(&mut self, commit: &str, below: &Path) -> Result<bool, GitError> {
        if let Some((known, _)) = self.places.get(commit) {
            return Ok(known == below);
        }
        let Some(found) = self.archive.snapshot(commit, below)? else { return Ok(false) };
        self.places.insert(commit.to_owned(), (below.to_owned(), Rc::new(found)));
        Ok(true)
    }

    /// The commits in which the roadmap is not what it was in each commit before, newest first.
    pub fn commits(&self) -> Vec<Commit> {
        let state = |hash: &str| self.places.get(hash).map(|(_, files)| files);
        let changes = |commit: &&Commit| {
            let now = state(&commit.hash);
            let same = |parent: &String| state(parent) == now;
            match commit.parents.is_empty() {
                true => now.is_some(),
                false => !commit.parents.iter().all(same),
            }
        };
        self.commits.iter().filter(changes).cloned().collect()
    }

    /// Whether a roadmap stood in a commit.
    pub fn is_placed(&self, hash: &str) -> bool {
        self.places.contains_key(hash)
    }

    /// The commits that one was made from, as far as they are known.
    pub fn parents(&self, hash: &str) -> &[String] {
        let commit = self.commits.iter().find(|commit| commit.hash == hash);
        commit.map_or(&[], |commit| &commit.parents)
    }

    /// The newest commit that both were made from.
    pub fn parting(&self, one: &str, other: &str) -> Option<String> {
        let [one, other] = [one, other].map(|hash| self.ancestors(hash));
        let known = self.commits.iter().map(|commit| &commit.hash);
        known.chain(&one).find(|hash| one.contains(*hash) && other.contains(*hash)).cloned()
    }

    fn ancestors(&self, hash: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::from([hash.to_owned()]);
        // Newest first: whoever follows stands before.
        for commit in &self.commits {
            if found.contains(&commit.hash) {
                found.extend(commit.parents.iter().cloned());
            }
        }
        found
    }

    /// The files of a commit, and their path as `load` takes it; `None` where it has no roadmap.
    pub fn files(&mut self, hash: &str) -> Result<Option<(Revision, PathBuf)>, GitError> {
        let Some((below, files)) = self.places.get(hash).cloned() else { return Ok(None) };
        let revision = self.archive.revision(hash, &below, &files)?;
        let below = slashed(&below);
        let below = if below.is_empty() { "." } else { &below };
        Ok(Some((revision, PathBuf::from(format!("{hash}:{below}")))))
    }
}

/// Where what stands at a path after a commit stood before it.
fn moved(
    directory: &Path,
    before: &str,
    after: &str,
    below: &Path,
) -> Result<Option<PathBuf>, GitError> {
    let arguments = [
        "diff-tree",
        "-r",
        "-z",
        "-M40%",
        "--diff-filter=R",
        "--name-status",
        "--no-ext-diff",
        "--end-of-options",
        before,
        after,
    ];
    let said = succeed(run(directory, &arguments)?)?;
    let below = slashed(below);
    let words: Vec<&str> = said.split('\0').collect();
    let origins = words.chunks_exact(3).filter_map(|renamed| {
        let [_, from, to] = renamed else { return None };
        let rest = to.strip_prefix(below.as_str())?;
        let rest = if below.is_empty() { format!("/{rest}") } else { rest.to_owned() };
        if rest.is_empty() {
            return Some((true, PathBuf::from(from)));
        }
        let origin = from.strip_suffix(rest.strip_prefix('/')?)?;
        let at_directory = origin.is_empty() || origin.ends_with('/');
        at_directory.then(|| (rest == "/roadmap.yaml", PathBuf::from(origin.trim_end_matches('/'))))
    });
    // Its main file says best where it was.
    Ok(origins.max_by_key(|(main, _)| *main).map(|(_, origin)| origin))
}
