//! What is wrong with an expression before it is ever computed: names, keys, filters and tests that
//! there are not, each at its place.

use super::element::above;
use super::language::{FILTERS, TESTS};
use super::pick;
use super::plan::{LISTS, MORE, RECOMMENDATION, SECTIONS, name};
use crate::model::{
    Action, Actor, Body, Budget, Ethics, Evaluation, FundingSource, Governance, Indicator,
    Legislation, Milestone, Objective, Outcome, Phase, Principle, Priority, Programme, Response,
    Risk, Roadmap, Safeguard, Subject, Term, Territory, UseCase,
};

/// A word that means nothing where it stands.
#[derive(Debug, PartialEq)]
pub(super) struct Slip {
    /// The message that says so, after `faulty-rule-`.
    pub(super) message: &'static str,
    pub(super) start: usize,
    pub(super) end: usize,
    /// What could stand there.
    pub(super) known: Vec<&'static str>,
}

/// The keys that elements of a kind may have.
pub(super) fn keys(subject: Subject) -> Vec<&'static str> {
    fn of<T: serde::Serialize + Default>() -> Vec<&'static str> {
        pick::keys(&T::default())
    }
    let mut keys = match subject {
        Subject::Roadmap => {
            let mut keys = of::<Roadmap>();
            keys.extend(LISTS.iter().chain(SECTIONS).map(|(key, _)| *key));
            keys.extend(MORE);
            keys
        }
        Subject::Recommendation => RECOMMENDATION.to_vec(),
        Subject::Priority => of::<Priority>(),
        Subject::Objective => of::<Objective>(),
        Subject::Indicator => of::<Indicator>(),
        Subject::Action => of::<Action>(),
        Subject::Milestone => of::<Milestone>(),
        Subject::Ethics => of::<Ethics>(),
        Subject::Principle => of::<Principle>(),
        Subject::Safeguard => of::<Safeguard>(),
        Subject::UseCase => of::<UseCase>(),
        Subject::Risk => of::<Risk>(),
        Subject::Legislation => of::<Legislation>(),
        Subject::Governance => of::<Governance>(),
        Subject::Body => of::<Body>(),
        Subject::Evaluation => of::<Evaluation>(),
        Subject::Budget => of::<Budget>(),
        Subject::FundingSource => of::<FundingSource>(),
        Subject::Phase => of::<Phase>(),
        Subject::Programme => of::<Programme>(),
        Subject::Outcome => of::<Outcome>(),
        Subject::Actor => of::<Actor>(),
        Subject::Territory => of::<Territory>(),
        Subject::Term => of::<Term>(),
        Subject::Response => of::<Response>(),
    };
    let kinds = [Subject::Objective, Subject::Action].map(Subject::name);
    keys.extend(kinds.iter().filter(|key| above(subject, key).is_some()));
    keys
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token<'a> {
    Word(&'a str),
    Sign(char),
    /// A text or a number.
    Literal,
}

fn tokens(text: &str) -> Vec<(Token<'_>, usize, usize)> {
    let mut tokens = Vec::new();
    let mut signs = text.char_indices().peekable();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    while let Some((start, c)) = signs.next() {
        let mut end = start + c.len_utf8();
        if c.is_whitespace() {
            continue;
        }
        let token = if matches!(c, '\'' | '"') {
            let mut escaped = false;
            for (at, next) in signs.by_ref() {
                end = at + next.len_utf8();
                if next == c && !escaped {
                    break;
                }
                escaped = next == '\\' && !escaped;
            }
            Token::Literal
        } else if is_word(c) {
            while let Some((at, next)) = signs.next_if(|(_, next)| is_word(*next)) {
                end = at + next.len_utf8();
            }
            match c.is_ascii_digit() {
                true => Token::Literal,
                false => Token::Word(&text[start..end]),
            }
        } else {
            Token::Sign(c)
        };
        tokens.push((token, start, end));
    }
    tokens
}

const KEYWORDS: [&str; 13] = [
    "and", "or", "not", "in", "is", "if", "else", "true", "false", "none", "True", "False", "None",
];

/// What is wrong with an expression of a rule on elements of a kind; `values` are the names that
/// stand before it.
pub(super) fn slips(text: &str, subject: Subject, values: &[&'static str]) -> Vec<Slip> {
    let tokens = tokens(text);
    let mut slips = Vec::new();
    let mut names: Vec<&'static str> = vec!["it", "roadmap", "today"];
    names.extend((name(subject) != "roadmap").then(|| name(subject)));
    names.extend(values);
    let sign = |at: Option<usize>, wanted: char| {
        at.and_then(|at| tokens.get(at)).is_some_and(|(token, ..)| *token == Token::Sign(wanted))
    };
    // The kind of the element that the chain up to a token leads to, as far as that is known.
    let mut reached: Option<Subject> = None;
    for (at, (token, start, end)) in tokens.iter().enumerate() {
        let Token::Word(word) = token else {
            if !matches!(token, Token::Sign('.')) {
                reached = None;
            }
            continue;
        };
        let before = at.checked_sub(1);
        let word_before = |back: usize, wanted: &str| {
            let token = at.checked_sub(back).and_then(|at| tokens.get(at));
            token.is_some_and(|(token, ..)| *token == Token::Word(wanted))
        };
        let slip = |message, known: &[&'static str]| {
            let known = known.to_vec();
            Some(Slip { message, start: *start, end: *end, known })
        };
        let is_called = sign(Some(at + 1), '(');
        let found = if sign(before, '|') {
            if FILTERS.contains(word) { None } else { slip("filter", FILTERS) }
        } else if word_before(1, "is") && *word != "not"
            || word_before(1, "not") && word_before(2, "is")
        {
            if TESTS.contains(word) { None } else { slip("test", TESTS) }
        } else if sign(before, '.') {
            let from = reached.take();
            reached = from.and_then(|from| next(from, word));
            match from {
                _ if is_called => slip("call", &[]),
                Some(from) if !keys(from).contains(word) => slip("key", &keys(from)),
                _ => None,
            }
        } else if KEYWORDS.contains(word) || is_named(&tokens, at) {
            None
        } else if is_called {
            slip("call", &[])
        } else {
            reached = match *word {
                "roadmap" => Some(Subject::Roadmap),
                word if word == "it" || word == name(subject) => Some(subject),
                _ => None,
            };
            if names.contains(word) { None } else { slip("name", &names) }
        };
        slips.extend(found);
    }
    slips
}

/// Whether a word is the name of an argument, as in `map(attribute='id')`.
fn is_named(tokens: &[(Token<'_>, usize, usize)], at: usize) -> bool {
    let sign = |at: usize| tokens.get(at).map(|(token, ..)| *token);
    let opens = matches!(sign(at.wrapping_sub(1)), Some(Token::Sign('(' | ',')));
    opens && sign(at + 1) == Some(Token::Sign('=')) && sign(at + 2) != Some(Token::Sign('='))
}

/// Keys under which one actor is named.
const ACTORS: [&str; 6] = ["by", "chair", "issuer", "lead", "oversight", "owner"];

/// The kind of the one element that stands or is named under a key.
fn next(subject: Subject, key: &str) -> Option<Subject> {
    let section = || SECTIONS.iter().find(|(known, _)| *known == key).map(|(_, subject)| *subject);
    above(subject, key).or_else(|| match (subject, key) {
        (Subject::Roadmap, _) if section().is_some() => section(),
        (Subject::Recommendation, "response") => Some(Subject::Response),
        (_, "priority") => Some(Subject::Priority),
        (_, key) if ACTORS.contains(&key) => Some(Subject::Actor),
        _ => None,
    })
}
