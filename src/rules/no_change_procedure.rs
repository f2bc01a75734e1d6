//! Nobody knows how the roadmap is changed.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "no-change-procedure",
    family: Family::Governance,
    severity: Severity::Info,
    basis: &["unesco:p10"],
    raises: &[
        "governance: {introduction: I}",
    ],
    passes: &[
        "governance: {change_procedure: The steering body decides twice a year.}",
        // There is no governance: that is said elsewhere.
        "objectives: []",
        "governance: {change_procedure: [A]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let governance = project.document.governance.as_ref();
    if governance.is_some_and(|governance| governance.change_procedure.is_none()) {
        sink.report(sink.lack(Path::ROOT / "governance", "change_procedure"));
    }
}
