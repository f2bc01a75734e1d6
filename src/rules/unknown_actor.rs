//! An owner, lead or partner who is not among the actors.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::language::letters;
use crate::model::{Actor, Kind, each_name};
use crate::path::Step;

pub(super) const RULE: Rule = Rule {
    name: "unknown-actor",
    family: Family::Ownership,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, owner: cndpp}]\nactors: [{id: cndp, title: CNDP}]",
        "governance: {bodies: [{id: b, title: B, role: steering, members: [nobody]}]}",
        "approvals: [{change: 0123456789abcdef, by: the minister, reason: R}]\nactors: [{id: minister, title: M}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: 'm, u'}]}]\nactors: [{id: m, title: M}, {id: u, title: U}]",
        "objectives: [{id: o, pillar: p, title: O, owner: Ministerio}]\nactors: [{id: m, title: {fr: Ministère, es: Ministerio}}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, owner: cndp}]\nactors: [{id: cndp, title: CNDP}]",
        // The actor is there, but its id is faulty.
        "objectives: [{id: o, pillar: p, title: O, owner: CNDP}]\nactors: [{id: CNDP, title: CNDP}]",
    ],
    check: Check::each(check).fixable(),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut left = walk::SUGGESTIONS;
    let known: BTreeSet<&str> = project.index.ids(Kind::Actor).collect();
    each_name(&project.document, &mut |path, kind, id| {
        if kind != Kind::Actor || known.contains(id) || project.may_exist(id) {
            return;
        }
        let all = several(id, &known);
        let (first, others) = all.split_first().map_or(("none", &[][..]), |(one, rest)| (one, rest));
        // Beside a lead there are partners; whoever else answers, answers alone.
        let others = match path.last() {
            Some(Step::Key(key)) if &**key == "lead" => others.join(", "),
            _ => "none".to_owned(),
        };
        let finding = sink.at(path.clone()).arg("id", id).arg("first", first);
        let finding = finding.arg("others", others);
        sink.report(match titled(project, id) {
            Some(actor) => finding.arg("near", actor),
            None => walk::suggest_id(finding, id, known.iter().copied(), &mut left),
        });
    });
}

/// The actor whose title or short name a text is, in any language.
fn titled<'a>(project: &'a Project, text: &str) -> Option<&'a str> {
    let text = letters(text);
    let is_named = |actor: &&Actor| {
        let names = actor.title.0.values().chain(actor.short.iter().flat_map(|it| it.0.values()));
        names.into_iter().any(|name| letters(name) == text)
    };
    let mut named = project.document.actors.iter().filter(|_| !text.is_empty()).filter(is_named);
    let only = named.next()?;
    named.next().is_none().then_some(&only.id)
}

/// The actors that one text names, where it names several and nobody else.
fn several<'a>(text: &'a str, known: &BTreeSet<&str>) -> Vec<&'a str> {
    let joins = |word: &str| matches!(word, "and" | "et" | "y" | "e" | "و" | "&" | "+");
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '/' | '،'));
    let ids: Vec<&str> = words.filter(|word| !word.is_empty() && !joins(word)).collect();
    let all = ids.len() > 1 && ids.iter().all(|id| known.contains(id));
    if all { ids } else { Vec::new() }
}
