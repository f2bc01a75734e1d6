//! Waivers: findings that somebody accepts, with a reason, until a day.

use std::collections::BTreeMap;

use super::{Check, Family, Rule, Severity};
use crate::finding::{Arg, Finding};
use crate::model::Waiver;
use crate::path::{Path, Step, upward};
use crate::project::Project;

/// Reported here, once it is known what the waivers caught.
pub(super) const UNUSED: Rule = Rule {
    name: "unused-waiver",
    family: Family::Waivers,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "waivers: [{rule: action-without-lead, item: nothing, reason: R}]",
        // The second of two alike has nothing left to catch.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]\n\
         waivers: [{rule: action-without-lead, item: a, reason: R}, {rule: action-without-lead, item: a, reason: S}]",
        // An element is not the roadmap.
        "roadmap: {format: 1, id: plan, title: T}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]\n\
         waivers: [{rule: action-without-lead, item: plan, reason: R}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]\n\
         waivers: [{rule: action-without-lead, item: a, reason: R}]",
        // Of the roadmap as a whole, by its own id.
        "roadmap: {format: 1, id: plan, title: T, country: MA, languages: {source: fr}}\n\
         waivers: [{rule: no-amazigh-edition, item: plan, reason: R}]",
        // What lacks its item is another fault, and so is a name that no rule has.
        "waivers: [{rule: action-without-lead, reason: R}]",
        "waivers: [{rule: action-without-leed, item: a, reason: R}]",
    ],
    check: Check::LAST,
};

/// The waivers of a roadmap, and which of them caught something.
pub(super) struct Waivers<'a> {
    project: &'a Project,
    today: jiff::civil::Date,
    /// The waivers in force of each rule.
    by_rule: BTreeMap<&'a str, Accepted<'a>>,
    used: Vec<bool>,
}

/// What the waivers of one rule accept, each with the first waiver that does.
#[derive(Default)]
struct Accepted<'a> {
    names: BTreeMap<&'a str, usize>,
    /// Paths of elements with such a name.
    paths: BTreeMap<&'a [Step], usize>,
    /// The roadmap as a whole, by its own id.
    roadmap: Option<usize>,
}

impl<'a> Waivers<'a> {
    pub(super) fn new(project: &'a Project, today: jiff::civil::Date) -> Self {
        let waivers = &project.document.waivers;
        let roadmap = project.document.roadmap.as_ref().map(|roadmap| roadmap.id.as_str());
        let mut by_rule: BTreeMap<&str, Accepted<'a>> = BTreeMap::new();
        for (i, waiver) in waivers.iter().enumerate().filter(|(_, w)| in_force(w, today)) {
            let accepted = by_rule.entry(&waiver.rule).or_default();
            accepted.names.entry(&waiver.item).or_insert(i);
            for element in project.index.elements.get(&waiver.item).into_iter().flatten() {
                accepted.paths.entry(&element.path).or_insert(i);
            }
            if roadmap == Some(&waiver.item) {
                accepted.roadmap.get_or_insert(i);
            }
        }
        Waivers { project, today, by_rule, used: vec![false; waivers.len()] }
    }

    /// Whether a waiver in force accepts a finding: by name, or because the finding stands within
    /// its element.
    pub(super) fn catch(&mut self, finding: &Finding) -> bool {
        let Some(of_rule) = self.by_rule.get(finding.rule) else { return false };
        let named = finding.args.iter().filter_map(|(_, arg)| match arg {
            Arg::Text(text) => of_rule.names.get(text.as_str()),
            Arg::List(words) => match &**words {
                [one] => of_rule.names.get(one.as_str()),
                _ => None,
            },
            Arg::Number(_) | Arg::Figure(_) | Arg::Translated(_) => None,
        });
        let path = finding.place.path();
        let around = path
            .into_iter()
            .flat_map(|path| upward(path))
            .filter_map(|path| of_rule.paths.get(path));
        let roadmap = of_rule.roadmap.iter().filter(|_| path.is_none_or(is_of_roadmap));
        let accepted = named.chain(around).chain(roadmap).min().copied();
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
        let known = super::known(&self.project.catalog, None);
        let is_known = |name: &str| known.iter().any(|rule| rule.name() == name);
        let waivers = self.project.document.waivers.iter().zip(&self.used).enumerate();
        let unused = waivers.filter(|(_, (waiver, used))| {
            !**used
                && !waiver.item.is_empty()
                && is_known(&waiver.rule)
                && in_force(waiver, self.today)
        });
        let finding = |(i, (waiver, _)): (usize, (&Waiver, &bool))| {
            let place = Path::ROOT / "waivers" / i;
            let finding = Finding::new(UNUSED.name, UNUSED.severity, place.into());
            let finding = finding.arg("rule", waiver.rule.as_str());
            finding.arg("item", waiver.item.as_str())
        };
        unused.map(finding).collect()
    }
}

fn in_force(waiver: &Waiver, today: jiff::civil::Date) -> bool {
    waiver.until.is_none_or(|until| today <= until.last_day())
}

/// Whether a path is about no element of a list, but about the roadmap as a whole.
fn is_of_roadmap(path: &Path) -> bool {
    path.iter().all(|step| matches!(step, Step::Key(_)))
}
