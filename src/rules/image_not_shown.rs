//! An image in a text, which no draft shows.

use super::{Check, Family, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "image-not-shown",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: T, context: 'Voir ![une carte](carte.png).', languages: {source: fr}}",
        "glossary: [{id: t, title: Mot, definition: '![](../../secret.png)'}]",
        "glossary: [{id: t, title: Mot, definition: {fr: Un mot, ar: '![خريطة](https://example.org/x.png)'}}]",
    ],
    passes: &[
        "glossary: [{id: t, title: Mot, definition: 'Attention ! [voir](#o) la suite'}]",
        "glossary: [{id: t, title: Mot, definition: 'Voir la [carte](https://example.org/carte)'}]",
        // No image: nothing closes it.
        "glossary: [{id: t, title: Mot, definition: 'Tout est dit ![...]'}]",
    ],
    check: Check::each(check),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    for text in sink.texts().written() {
        for (start, image) in images(text.words) {
            let words = image.split(']').next().unwrap_or_default().trim_start_matches("![");
            let finding = sink.at(text.within(start, start + image.len()));
            sink.report(finding.arg("words", if words.is_empty() { "none" } else { words }));
        }
    }
}

/// Each `![words](address)` of a text, with where it begins.
fn images(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.match_indices("![").filter_map(|(start, _)| {
        let rest = &text[start..];
        let address = rest.find("](")?;
        let end = address + rest[address..].find(')')?;
        (!rest[..address].contains('\n')).then_some((start, &rest[..=end]))
    })
}
