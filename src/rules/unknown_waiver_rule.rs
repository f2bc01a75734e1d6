//! A waiver of a rule that does not exist.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "unknown-waiver-rule",
    family: Family::Waivers,
    severity: Severity::Error,
    basis: &["format"],
    raises: &["waivers: [{rule: missing-translations, item: t, reason: R}]"],
    passes: &["waivers: [{rule: missing-translation, item: t, reason: R}]"],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let names: BTreeSet<&str> = super::all().iter().map(|rule| rule.name).collect();
    for (i, waiver) in project.document.waivers.iter().enumerate() {
        if !waiver.rule.is_empty() && !names.contains(&*waiver.rule) {
            let finding = sink.at(Path::ROOT / "waivers" / i / "rule");
            let finding = finding.near(&waiver.rule, names.iter().copied());
            sink.report(finding.arg("rule", &*waiver.rule));
        }
    }
}
