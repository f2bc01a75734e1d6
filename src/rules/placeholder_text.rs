//! A text that was to be written later.

use std::borrow::Cow;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use super::{Check, Family, Project, Rule, Severity, Sink, marks};

pub(super) const RULE: Rule = Rule {
    name: "placeholder-text",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, problem: TBD}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {en: Lorem ipsum dolor}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {fr: À compléter.}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {fr: 'Coût (à compléter ultérieurement)'}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {ar: يستكمل لاحقا}}]",
        // As a new roadmap has them.
        "objectives: [{id: o, pillar: p, title: O, problem: À REMPLACER – le problème}]",
        "objectives: [{id: o, pillar: p, title: {en: REPLACE – what is to be reached}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {ar: للاستبدال – المشكل}}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, problem: {fr: Formulaire à compléter par les communes}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {es: Todo el mundo}}]",
        "objectives: [{id: o, pillar: p, title: O, problem: STBDX}]",
        "objectives: [{id: o, pillar: p, title: O, problem: {en: Machines to replace, fr: Des machines à remplacer}}]",
    ],
    check: Check::each(check),
};

/// Marks that are written in capitals.
const MARKS: &[&str] =
    &["TBC", "TBD", "TODO", "FIXME", "XXX", "XXXX", "À REMPLACER", "A REMPLACER", "REPLACE"];
/// Marks in any case.
const PHRASES: &[&str] = &[
    "lorem ipsum",
    "to be completed later",
    "à compléter ultérieurement",
    "à compléter plus tard",
    "يستكمل لاحقا",
    "تستكمل لاحقا",
    "سيستكمل لاحقا",
    "للاستبدال –",
];
/// Marks only where nothing follows: "à compléter par les communes" says something.
const ENDINGS: &[&str] = &["to be completed", "à compléter", "à renseigner"];

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written() {
        let words = match text.marks.has(marks::ARABIC) {
            true => without_vowels(text.words),
            false => text.words.into(),
        };
        if PARTS.is_match(&*words)
            && let Some(mark) = mark(&words)
        {
            sink.report(sink.at(text.place()).arg("mark", mark));
        }
    }
}

/// A part of every mark: few other texts have one.
static PARTS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let parts = [
        "TBC", "TBD", "TODO", "FIXME", "XXX", "lorem ipsum", "compl", "renseigner", "ستكمل لاحقا",
        "REPLACE", "REMPLACER", "للاستبدال",
    ];
    let builder = AhoCorasick::builder().ascii_case_insensitive(true).build(parts);
    builder.expect("a few short words")
});

fn without_vowels(text: &str) -> Cow<'_, str> {
    let is_vowel = |c: char| ('\u{64B}'..='\u{652}').contains(&c);
    match text.contains(is_vowel) {
        true => text.chars().filter(|c| !is_vowel(*c)).collect(),
        false => text.into(),
    }
}

fn mark(text: &str) -> Option<&'static str> {
    if let Some(mark) = MARKS.iter().find(|mark| stands_in(text, mark, false)) {
        return Some(mark);
    }
    let text = text.to_lowercase();
    let phrase = PHRASES.iter().find(|phrase| stands_in(&text, phrase, false));
    phrase.or_else(|| ENDINGS.iter().find(|ending| stands_in(&text, ending, true))).copied()
}

/// Whether words stand in a text as words of their own; `last` where nothing may follow but a
/// full stop or a bracket.
fn stands_in(text: &str, words: &str, last: bool) -> bool {
    text.match_indices(words).any(|(at, found)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let mut after = text.get(at + found.len()..).unwrap_or_default().chars();
        let next = after.next();
        let bounded = [before, next].into_iter().flatten().all(|c| !c.is_alphanumeric());
        let ends = |c: char| matches!(c, '.' | ')' | ']' | '…' | '!' | '\n');
        bounded && (!last || next.is_none_or(ends))
    })
}
