//! A roadmap line by line, a field a line, in an order of its own: what git compares where it
//! compares lines.

use std::fmt::Write;

use super::{Field, Leaf, tree};
use crate::model::Document;

/// Every field on a line that says what it belongs to.
pub fn outline(document: &Document) -> String {
    let mut out = String::new();
    for ((kind, id), item) in tree(document).items {
        let name = match id == kind.name() {
            true => id,
            false => format!("{} {id}", kind.name()),
        };
        if item.fields.is_empty() {
            let _ = writeln!(out, "{name}");
        }
        for (Field { name: key, entry, language }, leaf) in &item.fields {
            let entry = if entry.is_empty() { String::new() } else { format!(" {entry}") };
            let language =
                if language.is_empty() { String::new() } else { format!(" ({language})") };
            let value = match leaf {
                Leaf::Flag(true) => String::new(),
                leaf => format!(": {}", leaf.to_string().replace('\n', " ")),
            };
            let _ = writeln!(out, "{name} › {key}{entry}{language}{value}");
        }
    }
    out
}
