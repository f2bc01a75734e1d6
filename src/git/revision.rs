//! A revision as the user's own git keeps it: the working tree is neither read nor touched.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::{GitError, batch, run, succeed, text, unknown};
use crate::files::{FileError, Files};
use crate::project::discover;

/// Deepest directory that is looked into, as on disk.
pub(super) const MAX_DEPTH: usize = 16;

/// The files of a revision.
#[derive(Debug, Default)]
pub struct Revision {
    /// As it was asked for.
    pub name: String,
    /// Its hash.
    pub commit: String,
    pub(super) directory: PathBuf,
    /// Path to object and whether it is a link.
    pub(super) blobs: BTreeMap<String, (String, bool)>,
    pub(super) texts: BTreeMap<String, Vec<u8>>,
}

/// Where a directory stands in its repository: the path below the top, and whether there is a
/// working tree.
pub fn place(directory: &Path) -> Result<(PathBuf, bool), GitError> {
    let bare = succeed(run(directory, &["rev-parse", "--is-bare-repository"])?)?;
    if bare.trim() == "true" {
        return Ok((PathBuf::new(), false));
    }
    let inside = succeed(run(directory, &["rev-parse", "--is-inside-work-tree"])?)?;
    let prefix = succeed(run(directory, &["rev-parse", "--show-prefix"])?)?;
    let prefix = prefix.trim_end_matches('\n').trim_end_matches('/');
    Ok((PathBuf::from(prefix), inside.trim() == "true"))
}

impl Revision {
    /// Who wrote it, and on which day.
    pub fn author(&self) -> Option<(String, String)> {
        let format = "--format=%an%x00%as";
        let arguments =
            ["log", "-1", "--no-show-signature", format, "--end-of-options", &self.commit];
        let said = succeed(run(&self.directory, &arguments).ok()?).ok()?;
        let (author, day) = said.trim_end_matches('\n').split_once('\0')?;
        (!author.is_empty()).then(|| (author.to_owned(), day.to_owned()))
    }
}

/// Where two revisions parted; a shallow clone may not know.
pub fn parting(directory: &Path, one: &str, other: &str) -> Result<String, GitError> {
    let (left, right) = (resolve(directory, one)?, resolve(directory, other)?);
    let base = run(directory, &["merge-base", "--end-of-options", &left, &right])?;
    match base.status.success() {
        true => Ok(text(&base).trim().chars().take(12).collect()),
        false => Err(unknown(directory, &format!("{one}^"))?),
    }
}

pub(super) fn resolve(directory: &Path, revision: &str) -> Result<String, GitError> {
    let commit = format!("{revision}^{{commit}}");
    let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
    let commit = run(directory, &arguments)?;
    if commit.status.success() {
        return Ok(text(&commit).trim().to_owned());
    }
    succeed(run(directory, &["rev-parse", "--git-dir"])?)?;
    Err(unknown(directory, revision)?)
}

impl Revision {
    /// The files of a revision of the repository that a directory belongs to.
    pub fn open(directory: &Path, name: &str) -> Result<Revision, GitError> {
        let commit = resolve(directory, name)?;
        let list = succeed(run(
            directory,
            &["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", &commit],
        )?)?;
        let mut blobs = BTreeMap::new();
        for entry in list.split('\0') {
            let Some((what, path)) = entry.split_once('\t') else { continue };
            let mut words = what.split(' ');
            let (mode, kind, object) = (words.next(), words.next(), words.next());
            if kind == Some("blob") {
                let object = object.unwrap_or_default().to_owned();
                blobs.insert(path.to_owned(), (object, mode == Some("120000")));
            }
        }
        let directory = directory.to_owned();
        Ok(Revision { name: name.to_owned(), commit, directory, blobs, texts: BTreeMap::new() })
    }

    /// The roadmap of this revision: where it was asked for, else upward from there, else the
    /// only one that there is.
    pub fn find(&self, below: &Path) -> Option<PathBuf> {
        let main = |directory: &Path| self.is_directory(&directory.join("roadmap.yaml"));
        match self.is_directory(below) {
            Some(false) => return Some(below.to_owned()),
            Some(true) if main(below) == Some(false) => return Some(below.to_owned()),
            _ => {}
        }
        if let Some(found) = discover(self, below) {
            return found.parent().map(Path::to_owned);
        }
        let mut all = self.blobs.keys().map(Path::new);
        let mut all = all.by_ref().filter(|path| path.ends_with("roadmap.yaml"));
        match (all.next(), all.next()) {
            (Some(only), None) => only.parent().map(Path::to_owned),
            _ => None,
        }
    }

    /// Where the roadmap that now stands at a place may have stood in this revision: there, else
    /// in any place whose roadmap has gone since. A roadmap that still stands is another one.
    pub fn before(&self, place: &Path, stands: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
        let main = |directory: &Path| self.is_directory(&directory.join("roadmap.yaml"));
        if self.is_directory(place) == Some(false) || main(place) == Some(false) {
            return vec![place.to_owned()];
        }
        let all = self.blobs.keys().map(Path::new);
        let gone = all.filter(|path| path.ends_with("roadmap.yaml") && !stands(path));
        gone.filter_map(Path::parent).map(Path::to_owned).collect()
    }

    /// Reads the YAML files below a path, in one go, and names the path as `load` takes it.
    pub fn read_below(&mut self, below: &Path) -> Result<PathBuf, GitError> {
        let wanted = slashed(below);
        let inside = |path: &str| {
            let rest = path.strip_prefix(&wanted);
            wanted.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let yaml = |path: &str| path.ends_with(".yaml") || path.ends_with(".yml");
        let named: Vec<(&String, &(String, bool))> =
            self.blobs.iter().filter(|(path, _)| inside(path) && yaml(path)).collect();
        let objects: Vec<&str> = named.iter().map(|(_, (object, _))| object.as_str()).collect();
        let texts = self.objects(&objects)?;
        let mut read = BTreeMap::new();
        for ((path, (_, link)), text) in named.into_iter().zip(texts) {
            let text = if *link { self.follow(path, &text)? } else { Some(text) };
            if let Some(text) = text {
                read.insert(path.clone(), text);
            }
        }
        self.texts = read;
        let below = if wanted.is_empty() { "." } else { &wanted };
        Ok(PathBuf::from(format!("{}:{below}", self.name)))
    }

    /// What a link inside the repository leads to; `None` where it leads nowhere.
    fn follow(&self, path: &str, target: &[u8]) -> Result<Option<Vec<u8>>, GitError> {
        let aim = aim(path, target);
        let Some((object, false)) = self.blobs.get(&aim) else { return Ok(None) };
        Ok(self.objects(&[object])?.pop())
    }

    /// The bytes of objects, from one process.
    fn objects(&self, objects: &[&str]) -> Result<Vec<Vec<u8>>, GitError> {
        let fail = |error: io::Error| GitError::Missing(error.to_string());
        let mut git = batch(&self.directory).map_err(fail)?;
        let mut asked = git.stdin.take().expect("it is piped");
        let lines: String = objects.iter().map(|object| format!("{object}\n")).collect();
        // Asked from a thread of its own: git answers before it has read all.
        let asking = std::thread::spawn(move || asked.write_all(lines.as_bytes()));
        let output = git.wait_with_output().map_err(fail)?;
        let _ = asking.join();
        let missing = || GitError::MissingObject { revision: self.name.clone() };
        let mut rest = output.stdout.as_slice();
        let mut texts = Vec::with_capacity(objects.len());
        for _ in objects {
            let end = rest.iter().position(|byte| *byte == b'\n').ok_or_else(missing)?;
            let head = String::from_utf8_lossy(&rest[..end]);
            let size: usize =
                head.rsplit(' ').next().and_then(|size| size.parse().ok()).ok_or_else(missing)?;
            let text = rest.get(end + 1..end + 1 + size).ok_or_else(missing)?;
            texts.push(text.to_vec());
            rest = rest.get(end + 2 + size..).unwrap_or_default();
        }
        Ok(texts)
    }

    /// The path in the repository of a path with or without the name of the revision.
    fn inner(&self, path: &Path) -> String {
        let path = slashed(path);
        let named = path.strip_prefix(&self.name).and_then(|rest| rest.strip_prefix(':'));
        let path = named.unwrap_or(&path);
        let steps = path.split('/').filter(|step| !step.is_empty() && *step != ".");
        steps.collect::<Vec<_>>().join("/")
    }
}

/// The path in the repository that a link leads to.
pub(super) fn aim(path: &str, target: &[u8]) -> String {
    let target = String::from_utf8_lossy(target).into_owned();
    let mut steps: Vec<&str> = path.split('/').collect();
    steps.pop();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

pub(super) fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/").trim_end_matches('/').to_owned()
}

fn missing(path: &Path) -> FileError {
    FileError::Io { path: path.to_owned(), error: io::ErrorKind::NotFound.into() }
}

impl Files for Revision {
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError> {
        let inner = self.inner(directory);
        let below = |path: &'_ String| -> Option<PathBuf> {
            let rest = match inner.as_str() {
                "" => path.as_str(),
                inner => path.strip_prefix(inner)?.strip_prefix('/')?,
            };
            let hidden = rest.split('/').any(|step| step.starts_with('.'));
            (!hidden && rest.split('/').count() <= MAX_DEPTH).then(|| PathBuf::from(rest))
        };
        let mut files: Vec<PathBuf> = self.blobs.keys().filter_map(below).collect();
        files.sort();
        Ok(files)
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let inner = self.inner(path);
        let text = match (self.texts.get(&inner), self.blobs.get(&inner)) {
            (Some(text), _) => text.clone(),
            // What is no YAML, such as an image, is read where it is asked for; through no link.
            (None, Some((object, false))) => {
                let read = self.objects(&[object]).ok().and_then(|mut read| read.pop());
                read.ok_or_else(|| missing(path))?
            }
            (None, _) => return Err(missing(path)),
        };
        match text.len() as u64 > limit {
            true => Err(FileError::TooLarge { path: path.to_owned(), limit }),
            false => Ok(text),
        }
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        let inner = self.inner(path);
        if self.blobs.contains_key(&inner) {
            return Some(false);
        }
        if inner.is_empty() {
            return Some(true);
        }
        let first = format!("{inner}/");
        let next = self.blobs.range(first.clone()..).next();
        next.is_some_and(|(path, _)| path.starts_with(&first)).then_some(true)
    }
}
