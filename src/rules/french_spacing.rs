//! A sign that may begin a line, or stands against its word.

use super::{Check, Family, Fix, Project, Rule, Severity, Sink, marks, sentences};
use crate::typography::french;

pub(super) const RULE: Rule = Rule {
    name: "french-spacing",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: {fr: 'Deux mots ; un autre'}}]",
        "glossary: [{id: t, title: {fr: 'Quoi?'}}]",
        "glossary: [{id: t, title: {fr: « Deux mots »}}]",
        "glossary: [{id: t, title: {fr: 'Un mot: deux'}}]",
    ],
    passes: &[
        "glossary: [{id: t, title: {fr: 'Deux mots ; un autre : « oui »'}}]",
        // Another language has other rules.
        "glossary: [{id: t, title: {en: 'Two words; another: yes?'}}]",
        // Times, addresses, codes and ratios are no sentences.
        "glossary: [{id: t, title: {fr: 'Voir https://example.org/recherche?'}}]",
        "glossary: [{id: t, title: {fr: 'À 10:30, voir https://example.org/?a=1;b=2, `a ; b`, ma:loi-09-08 et 1:50.'}}]",
    ],
    check: Check::each(check).fixable(),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    let french = sink.texts().written().filter(|text| text.language == "fr" && text.marks.has(marks::SIGN));
    for text in french {
        if let Some(((at, end, sign, kind), count)) = sentences::first(french::faults(text.words)) {
            let finding = sink.at(text.within(at, end)).arg("sign", sign.to_string());
            sink.report(finding.arg("kind", kind).arg("more", count - 1).fix(Fix::Spaces));
        }
    }
}
