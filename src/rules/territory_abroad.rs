//! A territory whose code is of another country.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::iso;

pub(super) const RULE: Rule = Rule {
    name: "territory-abroad",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, country: CO}\nterritories: [{code: MA-01, title: T}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: R, country: CO}\nterritories: [{code: CO-ANT, title: T}]",
        // A code of the plan's own, and a plan of no country.
        "roadmap: {format: 1, id: r, title: R, country: CO}\nterritories: [{code: norte, title: T}, {code: ZZ-1, title: T}]",
        "territories: [{code: MA-01, title: T}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let country = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let Some(own) = country.filter(|country| iso::nation(country).is_some()) else { return };
    for (i, territory) in document.territories.iter().enumerate() {
        let other = territory.code.split_once('-').map(|(country, _)| country);
        let is_nation = |code: &str| iso::nation(code).is_some_and(|nation| nation.code == code);
        if let Some(other) = other.filter(|other| *other != own && is_nation(other)) {
            let finding = sink.at(Path::ROOT / "territories" / i / "code");
            let finding = finding.arg("code", &*territory.code).arg("country", own);
            sink.report(finding.arg("other", other));
        }
    }
}
