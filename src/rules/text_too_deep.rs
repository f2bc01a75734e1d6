//! A text whose lists, quotes or emphases stand deeper within each other than documents show.

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::prose::{MAX_BRACKETS, MAX_DEPTH, extent};

pub(super) const RULE: Rule = Rule {
    name: "text-too-deep",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: T, definition: '>>>>>>>>>>>>>>>>> a'}]",
        "glossary: [{id: t, title: T, definition: '- - - - - - - - - - - - - - - a'}]",
        "glossary: [{id: t, title: T, definition: '*a **b *a **b *a **b *a **b *a **b *a **b *a **b x** y* x** y* x** y* x** y* x** y* x** y* x** y*'}]",
    ],
    passes: &[
        "glossary: [{id: t, title: T, definition: '> - a\\n> - *b* **c**'}]",
        "glossary: [{id: t, title: T, definition: 'a - b - c - d - e - f - g - h - i - j - k - l - m - n - o'}]",
    ],
    check: Check::each(check),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written().filter(|text| may_be_deep(text.words)) {
        let (depth, brackets) = extent(text.words);
        let limit = match (depth > MAX_DEPTH, brackets > MAX_BRACKETS) {
            (true, _) => MAX_DEPTH,
            (_, true) => MAX_BRACKETS,
            _ => continue,
        };
        let kind = if depth > MAX_DEPTH { "depth" } else { "brackets" };
        let finding = sink.at(text.within(0, text.words.chars().next().map_or(0, char::len_utf8)));
        sink.report(finding.arg("kind", kind).arg("limit", limit));
    }
}

/// Whether a text has as many signs as it takes: at the beginning of a line, or within it.
fn may_be_deep(text: &str) -> bool {
    if text.len() <= 2 * MAX_DEPTH {
        return text.starts_with(['>', '-', '*', '+']) && text.len() > MAX_DEPTH;
    }
    let opens = |line: &str| {
        line.bytes().take_while(|byte| b" \t>-+*.)0123456789".contains(byte)).count() > MAX_DEPTH
    };
    text.bytes().filter(|byte| b"*_~[".contains(byte)).count() > MAX_DEPTH || text.lines().any(opens)
}
