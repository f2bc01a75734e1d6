//! How much the findings of a rule weigh and the numbers that rules compare with, as the roadmap's
//! `checks` has them. Both apply here and nowhere else.

use super::{Checked, Finding, Path, Severity, When};
use crate::model::{Checks, Level};
use crate::project::Project;

/// A number that a rule compares with; `checks: thresholds` may set another.
#[derive(Debug)]
pub struct Threshold {
    /// Its name, unique among all rules.
    pub name: &'static str,
    /// The number where the roadmap sets none.
    pub default: i64,
    /// What it counts.
    pub unit: Unit,
}

words! {
    /// What a threshold counts.
    pub enum Unit {
        Count "count",
        Percent "percent",
        Characters "characters",
        Words "words",
        Days "days",
        Months "months",
    }
}

impl Threshold {
    /// The roadmap's own number, else the default.
    pub(super) fn of(&self, checks: Option<&Checks>) -> usize {
        let own = checks.and_then(|checks| checks.thresholds.get(self.name)).copied();
        usize::try_from(own.unwrap_or(self.default)).unwrap_or(0)
    }
}

/// Whether a roadmap may set the level of a rule: what could not be read stays an error.
pub(super) fn is_fixed(rule: &str) -> bool {
    super::find(rule).is_some_and(|rule| matches!(rule.when(), When::Loading))
}

/// Whether what the roadmap asks of its check could be followed: levels and thresholds that are
/// read, of rules and waivers that there are.
pub fn follows_checks(project: &Project, checked: &Checked) -> bool {
    let unknown = ["unknown-level-rule", "unknown-threshold", "unknown-waiver-rule"];
    let read = !project.has_section("checks") || project.is_whole(Path::ROOT / "checks");
    read && !checked.findings.iter().any(|finding| unknown.contains(&finding.rule))
}

/// A finding with the weight that the roadmap gives to its rule; `None` where it is off.
pub(super) fn weigh(checks: Option<&Checks>, mut finding: Finding) -> Option<Finding> {
    let Some(level) = checks.and_then(|checks| checks.levels.get(finding.rule)) else {
        return Some(finding);
    };
    if is_fixed(finding.rule) {
        return Some(finding);
    }
    finding.severity = match level {
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Info => Severity::Info,
        Level::Off => return None,
    };
    Some(finding)
}
