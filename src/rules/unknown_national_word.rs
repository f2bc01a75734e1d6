//! A stage, a kind or a step that the country of the roadmap does not have.

use super::{Arg, Check, Family, Fix, Project, Rule, Severity, Sink, walk};
use crate::iso;
use crate::language::letters;
use crate::model::NationalList;
use crate::path::Path;
use crate::project::kind_of_body;

pub(super) const RULE: Rule = Rule {
    name: "unknown-national-word",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "actors: [{id: a, title: A, kind: minister}]",
        "actors: [{id: a, title: A, kind: universidad}]",
        "legislation: [{id: l, title: L, kind: real decreto}]",
        "legislation: [{id: l, title: L, kind: lw, stages: [{stage: publicaton, date: 2027}]}]",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {formality: authorized}}]}",
        // A stage of Morocco is none of Brazil's.
        "roadmap: {format: 1, id: r, country: BR}\nlegislation: [{id: l, title: L, kind: law, stages: [{stage: government-secretariat, date: 2027}]}]",
    ],
    passes: &[
        "actors: [{id: a, title: A, kind: ministry}, {id: b, title: B}]",
        "legislation: [{id: l, title: L, kind: law, stages: [{stage: publication, date: 2027}]}]",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {formality: authorisation}}]}",
        "roadmap: {format: 1, id: r, country: MA}\nlegislation: [{id: l, title: L, kind: framework-law, stages: [{stage: government-secretariat, date: 2027}]}]",
        "roadmap: {format: 1, id: r, country: KE}\nlegislation: [{id: l, title: L, kind: county-law, stages: [{stage: assent, date: 2027}]}]",
    ],
    check: Check::each(check).fixable(),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let unknown = |list: NationalList, path: Path, word: &str| {
        let country = project.country();
        if country.has(list, word) {
            return;
        }
        let known: Vec<&str> = country.words(list).iter().map(|known| &*known.id).collect();
        let header = document.roadmap.as_ref();
        let code = header.and_then(|roadmap| roadmap.country.as_deref()).unwrap_or("ZZ");
        let called = |known: &&&str| {
            let titles = country.words(list).iter().find(|other| other.id == **known);
            titles.is_some_and(|known| known.title.0.values().any(|title| names(title, word)))
        };
        let meant = (list == NationalList::ActorKinds).then(|| kind_of_body(word)).flatten();
        let meant = meant.filter(|meant| known.contains(meant));
        let meant = meant.or_else(|| known.iter().find(called).copied());
        let finding = match meant {
            Some(meant) => sink.at(path).arg("near", meant),
            None => sink.at(path).near(word, known.iter().copied()),
        };
        let meant = known.iter().map(|&word| word.to_owned()).collect();
        let finding = finding.fix(Fix::Word(meant));
        let finding = finding.arg("word", word).arg("list", list.name()).arg("known", known);
        let file = format!("countries/{}.yaml", code.to_lowercase());
        let is_known = country.country.code == code;
        let name = match country.country.title.0.iter().next().filter(|_| is_known) {
            Some(_) => Arg::translated(country.country.title.0.iter()),
            None => iso::nation(code).map_or_else(|| code.into(), |nation| {
                Arg::translated(nation.names())
            }),
        };
        // Of a country of which nothing is known, a list of its own takes the place of the usual one.
        let adds = if is_known { "yes" } else { "no" };
        let finding = finding.arg("country", code).arg("name", name).arg("file", file);
        sink.report(finding.arg("adds", adds));
    };
    walk::national_words(document, unknown);
}

/// Whether a title has one of the words that are written: « real decreto » is a decree.
fn names(title: &str, written: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_alphanumeric());
        parts.filter(|part| part.chars().count() > 2).map(letters).collect()
    };
    let title = words(title);
    words(written).iter().any(|word| title.contains(word))
}
