//! No indicator looks at the countryside.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::{Indicator, Text};

pub(super) const RULE: Rule = Rule {
    name: "no-rural-target",
    family: Family::Equity,
    severity: Severity::Warning,
    basis: &["R30"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [sex]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [urban-rural]}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: Rural schools that are served}]}]",
        // There are no indicators: that is said, once.
        "objectives: [{id: o, pillar: p, title: O}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: urban-rural}]}]",
    ],
    check: Check::each(check),
};

const RURAL: &[&str] =
    &["rural", "rurale", "rurales", "ruraux", "القروي", "القروية", "قروي", "قروية"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let speaks = |text: &Text| text.0.values().any(|text| sentences::has_word(text, RURAL));
    let looks = |indicator: &Indicator| {
        let split = indicator.split.iter().any(|by| by.contains("rural") || by == "milieu");
        split || speaks(&indicator.title) || indicator.definition.as_ref().is_some_and(speaks)
    };
    let mut indicators = walk::indicators(document).peekable();
    let some = indicators.peek().is_some() && walk::answers_assises(project);
    if some && project.is_whole(Path::ROOT / "objectives") && !indicators.any(|(_, i)| looks(i)) {
        sink.report(sink.lack(Path::ROOT, "objectives"));
    }
}
