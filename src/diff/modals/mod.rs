//! Words that say how firmly something is promised, and which of them gave way to which. The lists
//! are data, a file a language; a language without one is read by people alone.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::compare;
use crate::prose::said;

const LISTS: &[(&str, &str)] = &[
    ("ar", include_str!("ar.txt")),
    ("en", include_str!("en.txt")),
    ("fr", include_str!("fr.txt")),
];

/// Letters that Arabic writes together with the word that follows.
const JOINED: [&[char]; 2] = [&['و', 'ف'], &['ل', 'ب', 'ك', 'س']];

/// How firmly a text promises, next to another version of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Firmness {
    /// Firm words gave way to weaker ones, or a reservation was added.
    Weaker,
    /// The other way round.
    Firmer,
    /// Some one way, some the other.
    Both,
}

/// A word of a scale, as it is looked for.
struct Term {
    words: Vec<String>,
    scale: usize,
    /// From 0, the firmest.
    step: usize,
}

static TERMS: LazyLock<BTreeMap<&str, Vec<Term>>> =
    LazyLock::new(|| LISTS.iter().map(|(language, list)| (*language, terms(list))).collect());

fn terms(list: &str) -> Vec<Term> {
    let lines = list.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut terms = Vec::new();
    for (scale, line) in lines.enumerate() {
        for (step, alternatives) in line.split('>').enumerate() {
            let alternatives = alternatives.split(',').map(plain).filter(|words| !words.is_empty());
            terms.extend(alternatives.map(|words| Term { words, scale, step }));
        }
    }
    // Of two that begin alike, the longer is meant: "may not" is no "may".
    terms.sort_by_key(|term| usize::MAX - term.words.len());
    terms
}

/// The words of a text as they are looked for: small, without the marks on Arabic letters.
fn plain(text: &str) -> Vec<String> {
    let words = compare::words(text).filter(|word| word.chars().any(char::is_alphanumeric));
    let bare = |word: &str| word.chars().filter(|c| !('\u{64B}'..='\u{65F}').contains(c)).collect();
    words.map(|word| -> String { bare(&word.to_lowercase()) }).collect()
}

/// How often each word of the lists stands in a text, by scale and step.
fn count<'a>(terms: &'a [Term], text: &str) -> BTreeMap<(usize, usize), Vec<&'a Term>> {
    let words = plain(&said(text));
    let mut found: BTreeMap<(usize, usize), Vec<&Term>> = BTreeMap::new();
    let mut at = 0;
    while at < words.len() {
        let here = terms.iter().find(|term| {
            let span = words.get(at..at + term.words.len());
            span.is_some_and(|span| span.iter().zip(&term.words).all(|(word, term)| is(word, term)))
        });
        at += here.map_or(1, |term| term.words.len());
        if let Some(term) = here {
            found.entry((term.scale, term.step)).or_default().push(term);
        }
    }
    found
}

fn is(word: &str, term: &str) -> bool {
    let mut rest = word;
    for letters in JOINED {
        if rest == term {
            return true;
        }
        rest = rest.strip_prefix(letters).unwrap_or(rest);
    }
    rest == term
}

/// What became of firm and weak words between two versions of a text: how firm the newer is, the
/// words that it has no more, and those that it has now.
pub fn compare(
    language: &str,
    old: &str,
    new: &str,
) -> Option<(Firmness, Vec<String>, Vec<String>)> {
    let terms = TERMS.get(language)?;
    let (before, now) = (count(terms, old), count(terms, new));
    let number =
        |found: &BTreeMap<(usize, usize), Vec<&Term>>, at| found.get(&at).map_or(0, Vec::len);
    let mut moved: BTreeMap<usize, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for at in before.keys().chain(now.keys()) {
        let (was, is) = (number(&before, *at), number(&now, *at));
        let (gone, fresh) = moved.entry(at.0).or_default();
        if is < was {
            gone.push(at.1);
        } else if is > was {
            fresh.push(at.1);
        }
    }
    let (mut weaker, mut firmer) = (false, false);
    for (scale, (gone, fresh)) in &moved {
        // Nothing is firmer than no reservation.
        let reserved = terms.iter().all(|term| term.scale != *scale || term.step > 0);
        weaker |= gone.iter().any(|gone| fresh.iter().any(|fresh| gone < fresh));
        firmer |= gone.iter().any(|gone| fresh.iter().any(|fresh| gone > fresh));
        weaker |= reserved && !fresh.is_empty();
        firmer |= reserved && !gone.is_empty();
    }
    let firmness = match (weaker, firmer) {
        (true, false) => Firmness::Weaker,
        (false, true) => Firmness::Firmer,
        (true, true) => Firmness::Both,
        (false, false) => return None,
    };
    let left = |of: &BTreeMap<(usize, usize), Vec<&Term>>, other: &BTreeMap<_, Vec<&Term>>| {
        let mut other: Vec<&Vec<String>> =
            other.values().flatten().map(|term| &term.words).collect();
        let mut left = Vec::new();
        for term in of.values().flatten() {
            match other.iter().position(|words| **words == term.words) {
                Some(at) => drop(other.remove(at)),
                None => left.push(term.words.join(" ")),
            }
        }
        left.dedup();
        left
    };
    Some((firmness, left(&before, &now), left(&now, &before)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_scales_of_words_of_their_own() {
        for (language, terms) in TERMS.iter() {
            let mut seen = std::collections::BTreeSet::new();
            for term in terms {
                assert!(seen.insert(&term.words), "{language}: {:?} stands twice", term.words);
            }
            assert!(terms.iter().any(|term| term.step > 1), "{language}");
        }
    }

    #[test]
    fn what_gives_way_is_named() {
        use Firmness::{Both, Firmer, Weaker};
        let cases = [
            ("en", "Each office must answer", "Each office may answer", Some(Weaker)),
            ("en", "Each office may not sell data", "Each office may sell data", Some(Weaker)),
            ("en", "Train all teachers", "Train relevant teachers", Some(Weaker)),
            ("en", "Publish the list", "Publish the list where possible", Some(Weaker)),
            ("en", "It must be public", "It **must** be public", None),
            ("en", "It may answer some", "It must answer all", Some(Firmer)),
            ("en", "It must answer some", "It may answer all", Some(Both)),
            ("fr", "Chacun doit recevoir", "Chacun peut recevoir", Some(Weaker)),
            ("fr", "Chacun doit recevoir", "Chacun reçoit", None),
            ("fr", "Publié", "Publié, le cas échéant", Some(Weaker)),
            ("ar", "يجب أن يتلقى كل شخص جوابا", "يمكن أن يتلقى كل شخص جوابا", Some(Weaker)),
            ("ar", "ويَجِب الرد", "وقد يتم الرد", Some(Weaker)),
            ("ar", "لكل شخص", "لبعض الأشخاص", Some(Weaker)),
            ("ar", "لا يجوز البيع", "يجوز البيع", Some(Weaker)),
            ("zgh", "must", "may", None),
        ];
        for (language, old, new, expected) in cases {
            let found = compare(language, old, new);
            assert_eq!(found.as_ref().map(|found| found.0), expected, "{old} / {new}: {found:?}");
        }
        let (_, gone, fresh) =
            compare("fr", "Chacun doit venir", "Certains peuvent venir").expect("known words");
        assert_eq!(
            (gone.concat(), fresh.concat()),
            ("doitchacun".into(), "peuventcertains".into())
        );
    }
}
