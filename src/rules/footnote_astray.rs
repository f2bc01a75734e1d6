//! A footnote that nothing refers to, or a reference to none.

use std::ops::Range;

use super::{Check, Family, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "footnote-astray",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: Mot, definition: \"Un mot[^a].\\n\\n[^b]: Une source.\"}]",
        "glossary: [{id: t, title: Mot, definition: \"Un mot.\\n\\n[^b]: Une source.\"}]",
        "glossary: [{id: t, title: Mot, definition: 'Un mot[^source].'}]",
    ],
    passes: &[
        "glossary: [{id: t, title: Mot, definition: \"Un mot[^a], deux fois[^a].\\n\\n[^a]: Une source.\"}]",
        // Brackets of another kind.
        "glossary: [{id: t, title: Mot, definition: 'Un mot [^] ou [x]: rien.'}]",
        "glossary: [{id: t, title: Mot, definition: '2[^ 3]'}]",
    ],
    check: Check::each(check),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written() {
        let marks: Vec<Mark<'_>> = marks(text.words).collect();
        for mark in &marks {
            let found = marks.iter().any(|m| m.name == mark.name && m.is_note != mark.is_note);
            if !found {
                let finding = sink.at(text.within(mark.at.start, mark.at.end));
                let kind = if mark.is_note { "note" } else { "reference" };
                sink.report(finding.arg("name", mark.name).arg("kind", kind));
            }
        }
    }
}

/// A reference `[^name]`, or the beginning of a note `[^name]:`.
struct Mark<'a> {
    name: &'a str,
    is_note: bool,
    at: Range<usize>,
}

fn marks(text: &str) -> impl Iterator<Item = Mark<'_>> {
    text.match_indices("[^").filter_map(|(start, _)| {
        let name = text[start + 2..].split(']').next()?;
        let end = start + 2 + name.len() + 1;
        let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
        let begins_line = text[..start].rsplit('\n').next().is_some_and(|line| line.trim().is_empty());
        let is_note = begins_line && text.get(end..).is_some_and(|rest| rest.starts_with(':'));
        (is_name && end <= text.len()).then_some(Mark { name, is_note, at: start..end })
    })
}
