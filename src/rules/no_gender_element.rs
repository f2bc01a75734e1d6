//! Women and men are not told apart anywhere.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::each_norm;

pub(super) const RULE: Rule = Rule {
    name: "no-gender-element",
    family: Family::Equity,
    severity: Severity::Warning,
    basis: &["unesco:a6", "ma:const-19"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, norms: [unesco:a5]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [region]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, norms: [unesco:a6]}]",
        "objectives: [{id: o, pillar: p, title: O, norms: ['ma:const-19#2']}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [region, sex]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, groups: [{title: Women, by: sex}]}]}]",
        "objectives: []",
        // The objectives could not all be read.
        "objectives: [{id: o, pillar: p, title: O, norms: [unesco:a5]}, x]",
    ],
    check: Check::each(check),
};

const NORMS: &[&str] = &["unesco:a6", "ma:const-19"];
const SPLITS: &[&str] = &["sex", "gender", "sexe", "genre"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if document.objectives.is_empty() || project.is_incomplete() {
        return;
    }
    let mut found = walk::indicators(document).any(|(_, indicator)| {
        let groups = indicator.groups.iter().filter_map(|group| group.by.as_ref());
        indicator.split.iter().chain(groups).any(|by| SPLITS.contains(&&**by))
    });
    each_norm(document, &mut |_, code| {
        let text = code.split_once('#').map_or(code, |(text, _)| text);
        found |= NORMS.contains(&text);
    });
    if !found && project.is_whole(Path::ROOT / "objectives") {
        sink.report(sink.lack(Path::ROOT, "objectives"));
    }
}
