//! People counted without a look at who they are.

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::Text;

pub(super) const RULE: Rule = Rule {
    name: "unsplit-people-indicator",
    family: Family::Equity,
    severity: Severity::Warning,
    basis: &["ma:const-19", "R30", "unesco:a6"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: {fr: élèves}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, split: [sex]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: texts}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, groups: [{title: Women, by: sex}]}]}]",
        // The split is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: people, split: sex}]}]",
    ],
    check: Check::each(check),
};

const PEOPLE: &[&str] = &[
    "agents", "bénéficiaires", "diplômés", "enseignants", "habitants", "jeunes", "patients",
    "personnes", "étudiants", "élèves", "beneficiaries", "graduates", "people", "persons",
    "pupils", "students", "teachers", "trainees", "workers", "أشخاص", "تلاميذ", "تلميذ", "شخص",
    "طالب", "طلبة", "مستفيد", "مستفيدون",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let people = |unit: &Text| unit.0.values().any(|unit| sentences::has_word(unit, PEOPLE));
        if indicator.unit.as_ref().is_some_and(people)
            && indicator.split.is_empty()
            && indicator.groups.is_empty()
        {
            sink.missing(path, "split", &indicator.id);
        }
    }
}
