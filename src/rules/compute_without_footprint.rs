//! Computing capacity, and not a word on the energy and water that it takes.

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::Text;

pub(super) const RULE: Rule = Rule {
    name: "compute-without-footprint",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["unesco:a5", "oecd:1.1"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, tags: [compute], indicators: [{id: i, title: Hours served}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, tags: [compute], indicators: [{id: i, title: Energy used per hour served}]}]",
        "objectives: [{id: o, pillar: p, title: O, tags: [compute], indicators: [{id: i, title: {fr: Efficacité énergétique du centre}}]}]",
        "objectives: [{id: o, pillar: p, title: O, tags: [compute], actions: [{id: a, title: A, norms: [unesco:a5]}]}]",
        "objectives: [{id: o, pillar: p, title: O, tags: [law]}]",
        // An indicator could not be read.
        "objectives: [{id: o, pillar: p, title: O, tags: [compute], indicators: [{id: i}]}]",
    ],
    check: Check::each(check),
};

const TAGS: &[&str] = &["compute", "computing", "calcul", "data-center", "datacenter"];
const FOOTPRINT: &[&str] = &[
    "carbon", "carbone", "eau", "electricity", "empreinte", "energy", "footprint", "kwh", "pue", "water",
    "électricité", "électrique", "énergie", "énergétique", "énergétiques", "الطاقة", "الماء", "الكهرباء", "طاقة",
];
const NORM: &str = "unesco:a5";

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        if !objective.tags.iter().any(|tag| TAGS.contains(&&**tag)) {
            continue;
        }
        let speaks = |text: &Text| text.0.values().any(|text| sentences::has_word(text, FOOTPRINT));
        let measured = objective.indicators.iter().any(|indicator| {
            let texts = [&indicator.definition, &indicator.unit];
            speaks(&indicator.title) || texts.into_iter().flatten().any(speaks)
        });
        let norms = objective.actions.iter().flat_map(|action| &action.norms);
        let named = norms.chain(&objective.norms).any(|norm| norm == NORM);
        if !measured && !named && project.is_whole(path) {
            let finding = sink.lack(path, "indicators");
            sink.report(finding.arg("id", &*objective.id));
        }
    }
}
