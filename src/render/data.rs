//! The view as data: JSON, and CSV with one file a table.

use crate::sheets::{Cell, Sheet};
use crate::text::{csv_field, harmless_json};
use crate::view::View;

/// The view, with every field that templates have.
pub(super) fn json(view: &View) -> Vec<u8> {
    let json = serde_json::to_string_pretty(view).expect("plain data is JSON");
    (harmless_json(&json) + "\n").into_bytes()
}

/// RFC 4180 in UTF-8; names of columns are stable keys.
pub(super) fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut text = String::new();
    let head: Vec<String> = sheet.columns.iter().map(|column| csv_field(&column.key)).collect();
    text.push_str(&head.join(","));
    text.push_str("\r\n");
    for row in &sheet.rows {
        let cells: Vec<String> = row.iter().map(cell).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text.into_bytes()
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => csv_field(text),
        Cell::Integer(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
    }
}
