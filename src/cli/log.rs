//! `roadmap log`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use crate::diff::{self, Change, ChangeKind, Difference};
use crate::git::{Commit, History, Revision};
use crate::project::{self, Known, Project};
use crate::review::{Log, LogFormat, Review, Version};
use anyhow::anyhow;
use rayon::prelude::*;

use super::CLEAN;
use super::args::LogArgs;
use super::context::Context;
use super::versions::{self, Loaded};

pub(crate) fn run(args: &LogArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    if args.format == LogFormat::Svg && args.id.is_none() {
        return Err(context.explain("error-log-picture", &[]));
    }
    let today = context.today()?;
    let (directory, below) = versions::here(context)?;
    let history = History::open(&directory, &below, args.since.as_deref());
    let history = history.map_err(|error| versions::explain_here(&error, context))?;
    let commits = history.commits();
    let reader = Reader { today, context, known: Known::default() };
    let mut past = Past { history, reader, loaded: BTreeMap::new() };
    let mut log = Log::new(args.id.as_deref(), &context.messages);
    for (i, commit) in commits.iter().enumerate() {
        let Commit { hash, author, day, subject, parents } = commit;
        let head = [author.as_str(), day.as_str(), subject.as_str(), &hash[..hash.len().min(10)]];
        past.read_ahead(&commits[i..]);
        let Some(now) = past.load(hash) else {
            if past.is_placed(hash) || parents.iter().any(|parent| past.is_placed(parent)) {
                log.broken(head);
            }
            continue;
        };
        // Each commit is compared with those that it was made from, not with its neighbour in
        // the list, which may stand on another branch.
        let before: Vec<(String, Arc<Project>)> =
            parents.iter().filter_map(|parent| past.before(parent)).collect();
        if before.is_empty() {
            log.first(&now, head);
        }
        for (old, difference) in past.told(&before, &now) {
            let versions = [&*old, &*now].map(|project| Version { project, name: "" });
            let review = Review::new(versions, &difference, today, &context.messages);
            log.commit(&review, &difference, head);
        }
    }
    let Some(text) = log.finish(args.format) else {
        return Err(match &args.id {
            Some(id) => anyhow!(context.say("log-unknown", &[("id", id.as_str().into())])),
            None => anyhow!(context.say("diff-none", &[])),
        });
    };
    context.deliver(text.as_bytes(), args.out.as_deref())?;
    Ok(CLEAN)
}

/// Versions that were read, those of the commits that come next: each is compared twice.
struct Past<'a> {
    history: History,
    reader: Reader<'a>,
    loaded: BTreeMap<String, Option<Arc<Project>>>,
}

/// Reads versions, and each file that several share once.
struct Reader<'a> {
    today: jiff::civil::Date,
    context: &'a Context,
    known: Known,
}

impl Reader<'_> {
    /// The roadmap of a revision, if it can be compared.
    fn read(&self, files: &Revision, path: &Path) -> Option<Arc<Project>> {
        let project = project::load_beside(files, path, Some(&self.known)).ok()?;
        let loaded = Loaded { project, name: files.name.clone(), on_disk: false, signed: None };
        let broken = super::diff::broken(&loaded, self.today, self.context).ok()?;
        broken.is_empty().then(|| Arc::new(loaded.project))
    }
}

/// How many commits are read at a time, on all threads.
const AHEAD: usize = 16;

impl Past<'_> {
    /// Reads what the next commits are compared with, and forgets what none of them asks for.
    fn read_ahead(&mut self, commits: &[Commit]) {
        let next = &commits[..commits.len().min(AHEAD)];
        let wanted = |commit: &Commit| [&[commit.hash.clone()][..], &commit.parents].concat();
        if next.first().is_none_or(|commit| self.loaded.contains_key(&commit.hash)) {
            return;
        }
        let wanted: BTreeSet<String> = next.iter().flat_map(wanted).collect();
        self.loaded.retain(|hash, _| wanted.contains(hash));
        let new: Vec<&String> =
            wanted.iter().filter(|hash| !self.loaded.contains_key(*hash)).collect();
        let files: Vec<_> =
            new.iter().map(|hash| self.history.files(hash).ok().flatten()).collect();
        let reader = &self.reader;
        let read: Vec<_> = files
            .par_iter()
            .map(|files| files.as_ref().and_then(|(files, path)| reader.read(files, path)))
            .collect();
        let new: Vec<String> = new.into_iter().cloned().collect();
        self.loaded.extend(new.into_iter().zip(read));
    }

    /// A version that can be compared.
    fn load(&mut self, hash: &str) -> Option<Arc<Project>> {
        if let Some(known) = self.loaded.get(hash) {
            return known.clone();
        }
        let files = self.history.files(hash).ok().flatten();
        let project = files.and_then(|(files, path)| self.reader.read(&files, &path));
        self.loaded.insert(hash.to_owned(), project.clone());
        project
    }

    fn is_placed(&self, hash: &str) -> bool {
        self.history.is_placed(hash)
    }

    /// A version that a commit was made from; where that cannot be read, the one before it.
    fn before(&mut self, parent: &str) -> Option<(String, Arc<Project>)> {
        let mut parent = parent.to_owned();
        loop {
            if let Some(found) = self.load(&parent) {
                return Some((parent, found));
            }
            parent = self.history.parents(&parent).first()?.clone();
        }
    }

    /// What a commit changed, against each version that it was made from. Of a merge, that is
    /// what no branch had, and what of a branch it did not take: the rest has been said there.
    fn told(
        &mut self,
        before: &[(String, Arc<Project>)],
        now: &Project,
    ) -> Vec<(Arc<Project>, Difference)> {
        let found = |old: &Project| diff::difference(old, now);
        let differences: Vec<Difference> = before.iter().map(|(_, old)| found(old)).collect();
        let [_, .., _] = before else {
            let old = before.iter().map(|(_, old)| old.clone());
            return old.zip(differences).collect();
        };
        let mut told: BTreeSet<Place> = BTreeSet::new();
        let mut all = Vec::new();
        for (i, (hash, old)) in before.iter().enumerate() {
            let (other, _) = &before[usize::from(i == 0)];
            let base = self.history.parting(hash, other).and_then(|base| self.load(&base));
            let own = base.map(|base| diff::difference(&base, old).changes);
            let mut difference = differences[i].clone();
            difference.changes.retain(|change| {
                let mut others = differences.iter().enumerate().filter(|(at, _)| *at != i);
                let new = others.all(|(_, other)| other.changes.iter().any(|c| covers(c, change)));
                let lost = own.as_ref().is_none_or(|own| own.iter().any(|c| meets(c, change)));
                (new || lost) && told.insert(place(change))
            });
            all.push((old.clone(), difference));
        }
        all
    }
}

/// What a change is of: an element, or a field of it.
type Place = (diff::Ref, Option<diff::Field>);

fn place(change: &Change) -> Place {
    let field = match &change.kind {
        ChangeKind::Field { field, .. } => Some(field.clone()),
        _ => None,
    };
    (change.of.clone(), field)
}

/// Whether a change is of all that another is of.
fn covers(one: &Change, other: &Change) -> bool {
    let (one, other) = (place(one), place(other));
    one.0 == other.0 && (one.1.is_none() || one.1 == other.1)
}

/// Whether two changes are of one thing.
fn meets(one: &Change, other: &Change) -> bool {
    covers(one, other) || covers(other, one)
}
