//! A law that is made without those it concerns.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::finding::closest;
use crate::model::{LegalStatus, NationalList, NationalRole};

pub(super) const RULE: Rule = Rule {
    name: "legislation-without-consultation",
    family: Family::Law,
    severity: Severity::Warning,
    basis: &["ma:lo-065-13", "ma:decret-2-08-229"],
    raises: &[
        "legislation: [{id: l, title: L, kind: law, impact_study: 2027, stages: [{stage: drafting, date: 2027}]}]",
        "legislation: [{id: l, title: L, kind: decree, stages: [{stage: consultation, date: 2027}]}]",
    ],
    passes: &[
        "legislation: [{id: l, title: L, kind: law, impact_study: 2027, stages: [{stage: consultation, date: 2027}]}]",
        "legislation: [{id: l, title: L, kind: circular, stages: [{stage: drafting, date: 2027}]}]",
        "legislation: [{id: l, title: L, kind: law, status: in-force, stages: [{stage: publication, date: 2027}]}]",
        // No stage is there: that is said, once.
        "legislation: [{id: l, title: L, kind: law, impact_study: 2027}]",
        // The stage is there, but misspelt.
        "legislation: [{id: l, title: L, kind: law, impact_study: 2027, stages: [{stage: drafting, date: 2027}, {stage: consultaton, date: 2027}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    let (list, role) = (NationalList::LegalStages, NationalRole::Consultation);
    let words = || country.words(list).iter().map(|word| &*word.id);
    // What is misspelt is said of the word.
    let asks = |stage: Option<&str>| {
        let meant = stage.and_then(|stage| closest(stage, words()));
        country.plays(list, stage, role) || country.plays(list, meant, role)
    };
    for (path, text) in walk::legislation(&project.document) {
        let kind = text.kind.as_deref();
        let asked = country.plays(NationalList::LegalKinds, kind, NationalRole::Consulted);
        if !asked || text.status == Some(LegalStatus::InForce) {
            continue;
        }
        let consulted = text.stages.is_empty()
            || text.stages.iter().any(|stage| asks(stage.stage.as_deref()))
            || !project.is_whole(path / "stages");
        let keys = [("stages", consulted), ("impact_study", text.impact_study.is_some())];
        let keys = walk::absent(project, path, &keys);
        if let Some(first) = keys.first() {
            let missing = if keys.len() == 2 { "both" } else { *first };
            let finding = sink.lack(path, first).arg("id", &*text.id);
            sink.report(finding.arg("missing", missing));
        }
    }
}
