//! A waiver of a rule that does not exist.

use std::collections::BTreeSet;

use super::{Check, Family, Listed, Path, Project, Rule, Severity, Sink, known};

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
    let names = known(&project.catalog, None).into_iter().map(Listed::name);
    let names: BTreeSet<&str> = names.collect();
    for (i, waiver) in project.document.waivers.iter().enumerate() {
        if !waiver.rule.is_empty() && !names.contains(&*waiver.rule) {
            let finding = sink.at(Path::ROOT / "waivers" / i / "rule");
            let finding = finding.near(&waiver.rule, names.iter().copied());
            sink.report(finding.arg("rule", &*waiver.rule));
        }
    }
}
