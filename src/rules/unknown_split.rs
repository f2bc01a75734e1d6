//! What an indicator is split by is printed as it stands where nobody says how readers call it.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::locale::labels;

/// The words that there are labels for.
fn labelled() -> impl Iterator<Item = &'static str> {
    let english = labels().filter(|(language, _)| *language == "en");
    let lines = english.flat_map(|(_, labels)| labels.lines());
    lines.filter_map(|line| Some(line.strip_prefix("split-")?.split_once(" =")?.0))
}

pub(super) const RULE: Rule = Rule {
    name: "unknown-split",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [gender]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, groups: [{title: Women, by: gender, target: {value: 5, date: 2030}}]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [sex, region]}]}]",
        "glossary: [{id: quartier, title: Quartier}]\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [quartier]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let terms = project.document.glossary.iter().map(|term| term.id.as_str());
    let labelled: BTreeSet<&str> = labelled().collect();
    let known: BTreeSet<&str> = terms.chain(labelled.iter().copied()).collect();
    let mut left = walk::SUGGESTIONS;
    for (path, indicator) in walk::indicators(&project.document) {
        let split = indicator.split.iter().enumerate().map(|(i, by)| (path / "split" / i, by));
        let groups = indicator.groups.iter().enumerate();
        let groups = groups.filter_map(|(i, group)| {
            Some((path / "groups" / i / "by", group.by.as_ref()?))
        });
        for (path, by) in split.chain(groups) {
            if known.contains(by.as_str()) || project.may_exist(by) {
                continue;
            }
            let finding = sink.at(path).arg("by", by.as_str());
            let finding = finding.arg("known", labelled.iter().copied().collect::<Vec<_>>());
            sink.report(walk::suggest(finding, by, labelled.iter().copied(), &mut left));
        }
    }
}
