//! The objects of a repository, as many as are asked for, from one process.

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout};
use std::rc::Rc;

use super::revision::{MAX_DEPTH, Revision, aim, slashed};
use super::{GitError, batch};

/// YAML files of a version below a path, relative to it: the object, and whether it is a link.
pub(super) type Snapshot = BTreeMap<String, (String, bool)>;

struct Object {
    hash: String,
    kind: String,
    bytes: Vec<u8>,
}

/// What stands in a directory: name, object, and what it is.
type Entries = Rc<Vec<(String, String, Sort)>>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    File,
    Link,
    Directory,
}

/// A running `git cat-file --batch`, and what it said of what is asked for again and again.
pub(super) struct Archive {
    directory: PathBuf,
    git: Child,
    questions: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
    trees: BTreeMap<String, Entries>,
    texts: BTreeMap<String, Vec<u8>>,
}

fn fail(error: &io::Error) -> GitError {
    GitError::Missing(error.to_string())
}

impl Archive {
    pub(super) fn open(directory: &Path) -> Result<Archive, GitError> {
        let mut git = batch(directory).map_err(|error| fail(&error))?;
        let questions = git.stdin.take();
        let answers = BufReader::new(git.stdout.take().expect("it is piped"));
        let (trees, texts) = Default::default();
        Ok(Archive { directory: directory.to_owned(), git, questions, answers, trees, texts })
    }

    /// An object by its hash, or by the hash of a commit and a path.
    fn object(&mut self, name: &str) -> Result<Option<Object>, GitError> {
        let Some(questions) = self.questions.as_mut().filter(|_| !name.contains('\n')) else {
            return Ok(None);
        };
        let asked = writeln!(questions, "{name}").and_then(|()| questions.flush());
        asked.map_err(|error| fail(&error))?;
        let mut head = Vec::new();
        self.answers.read_until(b'\n', &mut head).map_err(|error| fail(&error))?;
        let head = String::from_utf8_lossy(&head);
        let words: Vec<&str> = head.trim_end().split(' ').collect();
        let [hash, kind, size] = words[..] else { return Ok(None) };
        let Ok(size) = size.parse::<usize>() else { return Ok(None) };
        let (hash, kind) = (hash.to_owned(), kind.to_owned());
        let mut bytes = vec![0; size + 1];
        self.answers.read_exact(&mut bytes).map_err(|error| fail(&error))?;
        bytes.pop();
        Ok(Some(Object { hash, kind, bytes }))
    }

    /// The YAML files of a commit at a path; `None` where there are none.
    pub(super) fn snapshot(
        &mut self,
        commit: &str,
        below: &Path,
    ) -> Result<Option<Snapshot>, GitError> {
        let name = format!("{commit}:{}", slashed(below));
        let Some(object) = self.object(&name)? else { return Ok(None) };
        let mut found = Snapshot::new();
        match object.kind.as_str() {
            "blob" => drop(found.insert(String::new(), (object.hash, false))),
            "tree" => {
                let entries = entries(&object);
                self.walk(&entries, "", 1, &mut found)?;
            }
            _ => {}
        }
        Ok(Some(found).filter(|found| !found.is_empty()))
    }

    fn walk(
        &mut self,
        entries: &Entries,
        prefix: &str,
        depth: usize,
        found: &mut Snapshot,
    ) -> Result<(), GitError> {
        for (name, hash, sort) in entries.iter().filter(|(name, ..)| !name.starts_with('.')) {
            let path = format!("{prefix}{name}");
            let yaml = name.ends_with(".yaml") || name.ends_with(".yml");
            if *sort != Sort::Directory {
                if yaml {
                    found.insert(path, (hash.clone(), *sort == Sort::Link));
                }
            } else if depth < MAX_DEPTH {
                let entries = match self.trees.get(hash) {
                    Some(entries) => entries.clone(),
                    None => {
                        let Some(tree) = self.object(hash)? else { continue };
                        let entries = self::entries(&tree);
                        self.trees.insert(hash.clone(), entries.clone());
                        entries
                    }
                };
                self.walk(&entries, &format!("{path}/"), depth + 1, found)?;
            }
        }
        Ok(())
    }

    /// The files of a snapshot, to be loaded.
    pub(super) fn revision(
        &mut self,
        commit: &str,
        below: &Path,
        snapshot: &Snapshot,
    ) -> Result<Revision, GitError> {
        let below = slashed(below);
        let mut revision = Revision {
            name: commit.to_owned(),
            commit: commit.to_owned(),
            directory: self.directory.clone(),
            ..Revision::default()
        };
        let missing = || GitError::MissingObject { revision: commit.to_owned() };
        for (path, (hash, link)) in snapshot {
            let path = match (below.as_str(), path.as_str()) {
                ("", path) => path.to_owned(),
                (below, "") => below.to_owned(),
                (below, path) => format!("{below}/{path}"),
            };
            let mut text = match self.texts.get(hash) {
                Some(text) => text.clone(),
                None => self.object(hash)?.ok_or_else(missing)?.bytes,
            };
            if !self.texts.contains_key(hash) {
                self.texts.insert(hash.clone(), text.clone());
            }
            if *link {
                let aim = format!("{commit}:{}", aim(&path, &text));
                let Some(object) = self.object(&aim)?.filter(|object| object.kind == "blob") else {
                    continue;
                };
                text = object.bytes;
            }
            revision.blobs.insert(path.clone(), (hash.clone(), *link));
            revision.texts.insert(path, text);
        }
        Ok(revision)
    }
}

impl Drop for Archive {
    fn drop(&mut self) {
        // It ends when nothing more is asked.
        self.questions = None;
        let _ = self.git.wait();
    }
}

/// What a tree object holds.
fn entries(tree: &Object) -> Entries {
    let length = tree.hash.len() / 2;
    let mut found = Vec::new();
    let mut rest = tree.bytes.as_slice();
    while let Some(end) = rest.iter().position(|byte| *byte == 0) {
        let head = String::from_utf8_lossy(&rest[..end]).into_owned();
        let Some((hash, after)) = rest[end + 1..].split_at_checked(length) else { break };
        let hash = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        rest = after;
        let Some((mode, name)) = head.split_once(' ') else { continue };
        let sort = match mode {
            "40000" => Sort::Directory,
            "120000" => Sort::Link,
            "160000" => continue,
            _ => Sort::File,
        };
        found.push((name.to_owned(), hash, sort));
    }
    Rc::new(found)
}
