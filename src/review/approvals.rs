//! Who approved what: an approval holds for exactly one change, is made by an actor of the
//! roadmap, with a reason, and until its day.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::judge::Judged;
use crate::index::Kind;
use crate::messages::Messages;
use crate::model::Approval;
use crate::project::Project;

/// Approvals, by the change that they approve.
pub(super) struct Approvals<'a> {
    in_force: BTreeMap<&'a str, &'a Approval>,
    all: &'a [Approval],
    actors: BTreeSet<&'a str>,
    today: jiff::civil::Date,
}

impl<'a> Approvals<'a> {
    pub(super) fn new(project: &'a Project, today: jiff::civil::Date) -> Self {
        let all = &project.document.approvals;
        let actors: BTreeSet<&str> = project.index.ids(Kind::Actor).collect();
        let holds = |approval: &&Approval| {
            let reasoned = approval.reason.as_ref().is_some_and(|reason| !reason.is_empty());
            let signed = actors.contains(approval.by.as_str()) && reasoned;
            signed && approval.until.is_none_or(|until| today <= until.last_day())
        };
        let in_force = all.iter().filter(holds).map(|a| (a.change.as_str(), a)).collect();
        Approvals { in_force, all, actors, today }
    }

    pub(super) fn of(&self, judged: &Judged) -> Option<&'a Approval> {
        self.in_force.get(judged.fingerprint.as_str()).copied()
    }

    /// Approvals that approve nothing, and those that no longer hold.
    pub(super) fn stale(&self, judged: &[Judged], messages: &Messages) -> Vec<String> {
        let prints: BTreeSet<&str> = judged.iter().map(|j| j.fingerprint.as_str()).collect();
        let say = |approval: &Approval| {
            let mut args = vec![
                ("change", approval.change.as_str().into()),
                ("by", approval.by.as_str().into()),
            ];
            if let Some(until) = approval.until.filter(|until| self.today > until.last_day()) {
                args.push(("until", until.to_string().into()));
                return Some(messages.get("diff-approval-expired", &args));
            }
            if !self.actors.contains(approval.by.as_str()) {
                return Some(messages.get("diff-approval-nobody", &args));
            }
            let unused = !prints.contains(approval.change.as_str());
            unused.then(|| messages.get("diff-approval-unused", &args))
        };
        self.all.iter().filter_map(say).collect()
    }
}
