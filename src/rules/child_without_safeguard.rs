//! Children are concerned, and nothing protects them as children.

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::{SafeguardKind, Text};

pub(super) const RULE: Rule = Rule {
    name: "child-without-safeguard",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["coe:18"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, persons: Pupils and teachers}]}",
        "ethics: {safeguards: [{id: s, title: S, kind: notice}], use_cases: [{id: u, title: U, persons: {fr: Élèves}, safeguards: [s]}]}",
    ],
    passes: &[
        "ethics: {safeguards: [{id: s, title: S, kind: child-protection}], use_cases: [{id: u, title: U, persons: Pupils, safeguards: [s]}]}",
        "ethics: {use_cases: [{id: u, title: U, persons: Farmers}]}",
        // The safeguard may be the one that could not be read.
        "ethics: {safeguards: [{id: s, title: S, kind: children}], use_cases: [{id: u, title: U, persons: Pupils, safeguards: [s]}]}",
    ],
    check: Check::each(check),
};

const CHILDREN: &[&str] = &[
    "adolescents", "children", "enfants", "mineurs", "minors", "pupils", "élèves", "أطفال",
    "الأطفال", "التلاميذ", "القاصرون", "القاصرين", "تلاميذ", "قاصرون",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        let children = |text: &Text| text.0.values().any(|text| sentences::has_word(text, CHILDREN));
        if !case.persons.as_ref().is_some_and(children) {
            continue;
        }
        let Some(kinds) = walk::safeguard_kinds(project, path, case) else { continue };
        if !kinds.contains(&SafeguardKind::ChildProtection) {
            sink.missing(path, "safeguards", &case.id);
        }
    }
}
