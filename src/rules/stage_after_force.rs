//! A text in force that has stages still to come.

use super::{Arg, Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{LegalStatus, NationalList, NationalRole};

pub(super) const RULE: Rule = Rule {
    name: "stage-after-force",
    family: Family::Law,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "legislation: [{id: l, title: L, status: in-force, stages: [{stage: parliament, date: 2039}]}]",
        "legislation: [{id: l, title: L, status: in-force, stages: [{stage: parliament, date: 2019}, {stage: publication, date: 2039-04}]}]",
    ],
    passes: &[
        "legislation: [{id: l, title: L, status: in-force, stages: [{stage: parliament, date: 2019}]}]",
        "legislation: [{id: l, title: L, status: drafting, stages: [{stage: parliament, date: 2039}]}]",
        // What is in force is read again.
        "legislation: [{id: l, title: L, status: in-force, stages: [{stage: review, date: 2039}]}]",
        // Which stage it is, is said elsewhere to be unknown.
        "legislation: [{id: l, title: L, status: in-force, stages: [{stage: unheard-of, date: 2039}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    let words = country.words(NationalList::LegalStages);
    for (path, text) in walk::legislation(&project.document) {
        if text.status != Some(LegalStatus::InForce) {
            continue;
        }
        for (i, stage) in text.stages.iter().enumerate() {
            let id = stage.stage.as_deref();
            let again = country.plays(NationalList::LegalStages, id, NationalRole::Review);
            let word = words.iter().find(|word| Some(&*word.id) == id).filter(|_| !again);
            let date = stage.date.filter(|date| date.first_day() > sink.today());
            if let Some((word, date)) = word.zip(date) {
                let finding = sink.at(path / "stages" / i / "date").arg("id", text.id.as_str());
                let finding = finding.arg("stage", Arg::translated(word.title.0.iter()));
                sink.report(finding.arg("date", date.to_string()));
                break;
            }
        }
    }
}
