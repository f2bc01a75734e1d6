//! Every word that the program says to people, by language. No other module holds any.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::finding::{Arg, Finding, Piece};
use crate::language::{Figures, Lists, Plurals};

/// The languages that the program speaks, with their messages.
pub const CATALOGUES: &[(&str, &str)] = &[
    ("en", include_str!("en.ftl")),
    ("fr", include_str!("fr.ftl")),
    ("ar", include_str!("ar.ftl")),
];

/// What keys and closed words mean; in English the types themselves say it.
const KEYS: &[(&str, &str)] =
    &[("fr", include_str!("keys.fr.ftl")), ("ar", include_str!("keys.ar.ftl"))];

/// The messages of one language.
pub struct Messages {
    language: &'static str,
    bundle: Bundle,
}

impl Messages {
    /// The messages of a language such as `fr`, or of a locale such as `fr_MA.UTF-8`; English
    /// where the program does not speak it.
    pub fn new(language: &str) -> Self {
        let (language, text) =
            CATALOGUES.iter().find(|(code, _)| is_of(code, language)).unwrap_or(&CATALOGUES[0]);
        Messages { language, bundle: Bundle::new(language, [*text]) }
    }

    /// Whether the program speaks a language.
    pub fn speaks(language: &str) -> bool {
        CATALOGUES.iter().any(|(code, _)| is_of(code, language))
    }

    /// The language spoken.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A message; `key.attribute` is an attribute of one. A missing message shows its key.
    pub fn get(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message, if the catalogue has it.
    pub fn find(&self, key: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        self.bundle.format(key, args)
    }

    /// These messages, and beside them what keys mean, which few commands ask.
    pub fn with_keys(&self) -> Self {
        let language = self.language;
        let of = |texts: &'static [(&str, &str)]| {
            texts.iter().filter(move |(code, _)| *code == language).map(|(_, text)| *text)
        };
        Messages { language, bundle: Bundle::new(language, of(CATALOGUES).chain(of(KEYS))) }
    }

    /// What a finding says, and what to do.
    pub fn of(&self, finding: &Finding) -> (String, Option<String>) {
        let Some(words) = &finding.words else {
            let help = self.find(&format!("{}.help", finding.message), &finding.args);
            return (self.get(&finding.message, &finding.args), help.filter(|it| !it.is_empty()));
        };
        let said = |of: &[_]| {
            let pieces = words.best(of, self.language())?.iter();
            Some(pieces.map(|piece| self.piece(piece, finding)).collect())
        };
        (said(&words.message).unwrap_or_default(), said(&words.help))
    }

    fn piece(&self, piece: &Piece, finding: &Finding) -> String {
        let name = match piece {
            Piece::Said(words) => return words.clone(),
            Piece::Arg(name) => name,
        };
        match finding.args.iter().find(|(known, _)| known == name) {
            Some((_, Arg::Text(text))) => text.clone(),
            Some((_, Arg::Number(number))) => number.to_string(),
            Some((_, Arg::Figure(digits))) => self.bundle.figures.write(digits),
            Some((_, Arg::List(words))) => self.list(words),
            Some((_, Arg::Translated(texts))) => Arg::best(texts, self.language()).to_owned(),
            None => String::new(),
        }
    }

    /// Words as the language lists them.
    pub fn list(&self, words: &[String]) -> String {
        self.bundle.list(words)
    }
}

/// The languages that have a name here, by code.
const LANGUAGES: &str =
    "ar am ca de el en es fa fr ha hi id it ja ko nl pl pt ro ru rw so sv sw tr uk ur wo yo zgh zh";

/// What the languages are called, by code: `language-fr`.
fn language_names(texts: &FluentBundle<FluentResource>) -> BTreeMap<&'static str, String> {
    let name = |code: &'static str| {
        let pattern = texts.get_message(&format!("language-{code}"))?.value()?;
        let name = texts.format_pattern(pattern, None, &mut Vec::new());
        Some((code, name.into_owned()))
    };
    LANGUAGES.split(' ').filter_map(name).collect()
}

/// Whether a locale, as `fr`, `FR`, `fr-FR` or `fr_MA.UTF-8`, is of a language.
fn is_of(language: &str, locale: &str) -> bool {
    let first = locale.split(['-', '_', '.', '@']).next().unwrap_or_default();
    first.eq_ignore_ascii_case(language)
}

/// A catalogue of one language, with what the language does to numbers and lists.
pub(crate) struct Bundle {
    texts: FluentBundle<FluentResource>,
    lists: Lists,
    choices: Lists,
    figures: Figures,
    language: String,
}

impl Bundle {
    /// Of two texts with the same message, that of the later one holds.
    pub(crate) fn new<'a>(language: &str, texts: impl IntoIterator<Item = &'a str>) -> Self {
        let resources = texts.into_iter().map(|text| {
            FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
        });
        let resources: Vec<FluentResource> = resources.collect();
        let mut texts = FluentBundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        // Terminals and forges show isolation marks as boxes; prose is isolated by `locale`.
        texts.set_use_isolating(false);
        for resource in resources {
            texts.add_resource_overriding(resource);
        }
        // Fluent's own plurals know Arabic from 0 to 99 only. It fails only where a function of
        // that name exists.
        let plurals = Plurals::new(language);
        let _ = texts.add_function("PLURAL", move |args, _| {
            FluentValue::from(match args.first() {
                Some(FluentValue::Number(number)) => plurals.form(number.value as u64),
                _ => plurals.form(0),
            })
        });
        // A language is called what readers call it; a code that has no name here stays.
        let names = language_names(&texts);
        let _ = texts.add_function("LANGUAGE", move |args, _| match args.first() {
            Some(FluentValue::String(code)) => {
                let (base, rest) = code.split_once('-').unwrap_or((code, ""));
                let name = names.get(base).map_or(base, String::as_str);
                FluentValue::from(match rest {
                    "" => name.to_owned(),
                    rest => format!("{name} ({rest})"),
                })
            }
            _ => FluentValue::None,
        });
        Bundle {
            texts,
            lists: Lists::new(language),
            choices: Lists::choices(language),
            figures: Figures::new(language),
            language: language.to_owned(),
        }
    }

    /// Where a text cannot be read as labels.
    pub(crate) fn faults(text: &str) -> Vec<std::ops::Range<usize>> {
        let errors = FluentResource::try_new(text.to_owned()).err().map(|(_, errors)| errors);
        // What is broken begins where its label does, though it may be seen a line later.
        errors.into_iter().flatten().map(|error| error.slice.unwrap_or(error.pos)).collect()
    }

    pub(crate) fn format(&self, key: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.texts.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            match value {
                Arg::Text(text) if text.is_empty() && *name == "id" => {
                    let unnamed = self.format("unnamed", &[]).unwrap_or_default();
                    values.set(*name, FluentValue::from(unnamed));
                }
                Arg::Text(text) => values.set(*name, FluentValue::from(text.as_str())),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
                Arg::Figure(digits) => {
                    values.set(*name, FluentValue::from(self.figures.write(digits)));
                }
                Arg::List(words) => {
                    values.set(*name, FluentValue::from(self.list(words)));
                    // Of which one is to be chosen: `a, b or c`.
                    let either = FluentValue::from(self.choices.join(words));
                    values.set(format!("{name}-or"), either);
                }
                Arg::Translated(texts) => {
                    values.set(*name, FluentValue::from(Arg::best(texts, &self.language)))
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.texts.format_pattern(pattern, Some(&values), &mut errors);
        Some(text.into_owned())
    }

    /// Words as the language lists them: `a, b and c`.
    pub(crate) fn list(&self, words: &[String]) -> String {
        self.lists.join(words)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arabic_counts_in_its_six_forms() {
        let messages = Messages::new("ar_MA.UTF-8");
        let shown = |count: usize| messages.get("count-error", &[("count", count.into())]);
        let shown: Vec<String> = [0, 1, 2, 3, 11, 100].into_iter().map(shown).collect();
        assert_eq!(shown, ["0 خطأ", "خطأ واحد", "خطآن", "3 أخطاء", "11 خطأ", "100 خطأ"]);
    }

    #[test]
    fn what_has_no_id_is_said_to_have_none() {
        let shown =
            |language| Messages::new(language).get("image-without-licence", &[("id", "".into())]);
        assert!(shown("en").contains("(without id)"));
        assert!(shown("fr").contains("(sans identifiant)"));
        assert!(shown("ar").contains("(بلا معرف)"));
    }

    #[test]
    fn figures_are_written_as_in_the_language() {
        let shown = |language, digits: &str| {
            let args = [("of", "all".into()), ("total", Arg::figure(digits))];
            Messages::new(language).get("envelope-differs", &args)
        };
        assert!(shown("en", "23030000000").contains("23,030,000,000"));
        assert!(shown("fr", "23030000000").contains("23\u{202f}030\u{202f}000\u{202f}000"));
        assert!(shown("ar", "23030000000").contains("23,030,000,000"));
    }

    #[test]
    fn a_language_is_called_by_its_name() {
        let shown = |language, code: &str| {
            let args = [("language", code.into()), ("from", "A".into())];
            Messages::new(language).get("stale-translation", &args)
        };
        assert!(shown("en", "ar").contains("in Arabic"));
        assert!(shown("fr", "ar").contains("en arabe"));
        assert!(shown("ar", "fr").contains("باللغة الفرنسية"));
        assert!(shown("fr", "pt-BR").contains("en portugais (BR)"));
        assert!(shown("fr", "xyz").contains("en xyz"));
        for (language, _) in CATALOGUES {
            let named =
                |code: &&str| Messages::new(language).find(&format!("language-{code}"), &[]);
            assert!(LANGUAGES.split(' ').all(|code| named(&code).is_some()), "{language}");
        }
    }

    #[test]
    fn languages_are_those_of_the_catalogues() {
        assert!(["en", "fr", "ar"].into_iter().all(Messages::speaks));
        assert!(!Messages::speaks("de"));
        assert_eq!(Messages::new("de_DE").language(), "en");
    }
}
