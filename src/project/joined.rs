//! A document over all the files that it stands in.

use std::collections::BTreeMap;

use super::fault::fault_finding;
use crate::catalog::Catalog;
use crate::finding::Finding;
use crate::model::{Document, Fault, FaultKind, Part, ReadError, each_date, read, read_beginning};
use crate::yaml::{List, Map, Node, Value, Word};

/// The month in which a fiscal year begins.
pub(super) fn fiscal_year_start(root: &Node, catalog: &Catalog) -> i8 {
    let header = root.as_map().and_then(|map| map.get("roadmap"));
    let header = header.and_then(|header| header.value.as_map());
    let said = |key: &str| header?.get(key)?.value.as_str();
    let own = said("fiscal_year_start").and_then(|month| month.parse().ok());
    own.unwrap_or_else(|| catalog.country(said("country")).fiscal_year_start())
}

/// Says when fiscal years begin: until the country is known, they were read as those of the calendar.
pub(super) fn date(document: &mut Document, root: &Node, catalog: &Catalog) {
    let first = fiscal_year_start(root, catalog);
    let mut fiscal = false;
    each_date(document, &mut |_, date| fiscal |= matches!(date.part, Part::Fiscal(_)));
    if fiscal
        && first != 1
        && let Ok(dated) = read_beginning(root, first)
    {
        *document = dated;
    }
}

/// The whole document: lists from the files that they stand in, one after the other, and what may
/// stand in several files from where these were joined.
pub(super) fn document(root: &Node, files: Vec<Document>) -> Result<Document, ReadError> {
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
    Ok(document)
}

/// Joins the top-level keys of one file with those of the files before it: lists are appended,
/// maps are joined key by key, and a value that stands twice is a fault.
pub(super) fn join(into: &mut Map, from: Map, faults: &mut Vec<Finding>) {
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
                faults.push(fault_finding(Fault { kind, span: entry.key_span }));
            }
        }
    }
}
