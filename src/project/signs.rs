//! Signs that no text may hold, found in every scalar of a file, whatever it is read as.

use super::within::within;
use crate::finding::{Finding, Place, Severity};
use crate::language::is_mark;
use crate::prose::MAX_MARKS;
use crate::text::{Source, Span, is_hostile, turns};
use crate::yaml::{Node, Value};

/// Whether a sign is a control: no document can show it, and some cannot hold it.
fn controls(c: char) -> bool {
    is_hostile(c) && !turns(c) && c != '\t'
}

/// How many marks a letter bears, where they are more than any document shows.
fn stack(text: &str) -> Option<usize> {
    let mut stacks = text.split(|c| !is_mark(c)).map(|marks| marks.chars().count());
    stacks.find(|count| *count > MAX_MARKS)
}

/// What a file has of them: one finding a text and a kind.
pub(super) fn signs(node: &Node, source: &Source, findings: &mut Vec<Finding>) {
    let text = match &node.value {
        Value::Null => return,
        Value::List(list) => {
            return list.items.iter().for_each(|item| signs(item, source, findings));
        }
        Value::Map(map) => {
            return map.entries.iter().for_each(|entry| signs(&entry.value, source, findings));
        }
        Value::Scalar(text) => text,
    };
    // Nearly every text has none, and most of its characters say so by themselves.
    let plain = |c: char| matches!(c, ' '..='~' | '\u{A0}'..='\u{2FF}' | '\u{621}'..='\u{64A}');
    if text.chars().all(|c| plain(c) || !(is_hostile(c) || is_mark(c))) {
        return;
    }
    for (rule, wanted) in [
        ("bidi-control-character", turns as fn(char) -> bool),
        ("control-character", controls as fn(char) -> bool),
    ] {
        let mut found = text.char_indices().filter(|(_, c)| wanted(*c));
        let Some((at, c)) = found.next() else { continue };
        let local = node.span.start - source.base..node.span.end - source.base;
        let bytes = source.text.get(local.start as usize..local.end as usize).unwrap_or_default();
        let (from, to) = within(bytes, text, at, at + c.len_utf8());
        let start = node.span.start as usize;
        let place = Place::Span(Span::new(start + from, start + to));
        let finding = Finding::new(rule, Severity::Error, place);
        let finding = finding.arg("code", format!("U+{:04X}", u32::from(c)));
        findings.push(finding.arg("more", found.count()));
    }
    if let Some(count) = stack(text) {
        let finding = Finding::new("stacked-marks", Severity::Error, Place::Span(node.span));
        findings.push(finding.arg("count", count).arg("limit", MAX_MARKS));
    }
}
