//! `roadmap log`.

use anyhow::{anyhow, bail};
use roadmap::diff;
use roadmap::git::{self, Commit, Revision};
use roadmap::project::Project;
use roadmap::review::{Log, Review, Version};

use crate::CLEAN;
use crate::args::LogArgs;
use crate::context::Context;
use crate::versions::{self, Loaded};

pub(crate) fn run(args: &LogArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let today = context.today()?;
    let (directory, below) = versions::here(context)?;
    let commits = git::history(&directory, &below, args.since.as_deref());
    let commits = commits.map_err(|error| versions::explain(&error, context))?;
    let mut log = Log::new(args.id.as_deref(), args.format == "markdown", &context.messages);
    let mut before = match &args.since {
        Some(since) => load(&directory, &below, since, today, context).ok(),
        None => None,
    };
    for commit in &commits {
        let Commit { hash, author, day, subject } = commit;
        let head = [author.as_str(), day.as_str(), subject.as_str(), &hash[..hash.len().min(10)]];
        let Ok(now) = load(&directory, &below, hash, today, context) else {
            log.broken(head);
            continue;
        };
        match &before {
            None => log.first(&now, head),
            Some(old) => {
                let difference = diff::difference(&old.document, &now.document);
                let versions = [old, &now].map(|project| Version { project, name: "" });
                let review = Review::new(versions, &difference, today, &context.messages);
                log.commit(&review, head);
            }
        }
        before = Some(now);
    }
    match log.finish() {
        Some(text) => context.print(&text)?,
        None => match &args.id {
            Some(id) => bail!(context.say("log-unknown", &[("id", id.as_str().into())])),
            None => bail!(context.say("diff-none", &[])),
        },
    }
    Ok(CLEAN)
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
    let loaded = Loaded { project, name: name.to_owned(), on_disk: false };
    if !crate::diff::broken(&loaded, today, context)?.is_empty() {
        bail!("cannot be compared");
    }
    Ok(loaded.project)
}
