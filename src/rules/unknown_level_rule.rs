//! The level of a rule that does not exist, or whose level is not to be set.

use std::collections::BTreeSet;

use super::{Check, Family, Listed, Path, Project, Rule, Severity, Sink, Step, known, levels};

pub(super) const RULE: Rule = Rule {
    name: "unknown-level-rule",
    family: Family::Waivers,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "checks: {levels: {action-without-leed: warning}}",
        "checks: {levels: {nothing-of-the-kind: off}}",
        // What could not be read stays an error.
        "checks: {levels: {yaml-syntax: off}}",
    ],
    passes: &[
        "checks: {levels: {action-without-lead: warning, target-not-set: off}}",
        // The level is faulty: that is said, once.
        "checks: {levels: {action-without-leed: silent}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(checks) = &project.document.checks else { return };
    let names = known(&project.catalog, None).into_iter().map(Listed::name);
    let names: BTreeSet<&str> = names.collect();
    for rule in checks.levels.keys() {
        let fixed = levels::is_fixed(rule);
        if fixed || !names.contains(rule.as_str()) {
            let finding = sink.at(Path::ROOT / "checks" / "levels" / Step::named(rule));
            let likely = names.iter().copied().filter(|name| !levels::is_fixed(name) && !fixed);
            let finding = finding.near(rule, likely).arg("rule", rule.as_str());
            sink.report(finding.arg("kind", if fixed { "fixed" } else { "unknown" }));
        }
    }
}
