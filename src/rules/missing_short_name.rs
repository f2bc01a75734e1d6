//! A body with a long name, or a text, that has no short name for where it is named in passing.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Family, Path, Place, Project, Rule, Severity, Sink};
use crate::model::{Kind, Text, each_name, each_norm};

pub(super) const RULE: Rule = Rule {
    name: "missing-short-name",
    family: Family::Structure,
    severity: Severity::Info,
    basis: &["format"],
    raises: &[
        "actors: [{id: m, title: Ministry of Digital Transition and Administration Reform}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m}, {id: b, title: B, lead: m}]}]",
    ],
    passes: &[
        "actors: [{id: m, title: Ministry of Digital Transition and Administration Reform, short: MDT}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m}, {id: b, title: B, lead: m}]}]",
        // It is named twice.
        "actors: [{id: m, title: Ministry of Digital Transition and Administration Reform}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m}]}]",
        // Its name is short.
        "actors: [{id: m, title: Ministry of Science}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m}, {id: b, title: B, lead: m}]}]",
        // The short name is there, but faulty.
        "actors: [{id: m, title: Ministry of Digital Transition and Administration Reform, short: [M]}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m}, {id: b, title: B, lead: m}]}]",
    ],
    check: Check::each(check),
};

/// As long as a name may be that stands in a cell of a table, in characters.
const LONGEST: usize = 40;
/// How often a body is named before its name tires.
const OFTEN: usize = 3;

fn is_long(name: &Text) -> bool {
    name.0.values().any(|name| name.chars().count() > LONGEST)
}

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let mut named: BTreeMap<&str, usize> = BTreeMap::new();
    each_name(document, &mut |_, kind, id| {
        if kind == Kind::Actor {
            *named.entry(id).or_default() += 1;
        }
    });
    for (i, actor) in document.actors.iter().enumerate() {
        let often = named.get(actor.id.as_str()).is_some_and(|count| *count >= OFTEN);
        if is_long(&actor.title) && often && actor.short.is_none() {
            let place = Place::Missing(Path::ROOT / "actors" / i, "short");
            let finding = sink.at(place).arg("id", actor.id.as_str());
            sink.report(finding.arg("kind", "actor"));
        }
    }
    let mut told = BTreeSet::new();
    each_norm(document, &mut |path, code| {
        let Some((family, norm)) = project.catalog.norm(code) else { return };
        let short = norm.short.is_some() || family.short.is_some();
        if !short && is_long(&norm.title) && told.insert(norm.code.as_str()) {
            let finding = sink.at(path.clone()).arg("id", norm.code.as_str());
            sink.report(finding.arg("kind", "norm"));
        }
    });
}
