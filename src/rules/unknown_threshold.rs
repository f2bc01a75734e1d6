//! A threshold that no rule has.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Step, THRESHOLDS};

pub(super) const RULE: Rule = Rule {
    name: "unknown-threshold",
    family: Family::Waivers,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "checks: {thresholds: {claims-per-elements: 10}}",
        "checks: {thresholds: {nothing-of-the-kind: 10}}",
    ],
    passes: &[
        "checks: {thresholds: {claims-per-element: 10}}",
        // The number is faulty: that is said, once.
        "checks: {thresholds: {claims-per-elements: many}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(checks) = &project.document.checks else { return };
    let known = || THRESHOLDS.iter().map(|(_, threshold)| threshold.name);
    for name in checks.thresholds.keys() {
        if !known().any(|known| known == name) {
            let finding = sink.at(Path::ROOT / "checks" / "thresholds" / Step::named(name));
            let finding = finding.near(name, known()).arg("name", name.as_str());
            sink.report(finding.arg("known", known().collect::<Vec<_>>()));
        }
    }
}
