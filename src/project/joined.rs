//! A document over all the files that it stands in.

use std::collections::BTreeMap;

use crate::model::{Document, Fault, FaultKind, Part, ReadError, each_date, read, read_beginning};
use crate::yaml::{List, Map, Node, Value, Word};

/// The whole document: lists from the files that they stand in, one after the other, and what may
/// stand in several files from where these were joined.
pub(super) fn document(
    root: &Node,
    files: Vec<Document>,
    fiscal_year_start: i8,
) -> Result<Document, ReadError> {
    let mut document = Document::default();
    for file in files {
        document.append(file);
    }
    let Value::Map(map) = &root.value else { return Ok(document) };
    for entry in &map.entries {
        let value = &entry.value;
        match &*entry.key {
            "roadmap" => document.roadmap = Some(read(value)?),
            "ethics" => document.ethics = Some(read(value)?),
            "governance" => document.governance = Some(read(value)?),
            "budget" => document.budget = Some(read(value)?),
            "checks" => document.checks = Some(read(value)?),
            "changes" => document.changes = Some(read(value)?),
            _ => {}
        }
    }
    // Files were typed before anybody knew when fiscal years begin.
    let mut is_fiscal = false;
    if fiscal_year_start != 1 {
        each_date(&document, &mut |_, date| is_fiscal |= matches!(date.part, Part::Fiscal(_)));
    }
    if is_fiscal { read_beginning(root, fiscal_year_start) } else { Ok(document) }
}

/// Joins the top-level keys of one file with those of the files before it: lists are appended,
/// maps are joined key by key, and a value that stands twice is a fault.
pub(super) fn join(into: &mut Map, from: Map, faults: &mut Vec<Fault>) {
    into.holes.extend(from.holes);
    let known = into.entries.iter().enumerate().map(|(at, entry)| (entry.key.clone(), at));
    let known: BTreeMap<Word, usize> = known.collect();
    for entry in from.entries {
        let Some(&at) = known.get(&entry.key) else {
            into.entries.push(entry);
            continue;
        };
        let mine = &mut into.entries[at];
        let first = mine.key_span;
        match (&mut mine.value.value, entry.value.value) {
            (Value::List(mine), Value::List(List { items, holes })) => {
                mine.items.extend(items);
                mine.holes |= holes;
            }
            (Value::Map(mine), Value::Map(map)) => join(mine, map, faults),
            _ => {
                let kind = FaultKind::DuplicateKey { key: entry.key.into(), first };
                faults.push(Fault { kind, span: entry.key_span });
            }
        }
    }
}
