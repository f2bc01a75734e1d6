//! Two texts whose digits are the same, run by run: most translations, and no more has to be read
//! of them.

use super::read::digit;
use super::{LEXICONS, Lexicon, primary};

/// Whether two texts, each with its language, have the same digits in the same order, and these
/// alone say which figures they have: no word multiplies one, and no sign may part thousands or
/// decimals.
pub(crate) fn alike(one: (&str, &str), other: (&str, &str)) -> bool {
    let [mut one, mut other] = [one, other].map(|(text, language)| Runs::new(text, language));
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some(Some(one)), Some(Some(other))) if is_same(one, other) => {}
            _ => return false,
        }
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one == other || one.chars().map(digit).eq(other.chars().map(digit))
}

/// The runs of digits of a text; none in place of one that does not speak for itself.
struct Runs<'a> {
    rest: &'a str,
    lexicon: Option<&'static Lexicon>,
}

impl<'a> Runs<'a> {
    fn new(text: &'a str, language: &str) -> Self {
        Runs { rest: text, lexicon: LEXICONS.get(primary(language)) }
    }

    /// Whether a word behind a number multiplies it, as in `10 M`.
    fn multiplies(&self, word: &str) -> bool {
        let known = |lexicon: &Lexicon| lexicon.numbers.contains_key(&*word.to_lowercase());
        !word.is_empty() && self.lexicon.is_some_and(known)
    }
}

impl<'a> Iterator for Runs<'a> {
    type Item = Option<&'a str>;

    fn next(&mut self) -> Option<Self::Item> {
        let at = first_digit(self.rest)?;
        let from = &self.rest[at..];
        let length = |text: &str| text.find(|c| digit(c).is_none()).unwrap_or(text.len());
        let (run, after) = from.split_at(length(from));
        self.rest = after;
        let decimals = after.strip_prefix([',', '.']).unwrap_or_default();
        let is_group = decimals[..length(decimals)].chars().count() == 3;
        let word = after.trim_start();
        let word = &word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())];
        Some((!is_group && !self.multiplies(word)).then_some(run))
    }
}

/// Where the first digit stands. Bytes are looked at before characters are: those that a digit may
/// begin with are few.
fn first_digit(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(at) =
        text.as_bytes()[from..].iter().position(|b| matches!(b, b'0'..=b'9' | 0xD9 | 0xDB))
    {
        from += at;
        if text[from..].chars().next().is_some_and(|c| digit(c).is_some()) {
            return Some(from);
        }
        from += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn digits_that_speak_for_themselves() {
        for (one, other, expected) in [
            (("fr", "12 villes en 2030"), ("ar", "12 مدينة في 2030"), true),
            (("fr", "12 villes en 2030"), ("ar", "١٢ مدينة في ٢٠٣٠"), true),
            (("fr", "des villes"), ("ar", "مدن"), true),
            (("fr", "12 villes"), ("en", "13 towns"), false),
            (("fr", "12 villes"), ("en", "12 towns of 13"), false),
            // In another order, behind a word that multiplies, and with a doubtful sign.
            (("fr", "2 avis de 2030"), ("en", "of 2030, 2 opinions"), false),
            (("fr", "10 millions"), ("en", "10 billion"), false),
            (("fr", "10 M€"), ("en", "EUR 10 m"), false),
            (("fr", "1,500 jours"), ("en", "1,500 days"), false),
        ] {
            let swap = |(language, text)| (text, language);
            assert_eq!(alike(swap(one), swap(other)), expected, "{one:?} {other:?}");
        }
    }
}
