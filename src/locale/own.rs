//! What a plan calls its pillars, objectives and actions, as terms for the labels of a language.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::language::{capital, small};
use crate::model::{Gender, OwnWord, OwnWords, Text};

/// The article of Arabic, which is written as one word with what it stands before.
const ARTICLE: &str = "ال";

/// Labels that say a word and no more, for languages that have no labels of their own.
const PLAIN: &str = "\
pillar = { -pillar-word(form: \"title\") }
pillar-number = { -pillar-word(form: \"title\") } { $number }
objective = { -objective-word(form: \"title\") }
objectives = { -objective-word(form: \"title-plural\") }
action = { -action-word(form: \"title\") }
actions = { -action-word(form: \"title-plural\") }
";

/// The labels of one language that own words make.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Own {
    /// Labels that say a word and no more.
    pub(super) plain: String,
    /// The terms that labels name.
    pub(super) terms: String,
}

/// The labels that own words make, by language.
pub(super) fn labels(words: &OwnWords, source: &str) -> BTreeMap<String, Own> {
    let mut labels: BTreeMap<String, Own> = BTreeMap::new();
    for (key, word) in words.each() {
        for (language, _) in word.singular.languages(source) {
            let own = labels.entry(language.to_owned()).or_default();
            own.terms += &term(key, word, language, source);
            let plain = PLAIN.lines().filter(|line| line.contains(&format!("-{key}-word(")));
            plain.for_each(|line| own.plain += &format!("{line}\n"));
        }
    }
    labels
}

/// A form that the labels of a language need of a word, and that is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lacking {
    /// Several of it.
    Plural,
    /// What adjectives agree with.
    Gender,
    /// Two of it.
    Dual,
    /// With the article.
    Definite,
}

impl Lacking {
    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Lacking::Plural => "plural",
            Lacking::Gender => "gender",
            Lacking::Dual => "dual",
            Lacking::Definite => "definite",
        }
    }
}

/// What a word lacks in a language, of what the labels of that language tell apart.
pub(super) fn lacking(
    word: &OwnWord,
    language: &str,
    source: &str,
    labels: &str,
) -> BTreeSet<Lacking> {
    let mut lacking = BTreeSet::new();
    let Some(singular) = word.singular.get(language, source) else { return lacking };
    let says = |text: &Option<_>| {
        text.as_ref().is_some_and(|text: &Text| text.get(language, source).is_some())
    };
    // Several words take articles and endings each in its own way.
    let several = singular.split_whitespace().nth(1).is_some();
    let genders = [".gender = masculine", ".gender = feminine"];
    let gendered = genders.iter().any(|said| labels.contains(said));
    let gender = word.gender.as_ref().and_then(|genders| genders.get(language, source));
    for (needed, lacks) in [
        (!says(&word.plural), Lacking::Plural),
        (gendered && gender.is_none(), Lacking::Gender),
        (several && labels.contains("[dual]") && !says(&word.dual), Lacking::Dual),
        (several && labels.contains("[definite]") && !says(&word.definite), Lacking::Definite),
    ] {
        if needed {
            lacking.insert(lacks);
        }
    }
    lacking
}

/// A word as a term, with every form that labels name.
fn term(key: &str, word: &OwnWord, language: &str, source: &str) -> String {
    let said = |text: &Option<Text>| Some(text.as_ref()?.get(language, source)?.trim().to_owned());
    let singular = word.singular.get(language, source).unwrap_or_default().trim();
    let plural = said(&word.plural).unwrap_or_else(|| singular.to_owned());
    let definite = said(&word.definite).unwrap_or_else(|| with_article(singular));
    let dual = said(&word.dual).unwrap_or_else(|| two(singular));
    let mut text = format!("-{key}-word = {{ $form ->\n");
    let mut form = |name: &str, words: &str| {
        let quoted = words.replace('\\', "\\\\").replace('"', "\\\"").replace(['\n', '\r'], " ");
        let _ = writeln!(text, "    [{name}] {{ \"{quoted}\" }}");
    };
    form("title", &capital(singular, language));
    form("title-plural", &capital(&plural, language));
    form("plan", &capital(&plural, language));
    form("plural", &small(&plural, language));
    form("dual", &dual);
    form("accusative", &accusative(singular, &definite));
    form("definite", &definite);
    form("definite-plural", &definite_plural(singular, &definite, &plural));
    form("singular", &small(singular, language));
    let gender = word.gender.as_ref().and_then(|genders| genders.get(language, source));
    let gender = gender.map_or("other", Gender::name);
    text.replace("    [singular]", "   *[singular]") + &format!("}}\n    .gender = {gender}\n")
}

/// An Arabic word with its article.
fn with_article(word: &str) -> String {
    if word.starts_with(ARTICLE) { word.to_owned() } else { format!("{ARTICLE}{word}") }
}

/// Two of an Arabic word.
fn two(word: &str) -> String {
    match word.strip_suffix('ة') {
        Some(stem) => format!("{stem}تان"),
        None => match word.strip_suffix(['ى', 'ا']) {
            Some(stem) => format!("{stem}يان"),
            None => format!("{word}ان"),
        },
    }
}

/// An Arabic word after a number from 11 on. Where each of several words takes the article, each
/// takes the ending, too; otherwise the last one belongs to the first, which then has none.
fn accusative(singular: &str, definite: &str) -> String {
    let each = definite.split_whitespace().all(|word| word.starts_with(ARTICLE));
    if !each {
        return singular.to_owned();
    }
    let ending = |word: &str| match word.ends_with(['ة', 'ى', 'ا']) || word.ends_with("اء") {
        true => word.to_owned(),
        false => format!("{word}ا"),
    };
    singular.split_whitespace().map(ending).collect::<Vec<_>>().join(" ")
}

/// Several of an Arabic word, with the article where one has it.
fn definite_plural(singular: &str, definite: &str, plural: &str) -> String {
    let bare: Vec<&str> = singular.split_whitespace().collect();
    let with: Vec<&str> = definite.split_whitespace().collect();
    let words: Vec<&str> = plural.split_whitespace().collect();
    let takes = |i: usize| match with.len() == words.len() && bare.len() == words.len() {
        true => with[i].starts_with(ARTICLE) && !bare[i].starts_with(ARTICLE),
        false => i == 0,
    };
    let each = words.iter().enumerate();
    let each = each.map(|(i, word)| match takes(i) {
        true => with_article(word),
        false => (*word).to_owned(),
    });
    each.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_words_take_their_forms() {
        // One, with the article, two, after 11, several with the article.
        for (singular, definite, plural, forms) in [
            ("محور", None, "محاور", ["المحور", "محوران", "محورا", "المحاور"]),
            ("غاية", None, "غايات", ["الغاية", "غايتان", "غاية", "الغايات"]),
            ("إجراء", None, "إجراءات", ["الإجراء", "إجراءان", "إجراء", "الإجراءات"]),
            ("مدى", None, "أمداء", ["المدى", "مديان", "مدى", "الأمداء"]),
        ] {
            let own = definite.map_or_else(|| with_article(singular), str::to_owned);
            let shown = [
                own.clone(),
                two(singular),
                accusative(singular, &own),
                definite_plural(singular, &own, plural),
            ];
            assert_eq!(shown, forms);
        }
        let area = ("مجال استراتيجي", "المجال الاستراتيجي");
        assert_eq!(accusative(area.0, area.1), "مجالا استراتيجيا");
        assert_eq!(definite_plural(area.0, area.1, "مجالات استراتيجية"), "المجالات الاستراتيجية");
        let axis = ("محور عمل", "محور العمل");
        assert_eq!(accusative(axis.0, axis.1), "محور عمل");
        assert_eq!(definite_plural(axis.0, axis.1, "محاور عمل"), "محاور العمل");
    }
}
