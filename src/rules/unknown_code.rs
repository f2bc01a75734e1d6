//! A code that no country or currency has.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::iso;

pub(super) const RULE: Rule = Rule {
    name: "unknown-code",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, country: KX}",
        "roadmap: {format: 1, id: r, currency: KSH}",
        "budget: {rates: [{currency: USS, rate: 9.5, date: 2027-01-01}]}",
        "budget: {lines: [{amount: 5, currency: CFA}]}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, country: KE, currency: KES}",
        // Of several countries, of none, and a code that anybody may use.
        "roadmap: {format: 1, id: r, country: XK, currency: XOF}\nbudget: {lines: [{amount: 5, currency: XDR}]}",
        // It is not written as a code: that is said.
        "roadmap: {format: 1, id: r, country: kx}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let mut left = walk::SUGGESTIONS;
    let mut currency = |path: Path, code: &Option<String>, sink: &mut Sink<'_>| {
        let Some(code) = code.as_deref().filter(|code| !iso::is_currency(code)) else { return };
        let finding = sink.at(path).arg("code", code).arg("kind", "currency");
        sink.report(walk::suggest(finding, code, iso::currencies(), &mut left));
    };
    if let Some(roadmap) = &document.roadmap {
        let path = Path::ROOT / "roadmap";
        currency(&path / "currency", &roadmap.currency, sink);
        if let Some(code) = roadmap.country.as_deref().filter(|code| !iso::is_country(code)) {
            let finding = sink.at(path / "country").arg("code", code).arg("kind", "country");
            sink.report(finding.arg("near", "none"));
        }
    }
    for (path, costed) in walk::costs(document) {
        currency(path / "cost" / "currency", &costed.cost.currency, sink);
    }
    for (i, line) in document.budget.iter().flat_map(|budget| &budget.lines).enumerate() {
        currency(Path::ROOT / "budget" / "lines" / i / "currency", &line.currency, sink);
    }
    for (i, rate) in document.budget.iter().flat_map(|budget| &budget.rates).enumerate() {
        let code = Some(rate.currency.clone()).filter(|code| !code.is_empty());
        currency(Path::ROOT / "budget" / "rates" / i / "currency", &code, sink);
    }
}
