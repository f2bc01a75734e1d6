//! Sensitive data without asking first.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{NationalList::Formalities, NationalRole::PriorApproval};

pub(super) const RULE: Rule = Rule {
    name: "sensitive-without-authorisation",
    family: Family::PersonalData,
    severity: Severity::Error,
    basis: &["ma:loi-09-08"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: true}}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: true, formality: declaration}}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: true, formality: authorisation}}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: false, formality: declaration}}]}",
        // It is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: true, formality: [authorisation]}}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    if !country.words(Formalities).iter().any(|word| word.role == Some(PriorApproval)) {
        return;
    }
    for (path, case) in walk::use_cases(&project.document) {
        let Some(data) = &case.personal_data else { continue };
        let sensitive = data.sensitive.is_some_and(|flag| flag.0);
        if sensitive && !country.plays(Formalities, data.formality.as_deref(), PriorApproval) {
            sink.missing(path / "personal_data", "formality", &case.id);
        }
    }
}
