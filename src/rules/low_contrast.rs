//! A colour of the design that words cannot be read in on white, or white on it.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::colour::{LEAST, contrast_with_white};
use crate::finding::Arg;

pub(super) const RULE: Rule = Rule {
    name: "low-contrast",
    family: Family::Readability,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {design: {accent: '#777777'}}",
        "roadmap: {design: {pillars: ['#0b5563', '#ffd400']}}",
    ],
    passes: &[
        "roadmap: {design: {accent: '#767676'}}",
        "roadmap: {design: {pillars: ['#0b5563', '#000000']}}",
        "roadmap: {design: {accent: red}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let design = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.design.as_ref());
    let Some(design) = design else { return };
    let path = Path::ROOT / "roadmap" / "design";
    let accent = design.accent.iter().map(|colour| (&path / "accent", colour));
    let pillars = design.pillars.iter().enumerate();
    let pillars = pillars.map(|(place, colour)| (&path / "pillars" / place, colour));
    for (path, colour) in accent.chain(pillars) {
        let Some(contrast) = contrast_with_white(colour).filter(|found| *found < LEAST) else {
            continue;
        };
        // Rounded down: what is refused must not look as if it were enough.
        let contrast = format!("{:.1}", (contrast * 10.0).floor() / 10.0);
        let finding = sink.at(path).arg("colour", colour.as_str()).arg("contrast", contrast);
        sink.report(finding.arg("least", Arg::from(LEAST.to_string())));
    }
}
