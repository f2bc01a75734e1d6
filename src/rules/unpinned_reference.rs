//! What the roadmap builds on is not named, or in another version than is read.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "unpinned-reference",
    family: Family::Traceability,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, references: [oecdd@2024]}",
        "roadmap: {format: 1, id: r, references: [assise-2025@1]}",
        "roadmap: {format: 1, id: r, references: ['assises-2025@2']}",
        "roadmap: {format: 1, id: r, references: [assises-2025]}",
        "roadmap: {format: 1, id: r, references: [oecd@2024]}",
        "roadmap: {format: 1, id: r}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, references: [assises-2025@1, oecd@2024]}",
        // The list is there, but is not one.
        "roadmap: {format: 1, id: r, references: {a: 1}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(roadmap) = &project.document.roadmap else { return };
    let mut unknown = false;
    for (i, pin) in roadmap.references.iter().enumerate() {
        let (id, version) = pin.split_once('@').unwrap_or((pin, ""));
        let place = Path::ROOT / "roadmap" / "references" / i;
        let finding = sink.at(place).arg("id", id).arg("version", version);
        match project.catalog.version(id) {
            Some(known) if known == version => {}
            Some(known) => {
                let kind = if version.is_empty() { "unversioned" } else { "version" };
                let pinned = format!("{id}@{known}");
                sink.report(finding.arg("kind", kind).arg("known", known).arg("near", pinned));
            }
            None => {
                unknown = true;
                if !project.may_exist(id) {
                    let finding = finding.near(id, project.catalog.reference_ids());
                    sink.report(finding.arg("kind", "unknown").arg("known", "none"));
                }
            }
        }
    }
    // One that is misspelled is not missing too.
    if project.index.sets.is_empty() && !unknown && !project.is_incomplete() {
        // A set of its own, else the one that its country builds on.
        let national = &project.country().country.references;
        let sets = project.catalog.sets.values().map(|file| &file.set);
        let pins = sets.map(|set| (project.is_own("pillars", &set.id), format!("{}@{}", set.id, set.version)));
        let mut pins: Vec<(bool, String)> = pins.filter(|(own, pin)| *own || national.contains(pin)).collect();
        pins.sort_by_key(|(own, _)| !own);
        let near = pins.into_iter().next().map(|(_, pin)| pin);
        let finding = sink.lack(Path::ROOT / "roadmap", "references");
        let finding = finding.arg("kind", "none").arg("known", "none").arg("id", "none");
        let finding = finding.arg("version", "none");
        sink.report(finding.arg("near", near.unwrap_or_else(|| "none".into())));
    }
}
