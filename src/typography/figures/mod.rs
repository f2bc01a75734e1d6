//! The figures of a text: what its numbers mean, however a language writes them.
//!
//! `1,8 milliard` and `1,800 million`, `XXIe siècle` and `21st century`, `2024–28` and `2024–2028`
//! mean the same. Where a figure may mean several things, all of them are kept: what compares two
//! texts is silent where it cannot be sure.

use std::collections::BTreeMap;
use std::sync::LazyLock;

mod read;
mod alike;

pub(crate) use alike::alike;
pub(crate) use read::digit;
use read::{Token, tokens};

/// The words of numbers by language, and of centuries.
const WORDS: [(&str, &str); 7] = [
    ("ar", include_str!("ar.txt")),
    ("de", include_str!("de.txt")),
    ("en", include_str!("en.txt")),
    ("es", include_str!("es.txt")),
    ("fr", include_str!("fr.txt")),
    ("it", include_str!("it.txt")),
    ("pt", include_str!("pt.txt")),
];

/// What words of a language mean.
#[derive(Debug, Default)]
struct Lexicon {
    /// Numbers, by words joined by `_`.
    numbers: BTreeMap<&'static str, f64>,
    /// What is said as it is, and joins no other.
    shares: BTreeMap<&'static str, Vec<f64>>,
    /// Units of time, in days of a year of twelve months of thirty.
    units: BTreeMap<&'static str, f64>,
    centuries: Vec<&'static str>,
}

static LEXICONS: LazyLock<BTreeMap<&'static str, Lexicon>> = LazyLock::new(|| {
    let lexicon = |(language, text): (&'static str, &'static str)| {
        let mut lexicon = Lexicon::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let mut words = line.split(' ');
            let meaning = words.next().unwrap_or_default();
            for word in words {
                match (meaning, meaning.strip_prefix('%').map(str::parse), meaning.parse()) {
                    ("century", ..) => lexicon.centuries.push(word),
                    ("day", ..) => drop(lexicon.units.insert(word, 1.0)),
                    ("week", ..) => drop(lexicon.units.insert(word, 7.0)),
                    ("month", ..) => drop(lexicon.units.insert(word, 30.0)),
                    ("quarter", ..) => drop(lexicon.units.insert(word, 90.0)),
                    ("half", ..) => drop(lexicon.units.insert(word, 180.0)),
                    ("year", ..) => drop(lexicon.units.insert(word, 360.0)),
                    (_, Some(Ok(share)), _) => lexicon.shares.entry(word).or_default().push(share),
                    (_, _, Ok(number)) => drop(lexicon.numbers.insert(word, number)),
                    _ => {}
                }
            }
        }
        (language, lexicon)
    };
    WORDS.into_iter().map(lexicon).collect()
});

/// A number in digits.
#[derive(Debug, Clone)]
struct Figure {
    shown: String,
    /// What it may mean.
    readings: Vec<f64>,
    /// What it may mean without the word behind it that multiplies it, if there is one.
    base: Option<Vec<f64>>,
    /// Its digits, in runs of two or more.
    runs: Vec<String>,
    /// How long it is in days, where it says how long something lasts.
    spans: Vec<f64>,
    /// It is the month of a date, which may be a name.
    is_month: bool,
    /// A century may be named in many ways.
    is_century: bool,
}

/// The figures of a text.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    figures: Vec<Figure>,
    /// What words of numbers mean.
    spoken: Vec<f64>,
    /// How long words say that something lasts, in days.
    lasting: Vec<f64>,
    /// The words that multiply its numbers, once each.
    scales: Vec<f64>,
    has_date: bool,
    has_century: bool,
    /// Hours are counted twice a day.
    has_noon: bool,
    /// Whether its words are known: else any of them may multiply a number.
    is_read: bool,
}

/// Smaller numbers may well be words.
const LEAST: f64 = 10.0;

impl Figure {
    fn is_small(&self) -> bool {
        self.readings.first().is_some_and(|reading| *reading < LEAST) && !self.is_month
    }
}

impl Figures {
    /// The figures of a text in a language; of one whose words are not known, those in digits.
    /// `group` is the sign that its writer puts between thousands, where that is sure.
    pub(crate) fn of(text: &str, language: &str, group: Option<char>) -> Self {
        let none = Lexicon::default();
        let known = LEXICONS.get(primary(language));
        let found = Figures { is_read: known.is_some(), ..Figures::default() };
        Reader { lexicon: known.unwrap_or(&none), found }.read(&tokens(text, group))
    }

    /// Those that stand in one of two texts and surely not in the other, as they are written.
    pub(crate) fn that_differ<'a>(&'a self, other: &'a Figures) -> Vec<&'a str> {
        let (own, others) = (other.lacks(self), self.lacks(other));
        // A small number may well be a word, but not where each text has one of its own.
        let small = [&own, &others].iter().all(|lacking| lacking.iter().any(|f| f.is_small()));
        let sure = |figure: &&&Figure| small || !figure.is_small();
        let mut shown: Vec<&str> = Vec::new();
        for figure in own.iter().chain(&others).filter(sure) {
            if !shown.contains(&&*figure.shown) {
                shown.push(&figure.shown);
            }
        }
        shown
    }

    /// Those of another text that this one does not have.
    fn lacks<'a>(&self, other: &'a Figures) -> Vec<&'a Figure> {
        other.figures.iter().filter(|figure| !self.has(figure, other)).collect()
    }

    /// Whether a figure of another text stands here.
    fn has(&self, figure: &Figure, of: &Figures) -> bool {
        let is = |one: f64, other: f64| (one - other).abs() <= one.abs() * 1e-9;
        let means = |known: &[f64]| {
            known.iter().any(|one| figure.readings.iter().any(|other| is(*one, *other)))
        };
        // The month of a date may be a name, but not where the other date has digits, too.
        let named = figure.is_month && !self.has_date || figure.is_century && self.has_century;
        // « 17 h 00 » is five o’clock.
        figure.readings.first().is_none_or(|reading| *reading == 0.0)
            || named
            || means(&self.spoken)
            || self.lasts(figure)
            || self.strikes(figure, of.has_noon)
            || self.figures.iter().any(|known| means(&known.readings))
            || self.writes(figure, of.is_read)
    }

    /// Whether something lasts as long here: two years are 24 months, and a fortnight is two weeks.
    fn lasts(&self, figure: &Figure) -> bool {
        let known = self.figures.iter().flat_map(|known| &known.spans).chain(&self.lasting);
        let near = |one: f64, other: f64| (one - other).abs() <= if one < 20.0 { 1.0 } else { 0.0 };
        known.into_iter().any(|one| figure.spans.iter().any(|other| near(*one, *other)))
    }

    /// Whether the same hour stands here, counted from noon on in one of the two.
    fn strikes(&self, figure: &Figure, is_after_noon: bool) -> bool {
        let same = |hour: f64| {
            let later = self.has_noon && figure.readings.contains(&(hour + 12.0));
            later || is_after_noon && figure.readings.contains(&(hour - 12.0))
        };
        self.figures.iter().flat_map(|known| &known.readings).any(|hour| same(*hour))
    }

    /// Whether the digits stand here, cut or joined otherwise: numbers of laws, say. What is
    /// multiplied by a word that only the other language shows is not sure.
    fn writes(&self, figure: &Figure, is_read: bool) -> bool {
        if let Some(base) = &figure.base {
            let alike = |known: &Figure| known.readings.iter().any(|one| base.contains(one));
            return self.figures.iter().any(|known| known.base.is_none() && alike(known));
        }
        let unsure = |known: &Figure| {
            let base = known.base.iter().flatten();
            let is_open = figure.runs.is_empty() || !is_read;
            is_open && base.into_iter().any(|one| figure.readings.contains(one))
        };
        let has = |run: &String| {
            self.figures.iter().filter(|known| known.base.is_none()).any(|f| f.runs.contains(run))
        };
        !figure.runs.is_empty() && figure.runs.iter().all(has) || self.figures.iter().any(unsure)
    }
}

/// The zeros that a word adds to the number before it: in a language that has the word, else in all
/// that have it, where these agree.
pub(crate) fn zeros(word: &str, language: &str) -> Option<u32> {
    let of = |lexicon: &Lexicon| {
        let number = lexicon.numbers.get(word).filter(|number| **number >= 1e3)?;
        let zeros = number.log10().round();
        (10f64.powf(zeros) == *number).then_some(zeros as u32)
    };
    if let Some(zeros) = LEXICONS.get(primary(language)).and_then(of) {
        return Some(zeros);
    }
    let mut all = LEXICONS.values().filter_map(of);
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

struct Reader<'l> {
    lexicon: &'l Lexicon,
    found: Figures,
}

impl Reader<'_> {
    fn read(mut self, tokens: &[Token]) -> Figures {
        let mut at = 0;
        while at < tokens.len() {
            at += match &tokens[at] {
                Token::Number { .. } => self.number(&tokens[at..]),
                Token::Word(_) => self.words(&tokens[at..]),
                Token::Sign => 1,
            };
        }
        self.share_scales();
        self.found
    }

    /// A number beside others that a word multiplies may be multiplied by it, too: `55–90 million`,
    /// or « 1 500 millions, en plus des 600 ».
    fn share_scales(&mut self) {
        let scales = std::mem::take(&mut self.found.scales);
        for figure in self.found.figures.iter_mut().filter(|figure| figure.base.is_none()) {
            let own = figure.readings.clone();
            let scaled = scales.iter().flat_map(|scale| own.iter().map(move |n| n * scale));
            figure.readings.extend(scaled);
        }
    }

    /// The number that words begin with, and how many words it takes.
    fn known(&self, tokens: &[Token]) -> Option<(f64, usize)> {
        let word = |at: usize| match tokens.get(at) {
            Some(Token::Word(word)) => Some(word.as_str()),
            _ => None,
        };
        let first = word(0)?;
        let joined = word(1).map(|next| format!("{first}_{next}"));
        let both = joined.and_then(|both| self.lexicon.numbers.get(both.as_str()).copied());
        both.map(|number| (number, 2)).or_else(|| Some((self.number_of(first)?, 1)))
    }

    /// The number of a word; in Arabic, whatever is joined before it.
    fn number_of(&self, word: &str) -> Option<f64> {
        let bare = |prefix: &str| self.lexicon.numbers.get(word.strip_prefix(prefix)?).copied();
        ["", "و", "ال", "وال", "ب", "بال", "ل", "لل"].into_iter().find_map(bare)
    }

    /// A number in digits with the words that multiply it; gives how many tokens it takes.
    fn number(&mut self, tokens: &[Token]) -> usize {
        let Token::Number { shown, readings, runs, is_month, is_date } = &tokens[0] else {
            return 1;
        };
        self.found.has_date |= is_date;
        let (mut taken, mut scale, mut shown) = (1, 1.0, shown.clone());
        loop {
            let rest = &tokens[taken..];
            match self.known(rest).filter(|(number, _)| *number >= 1e3 || scale > 1.0) {
                Some((number, count)) => {
                    scale *= number;
                    for token in &rest[..count] {
                        shown.push(' ');
                        shown.push_str(token.text());
                    }
                    taken += count;
                }
                None => break,
            }
        }
        let near = |token: &Token| self.lexicon.centuries.contains(&token.text());
        let is_century = tokens.iter().skip(1).take(2).any(near);
        self.found.has_century |= is_century;
        let after = |at: usize| tokens.get(taken + at).map(Token::text).unwrap_or_default();
        self.found.has_noon |=
            after(0) == "pm" || after(0) == "p" && [after(1), after(2)].contains(&"m");
        let unit = self.lexicon.units.get(after(0)).copied();
        let scaled = scale > 1.0;
        if scaled && !self.found.scales.contains(&scale) {
            self.found.scales.push(scale);
        }
        self.found.figures.push(Figure {
            shown,
            readings: readings.iter().map(|reading| reading * scale).collect(),
            spans: unit.iter().flat_map(|unit| readings.iter().map(move |n| n * unit)).collect(),
            base: scaled.then(|| readings.clone()),
            runs: if scaled { Vec::new() } else { runs.clone() },
            is_month: *is_month,
            is_century,
        });
        taken
    }

    /// Words that are a number together, such as « vingt-cinq mille »; gives how many they are.
    fn words(&mut self, tokens: &[Token]) -> usize {
        let first = tokens[0].text();
        self.found.has_century |= self.lexicon.centuries.contains(&first);
        self.shares(tokens);
        if let Some(roman) = tokens[0].roman() {
            self.found.spoken.push(roman);
        }
        let (mut total, mut group, mut taken, mut scale) = (0.0, 0.0, 0, 1.0);
        while let Some((number, count)) = self.known(&tokens[taken..]) {
            match number {
                // « mil quinientos millones »: what was said before is multiplied whole.
                number if number >= 1e3 && number > total => {
                    scale = number;
                    total = f64::max(total + group, 1.0) * number;
                    group = 0.0;
                }
                number if number >= 1e3 => {
                    scale = number;
                    total += f64::max(group, 1.0) * number;
                    group = 0.0;
                }
                number if number == 100.0 => group = f64::max(group, 1.0) * number,
                number => group += number,
            }
            taken += count;
            let joins = |token: &Token| ["et", "and", "y", "e", "و"].contains(&token.text());
            let next = tokens.get(taken).filter(|token| joins(token));
            if next.is_some() && self.known(&tokens[taken + 1..]).is_some() {
                taken += 1;
            }
        }
        if taken > 0 {
            let unit = |at: usize| {
                let word = tokens.get(taken + at).map(Token::text)?;
                self.lexicon.units.get(word).copied()
            };
            let halves = tokens[taken..].iter().take(4).any(|token| self.is_half(token.text()));
            let mut all = vec![total + group];
            // « un milliard et demi »: the half is of what was said last.
            all.extend(halves.then_some(total + group + scale / 2.0));
            let unit = (0..2).find_map(unit);
            self.found
                .lasting
                .extend(unit.iter().flat_map(|unit| all.iter().map(move |n| n * unit)));
            self.found.spoken.extend(all);
        }
        taken.max(1)
    }

    fn is_half(&self, word: &str) -> bool {
        let bare = word.strip_prefix("و").unwrap_or(word);
        [word, bare]
            .iter()
            .filter_map(|word| self.lexicon.shares.get(word))
            .any(|s| s.contains(&50.0))
    }

    fn shares(&mut self, tokens: &[Token]) {
        let first = tokens[0].text();
        let bare = first.strip_prefix("ال").unwrap_or(first);
        let both = tokens.get(1).map(|next| format!("{first}_{}", next.text()));
        for word in [Some(first), Some(bare), both.as_deref()].into_iter().flatten() {
            let said = self.lexicon.shares.get(word).into_iter().flatten();
            self.found.spoken.extend(said.clone());
            // A fortnight, or the two months of one Arabic word.
            self.found.lasting.extend(said);
        }
    }
}

#[cfg(test)]
mod tests;
