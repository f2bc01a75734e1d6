//! A part without which a roadmap is not one.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::Ethics;

pub(super) const RULE: Rule = Rule {
    name: "missing-section",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format", "R01", "R02", "R03", "R04"],
    raises: &[
        "objectives: []",
        "roadmap: {format: 1, id: r, vision: V}\npriorities: [{id: p, title: P}]\nobjectives: [{id: o, pillar: p, title: O}]\nethics: {}",
        "objectives: [{id: o, pillar: p, title: O, actions: []}]",
        "ethics: {review: yearly}\nroadmap: {format: 1, id: r}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, vision: V}\npriorities: [{id: p, title: P}]\nobjectives: [{id: o, pillar: p, title: O}]\nethics: {review: yearly}",
        // Every part is there, and all of them are faulty.
        "roadmap: r\npriorities: p\nobjectives: o\nethics: e",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    let document = &project.document;
    let sections = [
        ("roadmap", document.roadmap.is_some()),
        ("priorities", !document.priorities.is_empty()),
        ("objectives", !document.objectives.is_empty()),
        ("ethics", document.ethics.as_ref().is_some_and(|ethics| *ethics != Ethics::default())),
    ];
    for section in walk::absent(project, Path::ROOT, &sections) {
        let finding = sink.lack(Path::ROOT, section);
        sink.report(finding.arg("key", section));
    }
    if document.roadmap.as_ref().is_some_and(|roadmap| roadmap.vision.is_none()) {
        let finding = sink.lack(Path::ROOT / "roadmap", "vision");
        sink.report(finding.arg("key", "vision"));
    }
}
