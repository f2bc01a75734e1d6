//! What git asks of the program in a clone that was set up: `roadmap git-setup`, and the drivers
//! that it names.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::diff::{difference, duplicates};
use crate::files::{Disk, FileError, Files, rewrite};
use crate::finding::Severity;
use crate::git::{self, SetupError};
use crate::merge::merge;
use crate::model::Roadmap;
use crate::project::{self, MAX_FILE, Project};
use crate::report::harmless;
use crate::review::{self, Review, Version};
use anyhow::Context as _;

use super::args::{GitDiffArgs, GitMergeArgs, GitSetupArgs, GitTextArgs};
use super::context::Context;
use super::{CLEAN, FINDINGS, versions};

pub(crate) fn setup(args: &GitSetupArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let (directory, below) = versions::here(context)?;
    let done = match args.undo {
        true => git::remove(&directory),
        false => {
            let program = env::current_exe().context("this program")?;
            git::install(&directory, &below, &program.to_string_lossy())
        }
    };
    let path = done.map_err(|error| match error {
        SetupError::Git(error) => versions::explain_here(&error, context),
        SetupError::File(error) => context.unwritable(&error),
    })?;
    let key = if args.undo { "git-setup-undone" } else { "git-setup-done" };
    context.print(&format!(
        "{}\n",
        context.say(key, &[("path", path.display().to_string().into())])
    ))?;
    Ok(CLEAN)
}

/// As git calls it: path, old file, its hash and mode, new file, its hash and mode, and where it
/// was renamed to.
pub(crate) fn diff(args: &GitDiffArgs, context: &Context) -> anyhow::Result<u8> {
    let [path, old, _, _, new, ..] = args.arguments.as_slice() else {
        let path = args.arguments.first().map_or("", String::as_str);
        context.print(&format!("{}\n", harmless(path)))?;
        return Ok(CLEAN);
    };
    let header = header(Path::new(path));
    let [before, now] =
        [old, new].map(|file| fragment(Path::new(file), Path::new(path), header.as_ref()));
    let (Some(before), Some(now)) = (before, now) else {
        // Lines are better than silence.
        let lines = git::lines(Path::new(old), Path::new(new));
        let lines = lines.map_err(|error| versions::explain(&error, context))?;
        context.print(&harmless(&String::from_utf8_lossy(&lines)))?;
        return Ok(CLEAN);
    };
    let found = difference(&before, &now);
    let name = |old: bool| format!("{}/{path}", if old { "a" } else { "b" });
    let names = [name(true), name(false)];
    let versions =
        [Version { project: &before, name: &names[0] }, Version { project: &now, name: &names[1] }];
    let review = Review::new(versions, &found, context.today()?, &context.messages);
    context.print(&review.brief(context.color()))?;
    Ok(CLEAN)
}

pub(crate) fn text(args: &GitTextArgs, context: &Context) -> anyhow::Result<u8> {
    let bytes = Disk.read(&args.file, MAX_FILE)?;
    let text = match fragment(&args.file, &args.file, None) {
        Some(project) => review::outline(&project, &context.messages),
        None => String::from_utf8_lossy(&bytes).into_owned(),
    };
    context.print(&harmless(&text))?;
    Ok(CLEAN)
}

pub(crate) fn join(args: &GitMergeArgs) -> anyhow::Result<u8> {
    // git merges files of any size.
    let read = |path: &PathBuf| Disk.read(path, u64::MAX - 1);
    let merged = merge(&read(&args.base)?, &read(&args.ours)?, &read(&args.theirs)?);
    rewrite(&[(args.ours.clone(), merged.bytes)])?;
    Ok(if merged.conflicts > 0 { FINDINGS } else { CLEAN })
}

/// One file as a roadmap of its own, whatever its name.
struct One {
    name: PathBuf,
    bytes: Vec<u8>,
}

impl Files for One {
    fn list(&self, _: &Path) -> Result<Vec<PathBuf>, FileError> {
        Ok(vec![self.name.clone()])
    }
    fn read(&self, _: &Path, _: u64) -> Result<Vec<u8>, FileError> {
        Ok(self.bytes.clone())
    }
    fn is_directory(&self, _: &Path) -> Option<bool> {
        Some(false)
    }
}

/// A file that can be compared, by the path that people know it by: without a file, nothing was in
/// it.
fn fragment(file: &Path, path: &Path, header: Option<&Roadmap>) -> Option<Project> {
    let bytes = match file.as_os_str() == "/dev/null" || file.as_os_str() == "nul" {
        true => b"{}\n".to_vec(),
        false => Disk.read(file, MAX_FILE).ok()?,
    };
    let mut project = one(path, bytes)?;
    let broken = project.faults.iter().any(|fault| fault.severity == Severity::Error);
    if broken || !duplicates(&project).is_empty() {
        return None;
    }
    if project.document.roadmap.is_none() {
        Arc::make_mut(&mut project.document).roadmap = header.cloned();
    }
    Some(project)
}

/// The header of the roadmap that a file belongs to, which says the language and the currency.
fn header(path: &Path) -> Option<Roadmap> {
    let main = project::discover(&Disk, path.parent()?)?;
    let bytes = Disk.read(&main, MAX_FILE).ok()?;
    one(&main, bytes)?.document.roadmap.clone()
}

fn one(path: &Path, bytes: Vec<u8>) -> Option<Project> {
    let name = PathBuf::from(path.file_name()?);
    project::load(&One { name, bytes }, path).ok()
}
