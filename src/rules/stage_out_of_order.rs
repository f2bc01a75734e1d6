//! Stages of a text of law that come in another order than the law of the country has them.

use super::{Arg, Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{LegalStage, NationalList, NationalRole};

pub(super) const RULE: Rule = Rule {
    name: "stage-out-of-order",
    family: Family::Law,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "legislation: [{id: l, title: L, stages: [{stage: drafting, date: 2028}, {stage: parliament, date: 2027}]}]",
        // In whatever order they are written.
        "legislation: [{id: l, title: L, stages: [{stage: parliament, date: 2027-03}, {stage: drafting, date: 2027-06}]}]",
    ],
    passes: &[
        "legislation: [{id: l, title: L, stages: [{stage: parliament, date: 2028}, {stage: drafting, date: 2027}]}]",
        // 2027 may be before June.
        "legislation: [{id: l, title: L, stages: [{stage: drafting, date: 2027-06}, {stage: parliament, date: 2027}]}]",
        // Who is asked may be asked before anything is written, too.
        "legislation: [{id: l, title: L, stages: [{stage: drafting, date: 2028}, {stage: consultation, date: 2027}]}]",
        "legislation: [{id: l, title: L, stages: [{stage: drafting, date: 2028}, {stage: unheard-of, date: 2027}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    let words = country.words(NationalList::LegalStages);
    let place = |stage: &LegalStage| {
        let id = stage.stage.as_deref();
        let asked = country.plays(NationalList::LegalStages, id, NationalRole::Consultation);
        words.iter().position(|word| Some(&*word.id) == id).filter(|_| !asked)
    };
    for (path, text) in walk::legislation(&project.document) {
        let mut stages: Vec<_> = text.stages.iter().enumerate().collect();
        stages.retain(|(_, stage)| place(stage).is_some());
        stages.sort_by_key(|(_, stage)| place(stage));
        for pair in stages.windows(2) {
            let [(i, before), (k, after)] = pair else { continue };
            let (Some(first), Some(then)) = (before.date, after.date) else { continue };
            if walk::is_before(then, first) {
                let name = |stage: &LegalStage| {
                    let word = place(stage).and_then(|place| words.get(place));
                    word.map_or_else(|| "none".into(), |word| Arg::translated(word.title.0.iter()))
                };
                let finding = sink.at(path / "stages" / *k / "date").arg("id", text.id.as_str());
                let finding = finding.arg("stage", name(after)).arg("before", name(before));
                sink.report(finding.related(path / "stages" / *i / "date", "before"));
            }
        }
    }
}
