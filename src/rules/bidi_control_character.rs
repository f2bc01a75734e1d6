//! An invisible sign that turns the order of letters.

use super::{Family, Project, Rule, Severity, Sink, prose, marks};

pub(super) const RULE: Rule = Rule {
    name: "bidi-control-character",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: \"Pay \\u202e000,1 dirhams\"}]",
        "glossary: [{id: t, title: {ar: \"القانون \\u206655-19\\u2069\"}}]",
    ],
    passes: &[
        "glossary: [{id: t, title: {ar: القانون رقم 55.19}}]",
        // A mark turns nothing.
        "glossary: [{id: t, title: {ar: \"القانون\\u200f 55.19\"}}]",
    ],
    check,
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written().filter(|text| text.marks.has(marks::CONTROL)) {
        let controls = text.words.char_indices().filter(|(_, c)| {
            matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        });
        if let Some(((at, c), count)) = prose::first(controls) {
            let finding = sink.at(text.within(at, at + c.len_utf8()));
            let finding = finding.arg("code", format!("U+{:04X}", u32::from(c)));
            sink.report(finding.arg("more", count - 1));
        }
    }
}
