//! Waivers: findings that somebody accepts, with a reason, until a day.

use std::collections::BTreeMap;

use super::{Family, Rule, Severity};
use crate::finding::{Arg, Finding, Place};
use crate::model::Waiver;
use crate::project::Project;

/// Reported here, once it is known what the waivers caught.
pub(super) const UNUSED: Rule = Rule {
    name: "unused-waiver",
    family: Family::Waivers,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &["waivers: [{rule: action-without-lead, item: nothing, reason: R}]"],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]\n\
         waivers: [{rule: action-without-lead, item: a, reason: R}]",
        // A name that no rule has is another fault.
        "waivers: [{rule: action-without-leed, item: a, reason: R}]",
    ],
    check: |_, _| {},
};

/// The waivers of a roadmap, and which of them caught something.
pub(super) struct Waivers<'a> {
    project: &'a Project,
    today: jiff::civil::Date,
    /// The waivers in force of each rule.
    by_rule: BTreeMap<&'a str, Vec<usize>>,
    used: Vec<bool>,
}

impl<'a> Waivers<'a> {
    pub(super) fn new(project: &'a Project, today: jiff::civil::Date) -> Self {
        let waivers = &project.document.waivers;
        let mut by_rule: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (i, waiver) in waivers.iter().enumerate().filter(|(_, w)| in_force(w, today)) {
            by_rule.entry(&waiver.rule).or_default().push(i);
        }
        Waivers { project, today, by_rule, used: vec![false; waivers.len()] }
    }

    /// Whether a waiver in force accepts a finding.
    pub(super) fn catch(&mut self, finding: &Finding) -> bool {
        let waivers = &self.project.document.waivers;
        let of_rule = self.by_rule.get(finding.rule).into_iter().flatten();
        let accepted = of_rule.copied().find(|&i| catches(&waivers[i], finding, self.project));
        if let Some(used) = accepted.and_then(|i| self.used.get_mut(i)) {
            *used = true;
        }
        accepted.is_some()
    }

    /// The waivers in force that caught nothing.
    pub(super) fn unused(&self) -> Vec<Finding> {
        if self.project.is_incomplete() {
            return Vec::new();
        }
        let waivers = self.project.document.waivers.iter().zip(&self.used).enumerate();
        let unused = waivers.filter(|(_, (waiver, used))| {
            !**used && super::find(&waiver.rule).is_some() && in_force(waiver, self.today)
        });
        let finding = |(i, (waiver, _)): (usize, (&Waiver, &bool))| {
            let place = Place::Node(format!("/waivers/{i}"));
            let finding = Finding::new(UNUSED.name, UNUSED.severity, place);
            let finding = finding.arg("rule", waiver.rule.as_str());
            finding.arg("item", waiver.item.as_str())
        };
        unused.map(finding).collect()
    }
}

fn in_force(waiver: &Waiver, today: jiff::civil::Date) -> bool {
    waiver.until.is_none_or(|until| today <= until.last_day())
}

/// Whether a finding is about the item of a waiver: within its element, or by name.
fn catches(waiver: &Waiver, finding: &Finding, project: &Project) -> bool {
    if finding.args.iter().any(|(_, arg)| matches!(arg, Arg::Text(text) if *text == waiver.item)) {
        return true;
    }
    let (Place::Node(path) | Place::Missing(path, _) | Place::Within(path, ..)) = &finding.place
    else {
        return false;
    };
    let elements = project.index.elements.get(&waiver.item).into_iter().flatten();
    elements.into_iter().any(|element| {
        path.strip_prefix(&*element.path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}
