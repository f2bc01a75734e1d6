//! An objective on health that does not say which territories it serves first.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "health-without-territory",
    family: Family::Equity,
    severity: Severity::Error,
    basis: &["R30"],
    raises: &[
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [health]}]",
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, recommendations: [R28]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [health], territories: [MA-08]}]",
        // One of its actions says where.
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [health], actions: [{id: a, title: A, territories: [MA-08]}]}]",
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [education]}]",
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [data, health]}]",
        "objectives: [{id: o, pillar: secteurs-sociaux, title: O, tags: [health], territories: MA-08}]",
    ],
    check: Check::each(check),
};

/// The recommendations of the Assises on health.
const HEALTH: [&str; 3] = ["R28", "R29", "R30"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    if !walk::answers_assises(project) {
        return;
    }
    for (path, objective) in walk::objectives(&project.document) {
        // A platform may serve health among other sectors.
        let tagged = objective.tags == ["health"];
        let answers = |code: &str| HEALTH.contains(&code);
        let on_health =
            tagged || objective.recommendations.iter().any(|answer| answers(answer.target().0));
        let placed = !objective.territories.is_empty()
            || objective.actions.iter().any(|action| !action.territories.is_empty());
        if on_health && !placed && project.is_whole(path) {
            sink.missing(path, "territories", &objective.id);
        }
    }
}
