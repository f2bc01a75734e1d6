//! Words of the format that were written as documents show them: `annuelle` is `yearly`.

use super::labels;

/// Of the words that may stand somewhere, the one that a document shows as this, in whichever
/// language.
pub(crate) fn word<'a>(written: &str, known: &'a [String]) -> Option<&'a str> {
    let written = written.trim().to_lowercase();
    let mut lines = labels().flat_map(|(_, text)| text.lines());
    lines.find_map(|line| {
        let (key, label) = line.split_once(" = ")?;
        if label.to_lowercase() != written {
            return None;
        }
        let is_key = |word: &str| {
            let shown = match word {
                "true" => "yes",
                "false" => "no",
                word => word,
            };
            key.strip_suffix(shown).is_some_and(|rest| rest.is_empty() || rest.ends_with('-'))
        };
        known.iter().map(String::as_str).find(|word| is_key(word))
    })
}

/// A label of one line, in each language that has it.
pub(crate) fn shown(key: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    labels().filter_map(move |(language, text)| {
        let mut lines = text.lines().filter_map(|line| line.split_once(" = "));
        Some((language, lines.find(|(known, _)| *known == key)?.1))
    })
}

#[cfg(test)]
mod tests {
    use super::{shown, word};

    #[test]
    fn labels_are_known_by_their_keys() {
        let fr = shown("sector-health").find(|(language, _)| *language == "fr");
        assert_eq!(fr, Some(("fr", "santé")));
        assert_eq!(shown("sector-nothing").next(), None);
    }

    #[test]
    fn words_are_known_in_the_languages_of_documents() {
        let known =
            |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        let frequencies = known(&["monthly", "quarterly", "half-yearly", "yearly"]);
        assert_eq!(word("annuelle", &frequencies), Some("yearly"));
        assert_eq!(word("Semestrielle", &frequencies), Some("half-yearly"));
        assert_eq!(word("سنوية", &frequencies), Some("yearly"));
        let flags = known(&["true", "false"]);
        assert_eq!(word("oui", &flags), Some("true"));
        assert_eq!(word("non", &flags), Some("false"));
        assert_eq!(word("نعم", &flags), Some("true"));
        let directions = known(&["increase", "decrease"]);
        assert_eq!(word("à la baisse", &directions), Some("decrease"));
        assert_eq!(word("annuelle", &directions), None);
    }
}
