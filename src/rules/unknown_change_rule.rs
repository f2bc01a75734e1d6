//! The level of a rule of changes that does not exist.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Step};
use crate::diff::judge;

pub(super) const RULE: Rule = Rule {
    name: "unknown-change-rule",
    family: Family::Waivers,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "changes: {levels: {target-lowered: neutral}}",
        // A rule of the check is none of changes.
        "changes: {levels: {weak-verb: off}}",
    ],
    passes: &[
        "changes: {levels: {target-weakened: neutral, text-retouched: off}}",
        // The level is faulty: that is said, once.
        "changes: {levels: {target-lowered: silent}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(changes) = &project.document.changes else { return };
    for rule in changes.levels.keys().filter(|rule| judge::find(rule).is_none()) {
        let finding = sink.at(Path::ROOT / "changes" / "levels" / Step::named(rule));
        let finding = finding.near(rule, judge::names());
        sink.report(finding.arg("rule", rule.as_str()));
    }
}
