//! Waivers: findings that somebody accepts, with a reason, until a day.

use super::{Checked, Family, Rule, Severity};
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

/// Parts findings into those that count and those that a waiver in force accepts.
pub(super) fn part(project: &Project, findings: Vec<Finding>, today: jiff::civil::Date) -> Checked {
    let waivers = &project.document.waivers;
    let mut used = vec![false; waivers.len()];
    let mut checked = Checked::default();
    for finding in findings {
        let accepted = waivers
            .iter()
            .position(|waiver| in_force(waiver, today) && catches(waiver, &finding, project));
        match accepted {
            Some(waiver) => {
                used[waiver] = true;
                checked.waived.push(finding);
            }
            None => checked.findings.push(finding),
        }
    }
    for (i, waiver) in waivers.iter().enumerate() {
        let known = super::find(&waiver.rule).is_some();
        if !used[i] && known && in_force(waiver, today) && !project.is_incomplete() {
            let place = Place::Node(format!("/waivers/{i}"));
            let finding = Finding::new(UNUSED.name, UNUSED.severity, place);
            let finding = finding.arg("rule", waiver.rule.as_str());
            checked.findings.push(finding.arg("item", waiver.item.as_str()));
        }
    }
    checked
}

fn in_force(waiver: &Waiver, today: jiff::civil::Date) -> bool {
    waiver.until.is_none_or(|until| today <= until.last_day())
}

/// Whether a finding is about the item of a waiver: within its element, or by name.
fn catches(waiver: &Waiver, finding: &Finding, project: &Project) -> bool {
    if waiver.rule != finding.rule {
        return false;
    }
    if finding.args.iter().any(|(_, arg)| matches!(arg, Arg::Text(text) if *text == waiver.item)) {
        return true;
    }
    let (Place::Node(path) | Place::Missing(path, _)) = &finding.place else { return false };
    let elements = project.index.elements.get(&waiver.item).into_iter().flatten();
    elements.into_iter().any(|element| {
        path.strip_prefix(&*element.path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}
