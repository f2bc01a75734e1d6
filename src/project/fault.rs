//! What the loader found wrong with a file, as findings.

use super::habits::{Habits, readings};
use super::heard::plain;
use super::wish::{Wish, wish};
use super::{moment, number, quantity};
use crate::finding::{Finding, Fix, Place, Severity};
use crate::iso;
use crate::language;
use crate::locale;
use crate::model::{Fault, FaultKind};
use crate::yaml::{self, SyntaxFault, SyntaxKind};

pub(super) fn syntax_finding(fault: &SyntaxFault) -> Finding {
    let mut finding = Finding::new("yaml-syntax", Severity::Error, Place::Span(fault.span));
    let mut sign = String::new();
    let message = match fault.kind {
        SyntaxKind::Tab => "yaml-syntax-tab",
        SyntaxKind::Indentation => "yaml-syntax-indentation",
        SyntaxKind::Bracket => "yaml-syntax-bracket",
        SyntaxKind::Quote => "yaml-syntax-quote",
        SyntaxKind::Colon => "yaml-syntax-colon",
        SyntaxKind::UnknownAlias => "yaml-syntax-alias",
        SyntaxKind::AliasBomb => "yaml-syntax-alias-bomb",
        SyntaxKind::TooDeep => "yaml-syntax-too-deep",
        SyntaxKind::SecondDocument => "yaml-syntax-second-document",
        SyntaxKind::ComplexKey => "yaml-syntax-complex-key",
        SyntaxKind::Sign(c) => {
            sign = c.to_string();
            "yaml-syntax-sign"
        }
        SyntaxKind::CurlyQuote => "yaml-syntax-curly-quote",
        SyntaxKind::Dash => "yaml-syntax-dash",
        SyntaxKind::Conflict => "yaml-syntax-conflict",
        SyntaxKind::Other => "yaml-syntax",
    };
    finding.message = message.into();
    finding.arg("sign", sign).arg("limit", yaml::MAX_DEPTH)
}

/// A fault of a plan that writes as it does.
pub(super) fn fault_finding(fault: Fault, habits: &Habits) -> Finding {
    let new = |rule| Finding::new(rule, Severity::Error, Place::Span(fault.span));
    let near = |finding: Finding, written: &str, known: &[String]| {
        finding.near(written, known.iter().map(String::as_str))
    };
    match fault.kind {
        FaultKind::WrongType { expected, found } => {
            new("wrong-type").arg("expected", expected).arg("found", found)
        }
        FaultKind::UnknownKey { key, known, bare } => {
            let meant = wish(&key, &known);
            let finding = match meant {
                Some(Wish::Key(there)) => new("unknown-key").arg("near", there),
                _ => near(new("unknown-key"), &key, &known).fix(Fix::Key(known.clone())),
            };
            let elsewhere = match meant {
                Some(Wish::Elsewhere(word)) => word,
                _ => "none",
            };
            let finding = finding.arg("wish", elsewhere);
            let mut finding = finding.arg("known", known).arg("key", key);
            if bare {
                finding.message = "unknown-key-comma".into();
            }
            finding
        }
        FaultKind::UnknownValue { value, known } if known == ["true", "false"] => {
            let mut finding = new("wrong-type").arg("expected", "flag").arg("found", "text");
            if let Some(word) = locale::word(&value, &known) {
                finding.message = "wrong-type-flag".into();
                finding = finding.arg("near", word);
            }
            finding.arg("value", value)
        }
        FaultKind::UnknownValue { value, known } => {
            // As documents say it, in any language; else what it is a slip of.
            let finding = match locale::word(&value, &known) {
                Some(word) => new("unknown-value").arg("near", word),
                None => near(new("unknown-value"), &value, &known),
            };
            let finding = finding.fix(Fix::Word(known.clone().into()));
            finding.arg("known", known).arg("value", value)
        }
        FaultKind::MissingKey { key } => {
            let fix = (key == "id").then_some(Fix::NewId);
            Finding { fix, ..new("missing-key").arg("key", key) }
        }
        FaultKind::DuplicateKey { key, first } => {
            new("duplicate-key").arg("key", key).related(Place::Span(first), "first")
        }
        FaultKind::EmptyValue { key } => new("empty-value").arg("key", key),
        FaultKind::InvalidDate { value } => {
            let meant = moment::meant(&value, habits);
            let finding = new("invalid-date").arg("kind", meant.kind).arg("near", meant.near);
            finding.arg("other", meant.other).arg("value", value).fix(Fix::Date)
        }
        FaultKind::TextForMap { value, known } => {
            let mut finding = new("wrong-type");
            finding.message = "wrong-type-map".into();
            let near = keys_meant(&value, &known, habits);
            let near = near.unwrap_or_else(|| "none".to_owned());
            finding.arg("near", near).arg("known", known).arg("value", value)
        }
        FaultKind::BareAmount { value } => {
            let mut finding = new("wrong-type");
            finding.message = "wrong-type-cost".into();
            let meant = number::amount_meant(&value, habits);
            finding.arg("value", value).arg("near", meant.near).arg("beside", meant.beside)
        }
        FaultKind::InvalidNumber { value } => {
            let mut finding = new("wrong-type");
            finding.message = "wrong-type-number".into();
            let meant = number::meant(&value, habits);
            finding.arg("value", value).arg("near", meant.near).arg("beside", meant.beside)
        }
        FaultKind::Thousands { value } => {
            let (whole, decimal) = readings(&value).unwrap_or_default();
            let mut finding = new("wrong-type");
            finding.message = "wrong-type-thousands".into();
            finding.arg("whole", whole).arg("decimal", decimal).arg("value", value)
        }
        FaultKind::InvalidId { value } => {
            let near = slug(&value);
            let near = if near.is_empty() { "none".to_owned() } else { near };
            new("invalid-id").arg("value", value).arg("near", near).fix(Fix::Spelling)
        }
        FaultKind::InvalidAmount { value } => {
            let meant = number::amount_meant(&value, habits);
            let finding = new("invalid-amount").arg("value", value).arg("near", meant.near);
            finding.arg("beside", meant.beside).fix(Fix::Amount)
        }
        FaultKind::InvalidCode { value, expected } => {
            let mut other = "none".to_owned();
            let near = match expected {
                "year" => {
                    let meant = moment::year_meant(&value, habits);
                    meant.map(|meant| {
                        other = meant.other;
                        meant.near
                    })
                }
                "country" => iso::nation(&value).map(|nation| nation.code.to_owned()),
                "currency" => iso::nation(&value)
                    .and_then(|nation| nation.currency.map(str::to_owned))
                    .or_else(|| quantity::currency(&plain(&value)).filter(|code| !code.is_empty())),
                _ => None,
            };
            let near = near.unwrap_or_else(|| "none".to_owned());
            let finding = new("invalid-code").arg("value", value).arg("expected", expected);
            finding.arg("near", near).arg("other", other)
        }
        // One number only is the version of the format.
        FaultKind::OutOfRange { value, min, max } if min == max => {
            new("unknown-format").arg("value", value).arg("known", min)
        }
        FaultKind::OutOfRange { value, min, max } => {
            new("out-of-range").arg("value", value).arg("min", min).arg("max", max)
        }
    }
}

/// The keys that a text was meant to be, in a map that has these.
fn keys_meant(value: &str, known: &[String], habits: &Habits) -> Option<String> {
    let has = |key: &str| known.iter().any(|known| known == key);
    if has("value") && has("times") {
        return number::point_meant(value, habits);
    }
    if has("start") && has("end") {
        let span = moment::meant(value, habits);
        return (span.kind == "span")
            .then(|| format!("{{start: {}, end: {}}}", span.near, span.other));
    }
    (has("source") && has("published") && value.len() < 4)
        .then(|| format!("{{source: {value}, published: [{value}]}}"))
}

/// The id that a text was likely meant to be.
pub(crate) fn slug(text: &str) -> String {
    let apart = language::without_marks(&text.to_lowercase());
    let mut words = String::new();
    for c in apart.chars() {
        // Letters that no mark makes of others.
        match c {
            'ß' => words.push_str("ss"),
            'æ' => words.push_str("ae"),
            'œ' => words.push_str("oe"),
            'ø' => words.push('o'),
            'ł' => words.push('l'),
            'đ' | 'ð' => words.push('d'),
            'ı' => words.push('i'),
            'þ' => words.push_str("th"),
            c if c.is_ascii_alphanumeric() => words.push(c),
            _ => words.push('-'),
        }
    }
    words.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
