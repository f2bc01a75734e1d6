//! `roadmap log`.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::rc::Rc;

use anyhow::{anyhow, bail};
use roadmap::diff;
use roadmap::git::{self, Commit, Revision};
use roadmap::project::Project;
use roadmap::review::{Log, LogFormat, Review, Version};

use crate::CLEAN;
use crate::args::LogArgs;
use crate::context::Context;
use crate::versions::{self, Loaded};

pub(crate) fn run(args: &LogArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let format = Log::FORMATS.into_iter().find(|(name, _)| *name == args.format);
    let format = format.map_or(LogFormat::Text, |(_, format)| format);
    if format == LogFormat::Svg && args.id.is_none() {
        return Err(context.explain("error-log-picture", &[]));
    }
    let today = context.today()?;
    let (directory, below) = versions::here(context)?;
    let commits = git::history(&directory, &below, args.since.as_deref());
    let commits = commits.map_err(|error| versions::explain(&error, context))?;
    let mut past = Past { directory, below, today, context, loaded: VecDeque::new() };
    let mut log = Log::new(args.id.as_deref(), &context.messages);
    // Each commit is compared with the one that it was made from, not with its neighbour in the
    // list, which may stand on another branch.
    for commit in &commits {
        let Commit { hash, author, day, subject, parent } = commit;
        let head = [author.as_str(), day.as_str(), subject.as_str(), &hash[..hash.len().min(10)]];
        let Some(now) = past.load(hash) else {
            log.broken(head);
            continue;
        };
        match past.before(parent.as_deref(), &commits) {
            None => log.first(&now, head),
            Some(old) => {
                let difference = diff::difference(&old, &now);
                let versions = [&*old, &*now].map(|project| Version { project, name: "" });
                let review = Review::new(versions, &difference, today, &context.messages);
                log.commit(&review, &difference, head);
            }
        }
    }
    let Some(text) = log.finish(format) else {
        return Err(match &args.id {
            Some(id) => anyhow!(context.say("log-unknown", &[("id", id.as_str().into())])),
            None => anyhow!(context.say("diff-none", &[])),
        });
    };
    context.put(text.as_bytes(), args.out.as_deref())?;
    Ok(CLEAN)
}

/// Versions that were read, the last few of them: each is compared twice.
struct Past<'a> {
    directory: PathBuf,
    below: PathBuf,
    today: jiff::civil::Date,
    context: &'a Context,
    loaded: VecDeque<(String, Option<Rc<Project>>)>,
}

/// How many versions are kept.
const KEPT: usize = 8;

impl Past<'_> {
    /// A version that can be compared.
    fn load(&mut self, hash: &str) -> Option<Rc<Project>> {
        if let Some((_, known)) = self.loaded.iter().find(|(known, _)| known == hash) {
            return known.clone();
        }
        let project = load(&self.directory, &self.below, hash, self.today, self.context);
        let project = project.ok().map(Rc::new);
        self.loaded.push_back((hash.to_owned(), project.clone()));
        if self.loaded.len() > KEPT {
            self.loaded.pop_front();
        }
        project
    }

    /// The version that a commit was made from; where that cannot be read, the one before it.
    fn before(&mut self, parent: Option<&str>, commits: &[Commit]) -> Option<Rc<Project>> {
        let mut parent = parent;
        while let Some(hash) = parent {
            if let Some(found) = self.load(hash) {
                return Some(found);
            }
            let commit = commits.iter().find(|commit| commit.hash == hash);
            parent = commit.and_then(|commit| commit.parent.as_deref());
        }
        None
    }
}

/// The roadmap of a revision, if it can be compared.
fn load(
    directory: &std::path::Path,
    below: &std::path::Path,
    name: &str,
    today: jiff::civil::Date,
    context: &Context,
) -> anyhow::Result<Project> {
    let revision = Revision::open(directory, name);
    let mut revision = revision.map_err(|error| versions::explain(&error, context))?;
    let found = revision.find(below).ok_or_else(|| anyhow!("no roadmap"))?;
    let project = versions::read(&mut revision, &found, context)?;
    let loaded = Loaded { project, name: name.to_owned(), on_disk: false, signed: None };
    if !crate::diff::broken(&loaded, today, context)?.is_empty() {
        bail!("cannot be compared");
    }
    Ok(loaded.project)
}
