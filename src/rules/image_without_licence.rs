//! An image that does not say under which terms it may be published.

use super::{Check, Family, Path, Place, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "image-without-licence",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &["images: [{id: v, file: a.png, after: context, caption: V, alt: V, source: M}]"],
    passes: &[
        "images: [{id: v, file: a.png, after: context, caption: V, alt: V, licence: CC BY 4.0}]",
        // The licence is there, but faulty.
        "images: [{id: v, file: a.png, after: context, caption: V, alt: V, licence: [CC0]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (i, image) in project.document.images.iter().enumerate() {
        if image.licence.is_none() {
            let place = Place::Missing(Path::ROOT / "images" / i, "licence");
            sink.report(sink.at(place).arg("id", image.id.as_str()));
        }
    }
}
