//! Words of the layout, in the language of a document.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::Serde;
use minijinja::{Error, ErrorKind, Value};

use crate::finding::Arg;
use crate::locale::Locale;
use crate::view::Words;

/// Words of the language, each looked up once: the name of a cell comes in every row.
#[derive(Clone)]
pub(super) struct Labels {
    locale: Arc<Locale>,
    known: Arc<Mutex<HashMap<String, Value>>>,
}

impl Labels {
    pub(super) fn new(locale: Arc<Locale>) -> Self {
        Labels { locale, known: Arc::default() }
    }

    /// The words of a key with arguments.
    pub(super) fn with(
        &self,
        key: &str,
        arguments: &[(&'static str, Arg)],
    ) -> Result<Value, Error> {
        if self.locale.find(key, arguments).is_none() {
            return Err(missing(key));
        }
        Ok(Value::from(Serde(Words::label(&self.locale, key, arguments))))
    }

    /// The words of a key; what cannot be a key is words itself.
    pub(super) fn get(&self, key: &str) -> Result<Value, Error> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(words) = known.get(key) {
            return Ok(words.clone());
        }
        // A number is none: it heads a column as it is.
        let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && key.contains(|c: char| c.is_ascii_lowercase());
        let words = if is_key { self.with(key, &[])? } else { Value::from(key) };
        known.insert(key.to_owned(), words.clone());
        Ok(words)
    }

    /// What stands between so many words, as the language lists them: `, ` and at last ` and `.
    pub(super) fn between(&self, count: usize) -> Vec<String> {
        const WORD: &str = "\u{E000}";
        let listed = self.locale.list(&vec![WORD.to_owned(); count]);
        let parts: Vec<&str> = listed.split(WORD).collect();
        let between = parts.get(1..count).unwrap_or_default();
        between.iter().map(|part| (*part).to_owned()).collect()
    }
}

fn missing(key: &str) -> Error {
    Error::new(ErrorKind::InvalidOperation, format!("there is no label `{key}`"))
}

#[cfg(test)]
mod tests {
    use crate::locale::labels;
    use crate::typography::french::faults;

    /// What the program writes in French holds to what it asks of French texts.
    #[test]
    fn labels_keep_their_signs() {
        let (_, french) = labels().find(|(language, _)| *language == "fr").expect("French");
        let lines = french.lines().filter(|line| !line.starts_with('#'));
        // What stands between braces is no text.
        let lines = lines.map(|line| line.replace("(form: ", "("));
        let parted: Vec<String> = lines.filter(|line| faults(line).next().is_some()).collect();
        assert!(parted.is_empty(), "{parted:#?}");
    }
}
