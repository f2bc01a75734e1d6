//! A character that the fonts of the PDF cannot show.

use super::{Check, Family, Project, Rule, Severity, Sink, marks, sentences};
use crate::glyphs;

pub(super) const RULE: Rule = Rule {
    name: "character-without-shape",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: {fr: Un mot 中}}]",
        "glossary: [{id: t, title: T, definition: \"A flag \\U0001F1F2\\U0001F1E6\"}]",
    ],
    passes: &[
        "glossary: [{id: t, title: {fr: 'L’œuvre « été » — 10 €', ar: خارطة الطريق؛ ٪}}]",
        // What is never drawn needs no shape.
        "glossary: [{id: t, title: {ar: \"القانون\\u200f 55.19\"}}]",
    ],
    check: Check::each(check),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written().filter(|text| text.marks.has(marks::UNSHOWN)) {
        let without = text.words.char_indices().filter(|(_, c)| !glyphs::is_shown(*c));
        if let Some(((at, c), count)) = sentences::first(without) {
            let finding = sink.at(text.within(at, at + c.len_utf8()));
            let finding = finding.arg("code", format!("U+{:04X}", u32::from(c)));
            sink.report(finding.arg("more", count - 1));
        }
    }
}
