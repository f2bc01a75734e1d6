//! What is in a text, seen once: most rules look for what few texts have.

use std::sync::LazyLock;

use crate::glyphs;

/// What is in a text: enough to see that most rules have nothing to say of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    /// How many words it has.
    pub(crate) words: u32,
    /// Three capitals or more in a row.
    pub(crate) acronyms: bool,
    /// Numbers in two parts, such as `55-19`.
    pub(crate) pairs: bool,
    /// The classes of all its characters.
    all: u8,
}

impl Marks {
    pub(crate) fn of(text: &str) -> Self {
        let mut marks = Marks::default();
        let (mut within_word, mut capitals, mut last, mut before) = (false, 0, 0, 0);
        let mut rest = text;
        while let Some(&byte) = rest.as_bytes().first() {
            // Most characters are ASCII: what they are is looked up.
            let class = match CLASSES.get(byte as usize) {
                Some(class) => {
                    rest = &rest[1..];
                    *class
                }
                None => {
                    let c = rest.chars().next().unwrap_or_default();
                    rest = &rest[c.len_utf8()..];
                    class(c)
                }
            };
            marks.words += u32::from(class & WORD != 0 && !within_word);
            within_word = class & WORD != 0;
            capitals = if class & CAPITAL != 0 { capitals + 1 } else { 0 };
            marks.acronyms |= capitals == 3;
            marks.pairs |= class & before & DIGIT != 0 && last & JOIN != 0;
            marks.all |= class;
            (before, last) = (last, class);
        }
        marks
    }

    /// Whether it has characters of a class.
    pub(crate) fn has(self, class: u8) -> bool {
        self.all & class != 0
    }
}

/// Letters and digits.
const WORD: u8 = 1;
/// Capitals without accents.
const CAPITAL: u8 = 2;
/// Digits of any script.
const DIGIT: u8 = 4;
/// What joins the parts of a number of a law.
const JOIN: u8 = 8;
/// Signs that French writes with a space.
pub(crate) const SIGN: u8 = 16;
/// Arabic letters.
pub(crate) const ARABIC: u8 = 64;
/// What the fonts of the PDF have no shape for.
pub(crate) const UNSHOWN: u8 = 128;

static CLASSES: LazyLock<[u8; 128]> =
    LazyLock::new(|| std::array::from_fn(|byte| class(char::from(byte as u8))));

/// The classes of a character.
fn class(c: char) -> u8 {
    // The letters of Arabic need not be looked up.
    let word = matches!(c, '\u{621}'..='\u{64A}') || c.is_alphanumeric();
    let word = if word { WORD } else { 0 };
    let unshown = if glyphs::is_shown(c) { 0 } else { UNSHOWN };
    word | unshown
        | match c {
            'A'..='Z' => CAPITAL,
            '0'..='9' => DIGIT,
            '\u{660}'..='\u{669}' => DIGIT | ARABIC,
            '-' | '.' => JOIN,
            ';' | ':' | '!' | '?' | '«' | '»' => SIGN,
            c if is_arabic(c) => ARABIC,
            _ => 0,
        }
}

/// Whether a letter is Arabic.
pub(crate) fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{FB50}'..='\u{FEFF}')
}
