//! An acronym that nothing explains.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Family, Path, Place, Project, Rule, Severity, Sink, sentences};

pub(super) const RULE: Rule = Rule {
    name: "undefined-acronym",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: T, definition: The DGXQ decides.}]",
        // A year explains nothing.
        "glossary: [{id: t, title: T, definition: The DGXQ (2024) decides.}]",
    ],
    passes: &[
        "glossary: [{id: t, title: T, acronym: DGXQ, definition: The DGXQ decides.}]",
        "glossary: [{id: t, title: T, definition: The directorate of questions (DGXQ) decides.}]",
        "glossary: [{id: t, title: T, definition: The DGXQ (directorate of questions) decides.}]",
        "actors: [{id: d, title: Directorate, short: DGXQ}]\nglossary: [{id: t, title: T, definition: The DGXQ decides.}]",
        // What everybody knows, and the money of the roadmap.
        "roadmap: {format: 1, id: r, title: R, currency: BRL}\nglossary: [{id: t, title: T, definition: The plan costs BRL 5 million with VAT.}]",
        // Numbers, codes and words in capitals are none.
        "glossary: [{id: t, title: T, definition: 'Part XIV, R07, ISO 42001, the WHOLE STORY OF it, and PDF.'}]",
    ],
    check: Check::each(check),
};

/// What every reader of a public plan knows, units and formats among them.
const KNOWN: &[&str] = &[
    "AR", "CO2", "EN", "FR", "GPU", "HTML", "ID", "ISO", "MAD", "MW", "OCDE", "OECD", "ONU", "PDF",
    "PME", "SME", "SMS", "TV", "UE", "EU", "UN", "UNESCO", "URL", "USA", "XML", "YAML", "CPU",
    "CSV", "JSON", "DOI", "PIB", "GDP", "TIC", "ICT", "OK", "TVA", "VAT", "ODD", "SDG", "ONG", "NGO",
    "VIH", "HIV", "SIDA", "AIDS", "RGPD", "GDPR", "API", "PPP", "OMS", "WHO", "OIT", "ILO", "UIT",
    "ITU", "FMI", "IMF", "OMC", "WTO", "OCI", "OIC", "OIF", "CPLP", "CEDEAO", "ECOWAS", "CEMAC", "SADC",
    "COMESA", "ASEAN", "UMA", "FCFA",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    // What could not be read may be what explains it.
    let whole = project.is_whole(Path::ROOT / "glossary") || !project.has_section("glossary");
    if project.is_incomplete() || !whole {
        return;
    }
    let mut explained: BTreeSet<&str> = KNOWN.iter().copied().collect();
    let mut found: BTreeMap<&str, Place> = BTreeMap::new();
    // Its own money stands on every page.
    explained.extend(document.currency());
    for term in &document.glossary {
        let texts = term.acronym.iter().chain([&term.title]);
        explained.extend(texts.flat_map(|text| text.0.values()).flat_map(acronyms));
    }
    for actor in &document.actors {
        let texts = actor.short.iter().chain([&actor.title]);
        explained.extend(texts.flat_map(|text| text.0.values()).flat_map(acronyms));
    }
    let norms = project.catalog.families.values().flat_map(|file| file.family.title.0.values());
    explained.extend(norms.flat_map(acronyms));
    for text in sink.texts().written().filter(|text| text.marks.acronyms) {
        for (at, word) in sentences::words(text.words).filter(|(_, word)| is_acronym(word)) {
            let before = text.words[..at].chars().next_back();
            let after = text.words[at + word.len()..].chars().next();
            match (before, after) {
                (Some('('), Some(')' | ',' | ';')) => drop(explained.insert(word)),
                _ if spelled_out(&text.words[at + word.len()..]) => drop(explained.insert(word)),
                // Capitals that go on are a title, and what joins other signs is a code.
                _ if shouted(text.words, at, word) => {}
                (Some('`' | '/' | ':' | '@' | '.' | '-' | '_'), _) => {}
                (_, Some('`' | '/' | ':' | '@' | '-' | '_')) => {}
                _ => {
                    found.entry(word).or_insert_with(|| text.within(at, at + word.len()));
                }
            }
        }
    }
    for (word, place) in found {
        if !explained.contains(word) {
            sink.report(sink.at(place).arg("word", word));
        }
    }
}

fn acronyms(text: &str) -> impl Iterator<Item = &str> {
    sentences::words(text).map(|(_, word)| word).filter(|word| is_acronym(word))
}

/// Three capitals or more, and no Roman number.
fn is_acronym(word: &str) -> bool {
    (3..=8).contains(&word.len())
        && word.bytes().all(|b| b.is_ascii_uppercase())
        && !word.bytes().all(|b| b"IVXLCDM".contains(&b))
}

/// Whether words in parentheses follow.
fn spelled_out(after: &str) -> bool {
    let inside = after.trim_start().strip_prefix('(').and_then(|rest| rest.split(')').next());
    inside.is_some_and(|inside| {
        sentences::words(inside).filter(|(_, word)| word.chars().any(char::is_lowercase)).count() > 1
            || inside.chars().any(|c| ('\u{600}'..='\u{6FF}').contains(&c))
    })
}

/// Whether the words beside it are in capitals, too.
fn shouted(text: &str, at: usize, word: &str) -> bool {
    let before = text[..at].split_whitespace().next_back();
    let after = text[at + word.len()..].split_whitespace().next();
    let capitals = |word: &str| word.len() > 1 && word.bytes().all(|b| b.is_ascii_uppercase());
    before.is_some_and(capitals) || after.is_some_and(capitals)
}
