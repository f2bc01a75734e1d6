//! A principle that the Assises name is not there.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::index::Kind;

pub(super) const RULE: Rule = Rule {
    name: "missing-principle",
    family: Family::Ethics,
    severity: Severity::Error,
    basis: &["R08", "R09", "R10", "R12", "R14"],
    raises: &[
        "ethics: {principles: [{id: transparence, title: T}, {id: redevabilite, title: T}, {id: equite, title: T}, {id: responsabilite, title: T}]}",
        "ethics: {review: yearly}",
    ],
    passes: &[
        "ethics: {principles: [{id: vie-privee, title: T}, {id: transparence, title: T}, {id: redevabilite, title: T}, {id: equite, title: T}, {id: responsabilite, title: T}]}",
        // One is there, but has no title.
        "ethics: {principles: [{id: transparence, title: T}, {id: redevabilite, title: T}, {id: equite, title: T}, {id: responsabilite, title: T}, {id: vie-privee}]}",
        // The roadmap answers other recommendations.
        "roadmap: {format: 1, id: r, references: [oecd@2024]}\nethics: {review: yearly}",
    ],
    check: Check::each(check),
};

/// What the Assises ask the legal and ethical framework to hold to.
const NAMED: &[&str] = &["vie-privee", "transparence", "redevabilite", "equite", "responsabilite"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete()
        || !walk::answers_assises(project)
        || project.document.ethics.is_none()
    {
        return;
    }
    let there =
        |id: &str| project.index.find(Kind::Principle, id).is_some() || project.may_exist(id);
    let missing: Vec<&str> = NAMED.iter().copied().filter(|id| !there(id)).collect();
    if !missing.is_empty() {
        let finding = sink.lack(Path::ROOT / "ethics", "principles");
        sink.report(finding.arg("count", missing.len()).arg("ids", missing));
    }
}
