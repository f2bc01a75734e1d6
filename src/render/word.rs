//! What templates of Word can call besides: places, fields, and changes where there are two versions.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::Kwargs;
use minijinja::{Environment, Error, State, Value};

use super::drawings::Drawings;
use super::remarks::Remarks;
use crate::compare::Change;
use crate::locale::Direction;
use crate::prose::{WordParts, bookmark, xml};

/// What is numbered in a Word document.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) parts: Arc<WordParts>,
    pub(super) drawings: Arc<Drawings>,
    pub(super) remarks: Arc<Remarks>,
}

/// What stands in the block that calls a function.
fn called(state: &mut State<'_, '_>, block: &Kwargs) -> Result<String, Error> {
    let words = block.get::<Value>("caller")?.call(state, &[])?;
    Ok(words.as_str().unwrap_or_default().to_owned())
}

/// A field with what it shows until it is updated.
fn field(parts: &WordParts, code: &str, shown: &str) -> String {
    let shown = || parts.changes.words(shown, Direction::LeftToRight, ("", None));
    parts.changes.field(&xml(code), shown)
}

/// Gives an environment the functions of Word.
pub(super) fn teach(environment: &mut Environment<'_>, word: Word, direction: Direction) {
    let raw = Value::from_safe_string;
    environment.add_filter("bookmark", move |anchor: String| raw(bookmark(&anchor)));
    let Word { parts, remarks, .. } = word;
    let of = parts.clone();
    let place = move |anchor: &Value| match anchor.as_str() {
        Some(anchor) if !anchor.is_empty() => of.place(anchor),
        _ => String::new(),
    };
    // An anchor where it stands, with what is said of it around the words that follow.
    let of = parts.clone();
    let anchored = move |state: &mut State<'_, '_>, anchor: Value, block: Kwargs| {
        let words = called(state, &block)?;
        let at = place(&anchor);
        let words = match anchor.as_str() {
            Some(anchor) => remarks.around(anchor, &words, &of.changes),
            None => words,
        };
        Ok::<Value, Error>(raw(at + &words))
    };
    environment.add_function("anchored", anchored);
    let of = parts.clone();
    environment.add_function(
        "of_version",
        move |state: &mut State<'_, '_>, change: Value, block: Kwargs| {
            let change = change.as_str().and_then(Change::parse);
            // What is of both versions is of that of what it stands in.
            let _within = change.map(|change| of.changes.within(Some(change)));
            called(state, &block).map(raw)
        },
    );
    let of = parts.clone();
    environment.add_function("field", move |code: String, shown: Option<String>| {
        raw(match shown {
            Some(shown) => field(&of, &code, &shown),
            None => of.changes.hidden(&xml(&code), direction),
        })
    });
    // The page of an anchor, which is known once the document is laid out.
    let of = parts.clone();
    environment.add_function("page_of", move |anchor: String| {
        raw(field(&of, &format!(" PAGEREF {} \\h ", bookmark(&anchor)), "…"))
    });
    // The next number of a sequence, as the program that opens the document counts it, too.
    let (of, last) = (parts.clone(), Mutex::new(BTreeMap::new()));
    environment.add_function("next_of", move |sequence: String| {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let number = last.entry(sequence.clone()).or_insert(0_usize);
        // Of two versions each counts its own: only who opens the document can say.
        *number = of.changes.author().map_or(*number + 1, |_| 0);
        raw(field(&of, &format!(" SEQ {sequence} \\* ARABIC "), &number.to_string()))
    });
    for (name, run) in [("newline", "<w:r><w:br/></w:r>"), ("tab", "<w:r><w:tab/></w:r>")] {
        let of = parts.clone();
        environment.add_function(name, move || raw(of.changes.run(run.to_owned())));
    }
    // What is to stay on one page, and what its paragraphs say of that.
    let of = parts.clone();
    let kept = move |state: &mut State<'_, '_>, holds: bool, block: Kwargs| {
        let _keeping = holds.then(|| of.keep());
        called(state, &block).map(raw)
    };
    environment.add_function("kept", kept);
    let of = parts.clone();
    let keeps = move || raw(if of.keeps() { "<w:keepNext/>" } else { "" }.to_owned());
    environment.add_function("keeps", keeps);
    // The end of a paragraph may come or go where its words do not.
    let of = parts.clone();
    environment.add_function("paragraph_change", move |end: Option<Value>| {
        let end = end.filter(|end| !end.is_none() && !end.is_undefined());
        let change = match &end {
            Some(end) => end.as_str().and_then(Change::parse),
            None => of.changes.now(),
        };
        raw(of.changes.paragraph(change))
    });
    // Points of one list: what each of its paragraphs says.
    let of = parts.clone();
    environment.add_function("points", move |dir: Value| {
        let direction =
            dir.as_str().map_or(direction, |dir| Direction::parse(dir).unwrap_or(direction));
        raw(of.points(direction))
    });
    let of = parts.clone();
    environment.add_function("row_change", move || {
        raw(of.changes.row(of.changes.now()).unwrap_or_default())
    });
    environment.add_function("cell_change", move |change: Value| {
        let change = change.as_str().and_then(Change::parse);
        raw(change.map(|change| parts.changes.cell(change)).unwrap_or_default())
    });
}
