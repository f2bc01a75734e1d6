//! A text as numbers, words and signs.

/// A part of a text.
#[derive(Debug, Clone)]
pub(super) enum Token {
    Number {
        shown: String,
        /// What it may mean: a separator may part groups or decimals.
        readings: Vec<f64>,
        /// Its digits, in runs of two or more.
        runs: Vec<String>,
        is_month: bool,
        is_date: bool,
    },
    /// In small letters, without marks of vowels.
    Word(String),
    /// It parts words.
    Sign,
}

impl Token {
    pub(super) fn text(&self) -> &str {
        match self {
            Token::Word(word) => word,
            Token::Number { .. } | Token::Sign => "",
        }
    }

    /// The number that letters are in Rome.
    pub(super) fn roman(&self) -> Option<f64> {
        let word = self.text();
        let end = word.find(|c| !"ivxl".contains(c)).unwrap_or(word.len());
        let known = ["", "e", "er", "è", "ème", "ième", "th", "st", "nd", "rd"];
        if end < 2 || !known.contains(&&word[end..]) {
            return None;
        }
        let value = |c| match c {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            _ => 50,
        };
        let values: Vec<i32> = word[..end].chars().map(value).collect();
        let signed = |(at, value): (usize, &i32)| match values.get(at + 1) {
            Some(next) if next > value => -value,
            _ => *value,
        };
        Some(f64::from(values.iter().enumerate().map(signed).sum::<i32>()))
    }
}

/// A digit of any of the scripts that are read, as a western one.
pub(crate) fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10),
        '\u{6F0}'..='\u{6F9}' => char::from_digit(c as u32 - 0x6F0, 10),
        _ => None,
    }
}

/// Parts thousands, or decimals.
const POINTS: [char; 4] = ['.', ',', '٫', '٬'];
/// Part thousands only.
const BLANKS: [char; 5] = [' ', '\u{A0}', '\u{202F}', '\u{2009}', '\''];

/// The parts of a text; addresses are none. `group` parts thousands, where that is sure.
pub(super) fn tokens(text: &str, group: Option<char>) -> Vec<Token> {
    let chars: Vec<char> = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(&c) = chars.get(at) {
        let end = match c {
            c if c.is_ascii_digit() => {
                let end = number(&chars, at);
                dated(&chars[at..end], group, &mut tokens);
                end
            }
            c if c.is_alphabetic() => {
                let is_inner = |c: &char| c.is_alphabetic() || is_vowel(*c);
                let end = at + chars[at..].iter().take_while(|c| is_inner(c)).count();
                // An address runs up to a blank.
                if chars[end..].starts_with(&[':', '/', '/']) {
                    end + chars[end..].iter().take_while(|c| !c.is_whitespace()).count()
                } else {
                    let word = chars[at..end].iter().filter(|c| !is_vowel(**c));
                    tokens.push(Token::Word(word.collect::<String>().to_lowercase()));
                    end
                }
            }
            c => {
                // Hyphens join words.
                if !c.is_whitespace() && !['-', '\u{2010}', '\u{2011}'].contains(&c) {
                    tokens.push(Token::Sign);
                }
                at + 1
            }
        };
        at = end;
    }
    tokens
}

fn is_vowel(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{640}')
}

/// Where a number ends that begins here, with the parts of a date or a range.
fn number(chars: &[char], start: usize) -> usize {
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let mut at = start;
    let mut group = start;
    loop {
        while is_digit(at) {
            at += 1;
        }
        let Some(c) = chars.get(at) else { return at };
        let thousands = at - group <= 3 && (1..=3).all(|i| is_digit(at + i)) && !is_digit(at + 4);
        let goes_on = match c {
            c if BLANKS.contains(c) => thousands,
            c if POINTS.contains(c) => is_digit(at + 1),
            '/' | '-' | '–' => is_digit(at + 1),
            _ => false,
        };
        if !goes_on {
            return at;
        }
        at += 1;
        group = at;
    }
}

/// A number, or the numbers of a date or a range.
fn dated(chars: &[char], group: Option<char>, tokens: &mut Vec<Token>) {
    let text: String = chars.iter().collect();
    let parts: Vec<&str> = text.split(['/', '-', '–']).collect();
    let points: Vec<&str> = text.split(['/', '-', '–', '.']).collect();
    let lengths = |parts: &[&str]| parts.iter().map(|part| part.len()).collect::<Vec<usize>>();
    let is_digits = points.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let month = match lengths(&points)[..] {
        [1 | 2, 1 | 2, 4] | [4, 2, 2] if is_digits => Some(1),
        [1 | 2, 4] if is_digits && text.contains('/') => Some(0),
        _ => None,
    };
    if let Some(month) = month {
        for (place, part) in points.iter().enumerate() {
            tokens.push(numeral(part, group, place == month, true));
        }
        return;
    }
    for (place, part) in parts.iter().enumerate() {
        tokens.push(numeral(part, group, false, false));
        // The second year of a range may leave out its century.
        if place == 1
            && let ([4, 2], Some(Token::Number { readings, .. })) =
                (&lengths(&parts)[..], tokens.last_mut())
            && let Ok(year) = format!("{}{part}", &parts[0][..2]).parse()
        {
            readings.push(year);
        }
    }
}

fn numeral(part: &str, group: Option<char>, is_month: bool, is_date: bool) -> Token {
    let readings = readings(part, group);
    // `1.500`, where it surely is one number, is not compared by its digits, cut in whatever way.
    let tail = part.rsplit_once(POINTS).map_or(0, |(_, tail)| tail.len());
    let is_sure = readings.len() == 1 && group.is_some() && tail == 3;
    let runs = part.split(|c: char| !c.is_ascii_digit()).filter(|run| run.len() >= 2 && !is_sure);
    Token::Number {
        shown: part.trim().to_owned(),
        runs: runs.map(str::to_owned).collect(),
        readings,
        is_month,
        is_date,
    }
}

/// Whether a sign with three digits behind it parts thousands, in a language that puts `group`
/// there; `None` where it may as well part decimals.
fn parts_thousands(sign: char, group: char) -> Option<bool> {
    match (sign, group) {
        _ if sign == group => Some(true),
        ('.', ',') | (',', '.') => Some(false),
        // Who writes a blank between thousands has a comma before decimals.
        (',', _) if BLANKS.contains(&group) => Some(false),
        _ => None,
    }
}

/// What a number may mean.
fn readings(text: &str, group: Option<char>) -> Vec<f64> {
    let solid: String = text.chars().filter(|c| !BLANKS.contains(c)).collect();
    let places: Vec<usize> = solid.match_indices(POINTS).map(|(at, _)| at).collect();
    let whole = solid.replace(POINTS, "").parse();
    let Some(&last) = places.last() else { return whole.into_iter().collect() };
    let tail = solid[last..].trim_start_matches(POINTS);
    let head = solid[..last].replace(POINTS, "");
    let decimal = format!("{head}.{tail}").parse();
    let signs: Vec<char> = solid.chars().filter(|c| POINTS.contains(c)).collect();
    let alike = signs.iter().all(|sign| *sign == signs[0]);
    match (places.len(), alike, tail.len()) {
        // `1,800` is either, and `0,800` is no thousand.
        (1, _, 3) if !head.starts_with('0') => {
            match group.and_then(|group| parts_thousands(signs[0], group)) {
                Some(true) => whole.into_iter().collect(),
                Some(false) => decimal.into_iter().collect(),
                None => whole.into_iter().chain(decimal).collect(),
            }
        }
        (1, ..) => decimal.into_iter().collect(),
        (_, true, _) => whole.into_iter().collect(),
        (_, false, _) => decimal.into_iter().collect(),
    }
}
