//! A word that the glossary tells not to use.

use super::{Check, Family, Project, Rule, Severity, Sink, quotations, sentences};
use crate::model::Term;

pub(super) const RULE: Rule = Rule {
    name: "deprecated-term",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {vision: {en: We start from the starting values.}}\nglossary: [{id: b, title: Baseline, deprecated: {en: [starting value]}}]",
        "roadmap: {vision: {fr: 'Les valeurs de départ, d''abord.'}}\nglossary: [{id: b, title: {fr: Situation de départ}, deprecated: {fr: [valeur de départ]}}]",
        // With an article, and with what Arabic joins to a word.
        "roadmap: {vision: {ar: تحمى البيانات}}\nglossary: [{id: d, title: {ar: معطيات}, deprecated: {ar: [بيانات]}}]",
        "roadmap: {vision: {ar: تحمى وللبيـاناتِ}}\nglossary: [{id: d, title: {ar: معطيات}, deprecated: {ar: [بيانات]}}]",
        "roadmap: {vision: {ar: تحدد القيمة المرجعية}}\nglossary: [{id: b, title: {ar: وضعية مرجعية}, deprecated: {ar: [قيمة مرجعية]}}]",
        // Without a title in that language, what it is in another is said.
        "roadmap: {vision: {fr: La baseline}}\nglossary: [{id: b, title: Baseline, deprecated: {fr: [baseline]}}]",
        // Preferred here, and to be left there: one of the two is wrong.
        "glossary: [{id: b, title: {en: Baseline}}, {id: s, title: Start, deprecated: {en: [baseline]}}]",
    ],
    passes: &[
        "roadmap: {vision: {en: We start from the baseline.}}\nglossary: [{id: b, title: Baseline, deprecated: {en: [starting value]}}]",
        // Another language, a part of another word, and words that only stand beside each other.
        "roadmap: {vision: {fr: La baseline, en: Start}}\nglossary: [{id: b, title: Start, deprecated: {en: [baseline]}}]",
        "roadmap: {vision: {en: 'The grapevine, a re-grape, start. Value.'}}\nglossary: [{id: g, title: Raisin, deprecated: {en: [grape, start value]}}]",
        // What begins with the letter of a prefix is a word of its own.
        "roadmap: {vision: {ar: تنشر ورقة}}\nglossary: [{id: d, title: {ar: لطف}, deprecated: {ar: [رقة]}}]",
        // Quoted, named and written as a code.
        "roadmap: {vision: {en: 'They called it “baseline”, as in `baseline` and https://example.org/baseline.'}}\nglossary: [{id: b, title: Start, deprecated: {en: [baseline]}}]",
        "roadmap: {vision: {en: The Baseline Office counts.}}\nactors: [{id: o, title: Baseline Office}]\nglossary: [{id: b, title: Start, deprecated: {en: [baseline]}}]",
        "bibliography: [{id: w, title: {en: A baseline}}]\nglossary: [{id: b, title: Start, deprecated: {en: [baseline]}}]",
        // A part of the word that is preferred.
        "roadmap: {vision: {en: Of high impact.}}\nglossary: [{id: h, title: High impact, deprecated: {en: [impact]}}]",
    ],
    check: Check::each(check),
};

/// Languages in which an `s` makes a plural.
const PLURAL_S: &[&str] = &["en", "es", "fr", "pt"];

/// From this length on, an Arabic word is told from one that begins with a prefix.
const LONG: usize = 4;

/// Words, each with the signs before it.
type Phrase<'a> = Vec<(&'a str, String)>;

fn check(project: &Project, sink: &mut Sink<'_>) {
    let glossary = &project.document.glossary;
    let refused: Vec<(&Term, &str, Phrase<'_>)> = glossary
        .iter()
        .flat_map(|term| term.deprecated.iter().map(move |(language, words)| (term, language, words)))
        .flat_map(|(term, language, words)| {
            words.iter().map(move |word| (term, language.as_str(), phrase(word)))
        })
        .filter(|(.., phrase)| !phrase.is_empty())
        .collect();
    if refused.is_empty() {
        return;
    }
    let source = project.document.source();
    for text in sink.texts().written() {
        let words: Vec<(usize, &str)> = sentences::words(text.words).collect();
        for (term, _, phrase) in refused.iter().filter(|(_, language, _)| *language == text.language) {
            for at in found(text.words, &words, phrase, text.language) {
                let (start, last) = (words[at].0, words[at + phrase.len() - 1]);
                let end = last.0 + last.1.len();
                let within = at..at + phrase.len();
                if is_apart(text.words, start, end)
                    || is_named(project, text.words, &words, &within, text.language)
                {
                    continue;
                }
                let preferred = term.title.get(text.language, source);
                let preferred = preferred.or_else(|| term.title.0.values().next());
                let finding = sink.at(text.within(start, end)).arg("word", &text.words[start..end]);
                sink.report(finding.arg("preferred", preferred.unwrap_or_default()));
            }
        }
    }
}

fn phrase(text: &str) -> Phrase<'_> {
    let mut end = 0;
    let word = |(at, word): (usize, &'_ str)| {
        let before = &text[end..at];
        end = at + word.len();
        (before, word.to_lowercase())
    };
    sentences::words(text).map(word).collect()
}

/// The words at which a phrase begins.
fn found(text: &str, words: &[(usize, &str)], phrase: &Phrase<'_>, language: &str) -> Vec<usize> {
    let is_here = |at: &usize| {
        phrase.iter().enumerate().all(|(i, (before, wanted))| {
            let (start, word) = words[at + i];
            let joined = i == 0 || {
                let (previous, length) = (words[at + i - 1].0, words[at + i - 1].1.len());
                joins(&text[previous + length..start], before)
            };
            joined && is_form(word, wanted, language, i == 0)
        })
    };
    let last = (words.len() + 1).saturating_sub(phrase.len());
    if phrase.is_empty() { Vec::new() } else { (0..last).filter(is_here).collect() }
}

/// Whether the signs between two words are the same; one space is as good as another.
fn joins(signs: &str, wanted: &str) -> bool {
    let space = |signs: &str| !signs.is_empty() && signs.chars().all(char::is_whitespace);
    (space(signs) && space(wanted)) || signs.replace('\'', "’") == wanted.replace('\'', "’")
}

/// Whether a word is another, with the endings and prefixes that can be told for sure.
fn is_form(word: &str, wanted: &str, language: &str, first: bool) -> bool {
    // Vowels and what stretches a line are written or not.
    let unvoiced = |c: &char| !matches!(c, '\u{640}' | '\u{64b}'..='\u{652}' | '\u{670}');
    let word: String = word.to_lowercase().chars().filter(unvoiced).collect();
    if word == wanted {
        return true;
    }
    if PLURAL_S.contains(&language) {
        return word.strip_suffix('s') == Some(wanted);
    }
    if language != "ar" {
        return false;
    }
    let article = |word: &str| word.strip_prefix("ال") == Some(wanted);
    let joined = |word: &str| {
        let after = word.strip_prefix(['ب', 'ك', 'ل', 'و', 'ف']);
        let long = wanted.chars().count() >= LONG;
        after.is_some_and(|after| article(after) || (long && after == wanted))
            || word.strip_prefix("لل") == Some(wanted)
    };
    let and = word.strip_prefix(['و', 'ف']);
    article(&word) || (first && (joined(&word) || and.is_some_and(joined)))
}

/// Whether it is quoted, a code, an address or a part of a longer word.
fn is_apart(text: &str, start: usize, end: usize) -> bool {
    let (before, after) = (&text[..start], &text[end..]);
    let mut next = after.chars();
    let goes_on = match next.next() {
        Some('-' | '.') => next.next().is_some_and(char::is_alphanumeric),
        sign => matches!(sign, Some('/' | '@' | '_' | '=')),
    };
    goes_on
        || before.ends_with(['-', '/', '@', '.', '_', '=', '#'])
        || quotations::quotations(text).iter().any(|it| it.start < start && end < it.end)
        || before.rfind("](").is_some_and(|at| !before[at..].contains(')'))
}

/// Whether it is part of what a body, a work or a norm is called, or of a word that is preferred.
fn is_named(
    project: &Project,
    text: &str,
    words: &[(usize, &str)],
    within: &std::ops::Range<usize>,
    language: &str,
) -> bool {
    let document = &project.document;
    let holds = |name: &str, least: usize| {
        let name = phrase(name);
        name.len() >= least
            && found(text, words, &name, language)
                .into_iter()
                .any(|at| at <= within.start && at + name.len() >= within.end)
    };
    let actors = document.actors.iter().flat_map(|actor| {
        [Some(&actor.title), actor.short.as_ref(), actor.formerly.as_ref()].into_iter().flatten()
    });
    let works = document.bibliography.iter().map(|work| &work.title);
    // Items of norms are often one common word.
    let norms = project.catalog.families.values().flat_map(|file| {
        std::iter::once(&file.family.title).chain(file.items.iter().map(|norm| &norm.title))
    });
    let terms = document.glossary.iter().map(|term| &term.title);
    let longer = norms.chain(terms).flat_map(|name| name.0.values());
    actors.chain(works).flat_map(|name| name.0.values()).any(|name| holds(name, within.len()))
        || longer.into_iter().any(|name| holds(name, within.len() + 1))
}
