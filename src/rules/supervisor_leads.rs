//! An authority that does what it should watch.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::{NationalList::ActorKinds, NationalRole::Supervises, Text};

pub(super) const RULE: Rule = Rule {
    name: "supervisor-leads",
    family: Family::Ownership,
    severity: Severity::Warning,
    basis: &["oecd:1.5"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: cndp}]}]\nactors: [{id: cndp, title: C, kind: authority}]",
    ],
    passes: &[
        // What it is there for.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: Publish the guidelines for public bodies, lead: cndp}, {id: b, title: {en: T, fr: Mettre à jour le référentiel}, lead: cndp}, {id: c, title: إعداد دليل للإدارات, lead: cndp}]}]\nactors: [{id: cndp, title: C, kind: authority}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: m, partners: [cndp]}]}]\nactors: [{id: m, title: M, kind: ministry}, {id: cndp, title: C, kind: authority}]",
    ],
    check: Check::each(check),
};

/// What an authority does as such: it writes rules and watches over them.
const OWN_WORK: &[&str] = &[
    "audit", "audits", "certification", "code", "guidance", "guide", "guides", "guideline", "guidelines", "inspection",
    "inspections", "licensing", "register", "regulation", "regulations", "regulatory", "rules", "sandbox", "sandboxes",
    "standard", "standards", "supervise", "supervision", "contrôle", "contrôles", "directrices", "homologation", "norme",
    "normes", "registre", "règlement", "réglementaire", "réglementaires", "référentiel", "référentiels", "surveillance",
    "guía", "guías", "inspección", "norma", "normas", "registro", "reglamento", "reglas", "regulación", "supervisión",
    "diretrizes", "guia", "guias", "inspeção", "regras", "regulação", "regulamento", "supervisão", "إرشادات", "تدقيق",
    "ترخيص", "تصديق", "تقنين", "توجيهات", "دليل", "سجل", "ضوابط", "قواعد", "لائحة", "مراقبة", "معايير", "مواصفات",
];

fn is_own_work(title: &Text) -> bool {
    title.0.iter().any(|(_, words)| sentences::has_word(words, OWN_WORK))
}

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    let actors = &project.document.actors;
    let authorities: BTreeSet<&str> = actors
        .iter()
        .filter(|actor| country.plays(ActorKinds, actor.kind.as_deref(), Supervises))
        .map(|actor| &*actor.id)
        .collect();
    for (path, action) in walk::actions(&project.document) {
        let lead = action.lead.as_deref().filter(|lead| authorities.contains(lead));
        if let Some(lead) = lead.filter(|_| !is_own_work(&action.title)) {
            let finding = sink.at(path / "lead");
            sink.report(finding.arg("id", &*action.id).arg("actor", lead));
        }
    }
}
