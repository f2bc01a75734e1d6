//! A text cites a work that is not in the bibliography.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::index::Kind;

pub(super) const RULE: Rule = Rule {
    name: "unknown-citation",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "bibliography: [{id: census, title: Census}]\nglossary: [{id: t, title: T, definition: 'As counted [@cencus].'}]",
        "glossary: [{id: t, title: T, definition: 'As counted [@census].'}]",
    ],
    passes: &[
        "bibliography: [{id: census, title: Census}]\nglossary: [{id: t, title: T, definition: 'As counted [@census].'}]",
        "bibliography: [census]\nglossary: [{id: t, title: T, definition: 'As counted [@census].'}]",
        "glossary: [{id: t, title: T, definition: 'Write to info@example.org [or @ the desk].'}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let known = || project.document.bibliography.iter().map(|work| work.id.as_str());
    let mut left = walk::SUGGESTIONS;
    for text in sink.texts().written() {
        for (at, _) in text.words.match_indices("[@") {
            let rest = text.words.get(at + 2..).unwrap_or_default();
            let Some((id, _)) = rest.split_once(']') else { continue };
            let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            let found = project.index.find(Kind::Work, id).is_some() || project.may_exist(id);
            if plain && !id.is_empty() && !found {
                let finding = sink.at(text.place()).arg("id", id);
                sink.report(walk::suggest(finding, id, known(), &mut left));
            }
        }
    }
}
