//! An image that stands after nothing.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::Image;

pub(super) const RULE: Rule = Rule {
    name: "unknown-image-place",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "images: [{id: v, file: a.png, after: contxt, caption: V, alt: V, licence: CC0}]",
        "actors: [{id: m, title: M}]\nimages: [{id: v, file: a.png, after: n, caption: V, alt: V, licence: CC0}]",
    ],
    passes: &[
        "images: [{id: v, file: a.png, after: context, caption: V, alt: V, licence: CC0}]",
        "actors: [{id: m, title: M}]\nimages: [{id: v, file: a.png, after: m, caption: V, alt: V, licence: CC0}]",
        // What it was to stand after is faulty.
        "actors: [m]\nimages: [{id: v, file: a.png, after: m, caption: V, alt: V, licence: CC0}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut left = walk::SUGGESTIONS;
    let pillars = || {
        let sets = project.index.sets.iter().filter_map(|set| project.catalog.sets.get(set));
        sets.flat_map(|set| &set.pillars).map(|pillar| pillar.id.as_str())
    };
    let elements = || project.index.elements.keys().map(String::as_str);
    for (i, image) in project.document.images.iter().enumerate() {
        let after = image.after.as_str();
        let known = || Image::SECTIONS.into_iter().chain(pillars()).chain(elements());
        if known().any(|known| known == after) || project.may_exist(after) {
            continue;
        }
        let finding = sink.at(Path::ROOT / "images" / i / "after").arg("after", after);
        let finding = finding.arg("sections", Image::SECTIONS.to_vec());
        sink.report(walk::suggest(finding, after, known(), &mut left));
    }
}
