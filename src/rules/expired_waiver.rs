//! A waiver that was accepted until a day that has passed.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "expired-waiver",
    family: Family::Waivers,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &["waivers: [{rule: missing-translation, item: t, reason: R, until: 2026-10}]"],
    passes: &[
        // November is not over.
        "waivers: [{rule: missing-translation, item: t, reason: R, until: 2026-11}]",
        "waivers: [{rule: missing-translation, item: t, reason: R}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (i, waiver) in project.document.waivers.iter().enumerate() {
        if let Some(until) = waiver.until.filter(|until| until.last_day() < sink.today()) {
            let finding = sink.at(Path::ROOT / "waivers" / i / "until");
            let finding = finding.arg("item", &*waiver.item).arg("date", until.to_string());
            sink.report(finding.arg("rule", &*waiver.rule));
        }
    }
}
