//! Versions as they are named on the command line: a path, a git revision, or `revision:path`.

use std::env;
use std::path::{Path, PathBuf};

use crate::files::{Disk, Files as _};
use crate::git::{self, GitError, Revision};
use crate::project::{self, Project};
use crate::review::Signature;
use anyhow::Context as _;

use super::context::Context;

/// A version that was loaded.
pub(crate) struct Loaded {
    pub(crate) project: Project,
    pub(crate) name: String,
    /// Whether it stands on disk, and not in git.
    pub(crate) on_disk: bool,
    /// Who made it, if it is a revision.
    pub(crate) signed: Option<Signature>,
}

/// How a version was named.
enum Named<'a> {
    Path(PathBuf),
    Revision { name: &'a str, below: Option<&'a str> },
}

/// What stands on disk is a path; anything else is left to git.
fn named(text: &str) -> Named<'_> {
    if Path::new(text).exists() {
        return Named::Path(PathBuf::from(text));
    }
    match text.split_once(':') {
        Some((name, below)) => Named::Revision { name, below: Some(below) },
        None => Named::Revision { name: text, below: None },
    }
}

/// Loads two versions; the newer is the working tree where none is named.
pub(crate) fn pair(old: &str, new: Option<&str>, context: &Context) -> anyhow::Result<[Loaded; 2]> {
    // `main...branch` begins where the two parted, as git has it.
    let asked_for = old;
    let parted = old.split_once("...").filter(|_| !Path::new(old).exists() && !old.contains(':'));
    let (base, new) = match parted {
        Some((one, other)) => {
            let asked = new.or(Some(other).filter(|other| !other.is_empty()));
            let other = asked.filter(|other| !Path::new(other).exists()).unwrap_or("HEAD");
            let base = git::parting(Path::new("."), one, other);
            (Some(base.map_err(|error| explain(&error, context))?), asked)
        }
        None => (None, new),
    };
    let old = named(base.as_deref().unwrap_or(old));
    let unnamed = new.is_none();
    let new = match new {
        Some(new) => named(new),
        None => Named::Path(working_tree(context)?),
    };
    // git is asked in the repository of what stands on disk.
    let directory = match &new {
        Named::Path(path) => directory_of(path),
        Named::Revision { .. } => PathBuf::from("."),
    };
    let mut newer = match new {
        Named::Path(path) => Opened::Disk(path),
        Named::Revision { name, below } => {
            let revision = git_revision(&directory, name, context)?;
            let below = match below {
                Some(path) => from_top(path, &directory, context)?,
                None => git::place(&directory).map_err(|error| explain(&error, context))?.0,
            };
            let found = revision.find(&below).ok_or_else(|| nowhere(name, context))?;
            Opened::Revision(Box::new(revision), found)
        }
    };
    let older = match old {
        Named::Path(path) => Some(Opened::Disk(path)),
        Named::Revision { name, below } => before(name, below, &newer, &directory, context)?,
    };
    let load_older = || older.map(|mut older| load(&mut older, context)).transpose();
    let (old, new) = rayon::join(load_older, || load(&mut newer, context));
    let (old, mut new) = (old?, new?);
    let mut old = old.unwrap_or_else(|| {
        let name = asked_for.split(':').next().unwrap_or(asked_for).to_owned();
        context.note(&context.say("diff-nothing-before", &[("revision", name.as_str().into())]));
        Loaded { project: new.project.unwritten(), name, on_disk: false, signed: None }
    });
    if base.is_some() {
        old.name = asked_for.to_owned();
    }
    if unnamed {
        new.name = context.say("diff-working-tree", &[]);
    }
    Ok([old, new])
}

/// A version of which it is known where it stands.
enum Opened {
    Disk(PathBuf),
    Revision(Box<Revision>, PathBuf),
}

/// The older version, where it is a revision; `None` where the roadmap was not there yet.
fn before(
    name: &str,
    below: Option<&str>,
    newer: &Opened,
    directory: &Path,
    context: &Context,
) -> anyhow::Result<Option<Opened>> {
    let revision = git_revision(directory, name, context)?;
    let below = below.map(|path| from_top(path, directory, context)).transpose()?;
    let (prefix, _) = git::place(directory).map_err(|error| explain(&error, context))?;
    let now = match newer {
        Opened::Disk(path) => {
            let file = path.file_name().filter(|name| *name != "roadmap.yaml" && path.is_file());
            file.map_or_else(|| prefix.clone(), |file| prefix.join(file))
        }
        Opened::Revision(_, below) => below.clone(),
    };
    let other = below.filter(|below| *below != now && *below != now.join("roadmap.yaml"));
    if let Some(other) = other {
        let found = revision.find(&other).ok_or_else(|| nowhere(name, context))?;
        return Ok(Some(Opened::Revision(Box::new(revision), found)));
    }
    let top: PathBuf = prefix.components().fold(directory.to_owned(), |up, _| up.join(".."));
    let found = revision.before(&now, |path| match newer {
        Opened::Revision(newer, _) => newer.is_directory(path) == Some(false),
        _ => top.join(path).is_file(),
    });
    match &found[..] {
        [] => Ok(None),
        [only] => Ok(Some(Opened::Revision(Box::new(revision), only.clone()))),
        _ => Err(nowhere(name, context)),
    }
}

fn git_revision(directory: &Path, name: &str, context: &Context) -> anyhow::Result<Revision> {
    Revision::open(directory, name).map_err(|error| explain(&error, context))
}

fn nowhere(name: &str, context: &Context) -> anyhow::Error {
    context.explain("error-diff-nowhere", &[("revision", name.into())])
}

/// As git has it, a path begins at the top unless it says that it begins here.
fn from_top(path: &str, directory: &Path, context: &Context) -> anyhow::Result<PathBuf> {
    let here = if path == "." { Some("") } else { path.strip_prefix("./") };
    let Some(here) = here else { return Ok(PathBuf::from(path)) };
    let (prefix, _) = git::place(directory).map_err(|error| explain(&error, context))?;
    Ok(prefix.join(here))
}

fn load(version: &mut Opened, context: &Context) -> anyhow::Result<Loaded> {
    match version {
        Opened::Disk(path) => {
            let project = project::load(&Disk, path).map_err(|e| context.explain_load(&e))?;
            Ok(Loaded { project, name: path.display().to_string(), on_disk: true, signed: None })
        }
        Opened::Revision(revision, below) => {
            let project = read(revision, below, context)?;
            let signed = revision.author().map(|(author, day)| Signature { author, day });
            Ok(Loaded { project, name: revision.name.clone(), on_disk: false, signed })
        }
    }
}

/// The roadmap of a revision.
pub(crate) fn read(
    revision: &mut Revision,
    below: &Path,
    context: &Context,
) -> anyhow::Result<Project> {
    let path = revision.read_below(below).map_err(|error| explain(&error, context))?;
    project::load(revision, &path).map_err(|error| context.explain_load(&error))
}

/// The nearest roadmap; a repository without a working tree has none.
fn working_tree(context: &Context) -> anyhow::Result<PathBuf> {
    let nearest = context.path(None);
    if nearest.is_err() && git::place(Path::new(".")).is_ok_and(|(_, tree)| !tree) {
        return Err(context.explain("error-diff-bare", &[]));
    }
    let path = nearest?;
    // The directory is what people know it by.
    match path.parent() {
        Some(parent) if path.ends_with("roadmap.yaml") => Ok(match parent.as_os_str().is_empty() {
            true => PathBuf::from("."),
            false => parent.to_owned(),
        }),
        _ => Ok(path),
    }
}

/// The directory of the project at a path.
pub(crate) fn directory_of(path: &Path) -> PathBuf {
    let directory = if path.is_dir() { Some(path) } else { path.parent() };
    let directory = directory.filter(|directory| !directory.as_os_str().is_empty());
    directory.unwrap_or(Path::new(".")).to_owned()
}

/// Where the history of a roadmap is kept: the directory to ask git in, and the path below the
/// top of the repository.
pub(crate) fn here(context: &Context) -> anyhow::Result<(PathBuf, PathBuf)> {
    let directory = match working_tree(context) {
        Ok(path) => directory_of(&path),
        Err(_) => env::current_dir().context("working directory")?,
    };
    let (prefix, _) = git::place(&directory).map_err(|error| explain_here(&error, context))?;
    Ok((directory, prefix))
}

/// What git could not do where only the history of this place will do.
pub(crate) fn explain_here(error: &GitError, context: &Context) -> anyhow::Error {
    let (key, args) = error.message();
    match error {
        GitError::UnknownRevision { revision, .. } if revision == "HEAD" => {
            context.explain("error-here-empty", &[])
        }
        GitError::Missing(_) | GitError::Refused(_) => {
            context.explain(&key.replace("error-", "error-here-"), &args)
        }
        _ => explain(error, context),
    }
}

/// What git could not do, in words of this command.
pub(crate) fn explain(error: &GitError, context: &Context) -> anyhow::Error {
    let (key, args) = error.message();
    match error {
        GitError::UnknownRevision { revision, fetch } => {
            let name = ("name", revision.as_str().into());
            context.explain("error-diff-version", &[name, ("fetch", fetch.as_str().into())])
        }
        GitError::MissingObject { .. } | GitError::Old(_) => context.explain(key, &args),
        _ => context.explain(&key.replace("error-", "error-diff-"), &args),
    }
}
