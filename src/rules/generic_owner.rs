//! An actor who is nobody in particular.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, sentences, walk};

pub(super) const RULE: Rule = Rule {
    name: "generic-owner",
    family: Family::Ownership,
    severity: Severity::Warning,
    basis: &["audit-nao-2024"],
    raises: &[
        "actors: [{id: g, title: {en: The government}}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: g}]}]",
        "actors: [{id: g, title: {en: All stakeholders}}]\nobjectives: [{id: o, pillar: p, title: O, owner: g}]",
        "actors: [{id: g, title: {fr: Les acteurs concernés}}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: g}]}]",
    ],
    passes: &[
        "actors: [{id: g, title: {en: Head of government}}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: g}]}]",
        // It answers for nothing here.
        "actors: [{id: g, title: {en: The government}}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, partners: [g]}]}]",
    ],
    check: Check::each(check),
};

/// Names that say who in no language, without article.
const NAMES: &[&str] = &[
    "acteurs",
    "acteurs concernés",
    "administration",
    "administrations",
    "gouvernement",
    "parties prenantes",
    "pouvoirs publics",
    "secteur privé",
    "état",
    "actors",
    "all stakeholders",
    "government",
    "public authorities",
    "stakeholders",
    "state",
    "الإدارات",
    "الإدارة",
    "الجهات المعنية",
    "الحكومة",
    "الدولة",
    "الفاعلون",
];
const ARTICLES: &[&str] = &["les ", "le ", "la ", "l’", "l'", "the "];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let source = document.source();
    let leads = walk::actions(document).filter_map(|(_, action)| action.lead.as_deref());
    let owners = walk::objectives(document).filter_map(|(_, o)| o.owner.as_deref());
    let answering: BTreeSet<&str> = leads.chain(owners).collect();
    for (i, actor) in document.actors.iter().enumerate() {
        let titles = sentences::source_first(source, &actor.title);
        let generic = titles.map(|(_, title)| title).find(|title| is_generic(title));
        if let Some(title) = generic.filter(|_| answering.contains(&*actor.id)) {
            let finding = sink.at(Path::ROOT / "actors" / i).arg("id", &*actor.id);
            sink.report(finding.arg("title", title.trim()));
        }
    }
}

fn is_generic(title: &str) -> bool {
    let title = title.trim().to_lowercase();
    let bare = ARTICLES.iter().find_map(|article| title.strip_prefix(article));
    NAMES.contains(&bare.unwrap_or(&title))
}
