//! A text that ends where YAML reads a comment.

use std::collections::BTreeMap;

use super::{Check, Family, Place, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "text-cut-by-comment",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary:\n  - id: t\n    title: Axe #1 du plan",
        "glossary:\n  - id: t\n    title: T\n    definition: Réduire le délai # de moitié\n",
        "glossary:\n  - {id: t, title: Langage C #, definition: D\n    }",
    ],
    passes: &[
        "glossary:\n  - id: t\n    title: 'Axe #1 du plan'",
        "glossary:\n  - id: t\n    title: Axe#1",
        // Two spaces set a comment apart, and what is no text is not cut.
        "glossary:\n  - id: t\n    title: Terme  # as the law has it",
        "glossary:\n  - id: t # the first\n    title: Terme",
        "glossary:\n  - id: t\n    title: T\n    definition: |\n      Un # deux",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut cut: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (_, source) in project.sources.iter() {
        for (at, _) in source.text.match_indices(" #") {
            let line = source.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
            let before = &source.text[line..at];
            let value = [": ", "- ", ", ", "{", "["]
                .iter()
                .filter_map(|sign| before.rfind(sign).map(|at| at + sign.len()))
                .max()
                .map_or("", |start| before[start..].trim_start());
            if !value.is_empty() && !value.ends_with(char::is_whitespace) {
                cut.entry(value).or_default().push(source.base + at as u32);
            }
        }
    }
    if cut.is_empty() {
        return;
    }
    for text in sink.texts().written() {
        let Some(places) = cut.get(text.words) else { continue };
        let Some(span) = project.locate(&text.within(0, text.words.len())) else { continue };
        if !places.contains(&span.end) {
            continue;
        }
        let (file, local) = project.sources.locate(span);
        let rest = project.sources.get(file).text.get(local.end as usize..).unwrap_or_default();
        let lost = rest.lines().next().unwrap_or_default().trim();
        sink.report(sink.at(Place::Span(span)).arg("lost", lost));
    }
}
