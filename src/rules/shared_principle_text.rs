//! Two principles that are one and the same text.

use std::collections::BTreeMap;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "shared-principle-text",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["format", "R10", "R14"],
    raises: &[
        "ethics: {principles: [{id: responsabilite, title: A, definition: Someone answers for each system.}, {id: redevabilite, title: B, definition: Someone answers for each system.}]}",
    ],
    passes: &[
        "ethics: {principles: [{id: responsabilite, title: A, definition: Someone is in charge.}, {id: redevabilite, title: B, definition: Someone gives account.}]}",
        // Two may be carried by one mechanism.
        "ethics: {principles: [{id: responsabilite, title: A, mechanism: A register.}, {id: redevabilite, title: B, mechanism: A register.}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut seen: BTreeMap<String, (walk::At, &str)> = BTreeMap::new();
    let source = project.document.source();
    for (path, principle) in walk::principles(&project.document) {
        let text = principle.definition.iter().find_map(|text| text.best(source, source));
        let Some(text) = text.map(|(_, text)| text.trim().to_lowercase()) else { continue };
        if let Some(&(first, other)) = seen.get(&text).filter(|_| !text.is_empty()) {
            let finding = sink.at(path / "definition");
            let finding = finding.arg("id", &*principle.id).arg("other", other);
            sink.report(finding.related(first / "definition", "first"));
        } else {
            seen.insert(text, (path, &principle.id));
        }
    }
}
