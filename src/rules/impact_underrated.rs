//! A use of AI on health, school, justice or work that is said to change little.

use super::{Arg, Check, Family, Project, Rule, Severity, Sink, walk};
use crate::locale;
use crate::model::Impact;

pub(super) const RULE: Rule = Rule {
    name: "impact-underrated",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["euaia:high-risk"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, sector: health, persons: Patients, impact: limited, personal_data: {legal_basis: ['conv108:convention']}}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, sector: health, persons: Patients, impact: high, personal_data: {legal_basis: ['conv108:convention']}}]}",
        // It knows nobody.
        "ethics: {use_cases: [{id: u, title: U, sector: health, persons: Patients, impact: limited, personal_data: false}]}",
        "ethics: {use_cases: [{id: u, title: U, sector: culture, persons: Visitors, impact: limited, personal_data: {legal_basis: ['conv108:convention']}}]}",
    ],
    check: Check::each(check),
};

/// Sectors in which the law of others holds most uses for high.
const SECTORS: &[&str] = &["education", "employment", "health", "justice", "social-protection"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        let Some(impact @ (Impact::Minimal | Impact::Limited)) = case.impact else { continue };
        let sector = case.sector.as_deref().filter(|sector| SECTORS.contains(sector));
        let knows = case.personal_data.as_ref().is_some_and(|data| data.processed);
        if let Some(sector) = sector.filter(|_| knows && case.persons.is_some()) {
            let impact = if impact == Impact::Minimal { "minimal" } else { "limited" };
            let finding = sink.at(path / "impact").arg("id", &*case.id);
            let key = format!("sector-{sector}");
            let shown = locale::shown(&key);
            sink.report(finding.arg("sector", Arg::translated(shown)).arg("impact", impact));
        }
    }
}
