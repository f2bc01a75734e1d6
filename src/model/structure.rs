//! Nodes against the schema: every fault of a file in one pass, and the faulty parts left out.
//!
//! A type decides what a scalar means, so `no` in a text is a text. After `prune`, what is left
//! can be read into the types.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::shape::{Form, Pattern, Shape};
use super::{Date, Flag};
use crate::finding::closest;
use crate::text::Span;
use crate::yaml::{Entry, Map, Node, Value, Word};

/// A part of a file that is not as the format wants it.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// What is wrong.
    pub kind: FaultKind,
    /// Where.
    pub span: Span,
}

/// What is wrong with a part of a file.
#[expect(missing_docs, reason = "fields are the arguments of the message, and named so")]
#[derive(Debug, Clone, PartialEq)]
pub enum FaultKind {
    /// Not the kind of value that belongs here; both are words of the message catalogue.
    WrongType { expected: &'static str, found: &'static str },
    /// A key that the format does not know; `bare` where it has no colon, as the rest of a text
    /// after a comma in braces.
    UnknownKey { key: String, known: Arc<[String]>, bare: bool },
    /// A word that is not among those allowed.
    UnknownValue { value: String, known: Vec<String> },
    /// A key that must be there.
    MissingKey { key: String },
    /// A key that stands twice; the first is kept.
    DuplicateKey { key: String, first: Span },
    /// A key without a value.
    EmptyValue { key: String },
    /// Not a date.
    InvalidDate { value: String },
    /// Not an id.
    InvalidId { value: String },
    /// A text where a map is wanted that has these keys.
    TextForMap { value: String, known: Arc<[String]> },
    /// Not a number.
    InvalidNumber { value: String },
    /// A number with three digits after a point, which some languages read as thousands: it stays.
    Thousands { value: String },
    /// A number alone, where a word or a map is wanted.
    BareAmount { value: String },
    /// Not an amount in whole units.
    InvalidAmount { value: String },
    /// Not a code of country, currency, language or year, as `expected` says.
    InvalidCode { value: String, expected: &'static str },
    /// A number outside its bounds.
    OutOfRange { value: String, min: i64, max: i64 },
}

impl FaultKind {
    /// Names the whole of a text that was cut.
    fn mend(&mut self, whole: &str) {
        match self {
            FaultKind::InvalidDate { value }
            | FaultKind::TextForMap { value, .. }
            | FaultKind::InvalidNumber { value }
            | FaultKind::BareAmount { value }
            | FaultKind::InvalidAmount { value } => whole.clone_into(value),
            _ => {}
        }
    }
}

/// Reports every fault of `node`, and leaves the faulty parts out of it.
/// Says whether the node itself can stay. `lost` are the texts of what was left out: names that
/// others may refer to.
pub fn prune(
    node: &mut Node,
    shape: &Shape,
    faults: &mut Vec<Fault>,
    lost: &mut BTreeSet<String>,
) -> bool {
    Pruner { shape, faults, lost }.node(node, &shape.root)
}

/// Keys under which one actor answers, and no more.
const ALONE: [&str; 4] = ["lead", "owner", "chair", "issuer"];

struct Pruner<'a> {
    shape: &'a Shape,
    faults: &'a mut Vec<Fault>,
    lost: &'a mut BTreeSet<String>,
}

impl Pruner<'_> {
    fn fault(&mut self, kind: FaultKind, span: Span) -> bool {
        self.faults.push(Fault { kind, span });
        false
    }

    fn node(&mut self, node: &mut Node, form: &Form) -> bool {
        let span = node.span;
        match (self.shape.resolve(form), &mut node.value) {
            (Form::Either(_, map), Value::Map(_)) => self.node(node, map),
            (Form::Either(scalar, map), value) => match (value, self.shape.resolve(scalar)) {
                (Value::Scalar(text), Form::Word(_)) if begins_a_number(text) => {
                    let value = text.to_string();
                    self.fault(FaultKind::BareAmount { value }, span)
                }
                (Value::Scalar(_), scalar) => self.node(node, scalar),
                (value, scalar) => {
                    let expected = match self.shape.resolve(map) {
                        Form::Dictionary(..) => "text",
                        _ if matches!(scalar, Form::Text) => "text-or-map",
                        _ => "word-or-map",
                    };
                    let found = kind(value);
                    self.fault(FaultKind::WrongType { expected, found }, span)
                }
            },
            (Form::List(item), Value::List(list)) => {
                let before = list.items.len();
                list.items.retain_mut(|child| self.item(child, item));
                list.holes = list.items.len() < before;
                true
            }
            (Form::Dictionary(keys, values), Value::Map(map)) => {
                self.dictionary(map, *keys, values)
            }
            (Form::Object { keys, required }, Value::Map(map)) => {
                self.object(map, keys, required, span)
            }
            (Form::Number, Value::Scalar(text)) if is_grouped(text) => {
                self.fault(FaultKind::Thousands { value: text.to_string() }, span);
                true
            }
            (map @ Form::Object { keys, .. }, Value::Scalar(text)) if wanted(map) == "map" => {
                let known = keys.keys().cloned().collect();
                self.fault(FaultKind::TextForMap { value: text.to_string(), known }, span)
            }
            (form, Value::Scalar(text)) => match scalar_fault(form, text) {
                None => true,
                Some(kind) => self.fault(kind, span),
            },
            (form, value) => {
                let found = kind(value);
                self.fault(FaultKind::WrongType { expected: wanted(form), found }, span)
            }
        }
    }

    /// Keeps a part, or remembers the names in it and leaves it out.
    fn keep(&mut self, stays: bool, part: &Node) -> bool {
        if !stays {
            part.scalars(&mut |text| {
                self.lost.insert(text.to_owned());
            });
        }
        stays
    }

    fn item(&mut self, node: &mut Node, form: &Form) -> bool {
        if node.value == Value::Null {
            return self.fault(FaultKind::EmptyValue { key: "item".into() }, node.span);
        }
        let stays = self.node(node, form);
        self.keep(stays, node)
    }

    fn dictionary(&mut self, map: &mut Map, keys: Pattern, values: &Form) -> bool {
        self.duplicates(map);
        let Map { entries, holes } = map;
        entries.retain_mut(|entry| {
            let stays = if keys.accepts(&entry.key) {
                self.value(&entry.key, entry.key_span, &mut entry.value, values)
            } else {
                self.fault(code_fault(keys, entry.key.to_string()), entry.key_span)
            };
            if !stays {
                holes.push(entry.key.clone());
            }
            stays
        });
        true
    }

    fn object(
        &mut self,
        map: &mut Map,
        keys: &BTreeMap<String, Form>,
        required: &[String],
        span: Span,
    ) -> bool {
        self.duplicates(map);
        let Map { entries, holes } = map;
        let place = entries.first().map_or(span, |entry| entry.key_span);
        // A key that is misspelt is not missing, too.
        let unknown = entries.iter().filter(|entry| !keys.contains_key(&*entry.key));
        let meant = unknown.filter_map(|e| closest(&e.key, keys.keys().map(String::as_str)));
        holes.extend(meant.map(Into::into));
        for key in required {
            if !entries.iter().any(|entry| *entry.key == **key)
                && !holes.iter().any(|hole| **hole == **key)
            {
                self.fault(FaultKind::MissingKey { key: key.clone() }, place);
                holes.push(key.as_str().into());
            }
        }
        let all: OnceCell<Arc<[String]>> = OnceCell::new();
        let cut = cut_by_commas(entries, keys);
        entries.retain_mut(|entry| {
            let Some(form) = keys.get(&*entry.key) else {
                let known = all.get_or_init(|| keys.keys().cloned().collect()).clone();
                let key = entry.key.to_string();
                holes.push(entry.key.clone());
                let bare = is_bare(entry);
                self.fault(FaultKind::UnknownKey { key, known, bare }, entry.key_span);
                return self.keep(false, &entry.value);
            };
            let before = self.faults.len();
            let mut stays = self.value(&entry.key, entry.key_span, &mut entry.value, form);
            if let Some(whole) = cut.get(&entry.key) {
                self.faults[before..].iter_mut().for_each(|fault| fault.kind.mend(whole));
                // What is left of a text is not what was meant.
                stays = stays && self.keep(false, &entry.value);
            }
            if !stays {
                holes.push(entry.key.clone());
            }
            stays
        });
        true
    }

    fn value(&mut self, key: &str, key_span: Span, value: &mut Node, form: &Form) -> bool {
        if value.value == Value::Null {
            return self.fault(FaultKind::EmptyValue { key: key.to_owned() }, key_span);
        }
        let several = matches!(value.value, Value::List(_)) && ALONE.contains(&key);
        let stays = match several && matches!(self.shape.resolve(form), Form::Text) {
            true => {
                self.fault(FaultKind::WrongType { expected: "single", found: "list" }, value.span)
            }
            false => self.node(value, form),
        };
        self.keep(stays, value)
    }

    fn duplicates(&mut self, map: &mut Map) {
        if !has_duplicates(map) {
            return;
        }
        let mut first: BTreeMap<Word, Span> = BTreeMap::new();
        map.entries.retain(|entry| match first.get(&entry.key) {
            None => {
                first.insert(entry.key.clone(), entry.key_span);
                true
            }
            Some(&first) => {
                let kind = FaultKind::DuplicateKey { key: entry.key.to_string(), first };
                self.fault(kind, entry.key_span)
            }
        });
    }
}

/// Whether a key has no colon: it is the rest of a text after a comma in braces.
fn is_bare(entry: &Entry) -> bool {
    entry.value.value == Value::Null && entry.value.span == entry.key_span
}

/// Texts that a comma in braces cut, by their keys, as they were written: `{amount: 1,5 M}`.
fn cut_by_commas(entries: &[Entry], keys: &BTreeMap<String, Form>) -> BTreeMap<Word, String> {
    let mut cut = BTreeMap::new();
    for pair in entries.windows(2) {
        let [entry, rest] = pair else { continue };
        if is_bare(rest) && !keys.contains_key(&*rest.key) {
            let near = rest.key_span.start == entry.value.span.end + 1;
            let comma = if near { "," } else { ", " };
            let text = entry.value.as_str().map(|text| format!("{text}{comma}{}", rest.key));
            cut.extend(text.map(|text| (entry.key.clone(), text)));
        }
    }
    cut
}

/// Most maps are small, and none of their keys stands twice: that is seen without memory.
fn has_duplicates(map: &Map) -> bool {
    const SMALL: usize = 24;
    if map.entries.len() > SMALL {
        let keys: BTreeSet<&str> = map.entries.iter().map(|entry| &*entry.key).collect();
        return keys.len() < map.entries.len();
    }
    let mut rest = map.entries.as_slice();
    while let Some((entry, others)) = rest.split_first() {
        if others.iter().any(|other| other.key == entry.key) {
            return true;
        }
        rest = others;
    }
    false
}

/// Whether a text may be a number.
fn begins_a_number(text: &str) -> bool {
    text.trim_start().starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a number may be a group of thousands after others: `1.200`, not `0.125`.
fn is_grouped(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    text.trim_start_matches('-').split_once('.').is_some_and(|(units, group)| {
        (1..=3).contains(&units.len())
            && !units.starts_with('0')
            && group.len() == 3
            && digits(units)
            && digits(group)
    })
}

fn scalar_fault(form: &Form, text: &str) -> Option<FaultKind> {
    let value = || text.to_owned();
    let wrong = |expected| Some(FaultKind::WrongType { expected, found: "text" });
    match form {
        Form::Text => None,
        Form::Pattern(pattern) if pattern.accepts(text) => None,
        Form::Pattern(pattern) => Some(code_fault(*pattern, value())),
        Form::Date if text.parse::<Date>().is_ok() => None,
        Form::Date => Some(FaultKind::InvalidDate { value: value() }),
        Form::Flag if Flag::parse(text).is_some() => None,
        Form::Flag => {
            let known = ["true", "false"].map(str::to_owned).to_vec();
            Some(FaultKind::UnknownValue { value: value(), known })
        }
        Form::Integer { min, max, amount } => match text.parse::<i64>() {
            Ok(n) if min.is_none_or(|min| n >= min) && max.is_none_or(|max| n <= max) => None,
            _ if *amount => Some(FaultKind::InvalidAmount { value: value() }),
            Ok(_) => Some(FaultKind::OutOfRange {
                value: value(),
                min: min.unwrap_or(i64::MIN),
                max: max.unwrap_or(i64::MAX),
            }),
            Err(_) => wrong("integer"),
        },
        Form::Number if text.parse::<f64>().is_ok_and(f64::is_finite) => None,
        Form::Number => Some(FaultKind::InvalidNumber { value: value() }),
        Form::Word(words) if words.iter().any(|word| word == text) => None,
        Form::Word(words) => Some(FaultKind::UnknownValue { value: value(), known: words.clone() }),
        Form::List(_)
        | Form::Dictionary(..)
        | Form::Object { .. }
        | Form::Either(..)
        | Form::Reference(_) => wrong(wanted(form)),
    }
}

fn code_fault(pattern: Pattern, value: String) -> FaultKind {
    let expected = match pattern {
        Pattern::Id => return FaultKind::InvalidId { value },
        Pattern::Country => "country",
        Pattern::Currency => "currency",
        Pattern::Language => "language",
        Pattern::Year => "year",
        Pattern::Colour => "colour",
    };
    FaultKind::InvalidCode { value, expected }
}

fn wanted(form: &Form) -> &'static str {
    match form {
        Form::Text | Form::Pattern(_) | Form::Either(..) | Form::Reference(_) => "text",
        Form::Date => "date",
        Form::Flag => "flag",
        Form::Integer { amount: true, .. } => "amount",
        Form::Integer { .. } => "integer",
        Form::Number => "number",
        Form::Word(_) => "word",
        Form::List(_) => "list",
        Form::Object { keys, .. } if keys.contains_key("singular") => "forms",
        Form::Dictionary(..) | Form::Object { .. } => "map",
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Scalar(_) => "text",
        Value::List(_) => "list",
        Value::Map(_) => "map",
    }
}
