//! The examples of a project's own rules: whether each raises its rule, or does not, as it is said
//! to.

use std::path::Path as FilePath;

use super::{Family, Finding, Path, Place, Project, Severity, raise};
use crate::catalog::Pack;
use crate::files::Memory;
use crate::project::load;

/// The header of examples that have none.
const HEADER: &str = "\
roadmap:
  format: 1
  id: example
  title: Example
  status: working-draft
  version: 1
  horizon: {start: 2027, end: 2030}
  languages: {source: en}
";

/// Examples of the packs of a project that do not show what they are said to.
pub fn untrue(project: &Project, today: jiff::civil::Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pack in project.catalog.packs.values() {
        let Some(node) = &pack.node else { continue };
        for (number, kind, example) in misled(pack, project, today) {
            let path = Path::ROOT / "rules" / number / kind / example;
            let Some(span) = project.span_in(node, &path, 0, usize::MAX) else { continue };
            let place = Place::Span(span);
            let finding = Finding::new("untrue-example", Severity::Error, place);
            let rule = &pack.file.rules[number];
            findings.push(finding.arg("rule", rule.name.as_str()).arg("kind", kind));
        }
    }
    findings
}

/// The examples of a pack that mislead: the number of the rule, of which kind they are, and their
/// number.
pub(super) fn misled(
    pack: &Pack,
    project: &Project,
    today: jiff::civil::Date,
) -> Vec<(usize, &'static str, usize)> {
    let mut found = Vec::new();
    for (number, rule) in pack.file.rules.iter().enumerate() {
        for (kind, examples) in [("raises", &rule.raises), ("passes", &rule.passes)] {
            for (at, example) in examples.iter().enumerate() {
                let raised = raises(&rule.name, example, pack, project, today);
                if raised != Some(kind == "raises") {
                    found.push((number, kind, at));
                }
            }
        }
    }
    found
}

/// Whether a roadmap raises a rule of a pack, among the references and the packs of a project.
fn raises(
    rule: &str,
    example: &str,
    pack: &Pack,
    project: &Project,
    today: jiff::civil::Date,
) -> Option<bool> {
    let mut text = example.to_owned();
    if !example.lines().any(|line| line.starts_with("roadmap:")) {
        let applies = &pack.file.pack.applies;
        text = format!("{}\n{HEADER}", example.trim_end());
        if let Some(country) = &applies.country {
            text.push_str(&format!("  country: {country}\n"));
        }
        let pinned =
            |id: &String| Some(format!("{id}@{}", project.catalog.version(id).unwrap_or("1")));
        let pins: Vec<String> = applies.references.iter().filter_map(pinned).collect();
        text.push_str(&format!("  references: [{}]\n", pins.join(", ")));
    }
    let references = project.sources.iter().filter_map(|(_, source)| {
        let name = source.path.strip_prefix(&project.directory).unwrap_or(&source.path);
        let first = name.components().next()?.as_os_str().to_str()?;
        let is_reference =
            name.components().count() > 1 && ["pillars", "norms", "rules"].contains(&first);
        is_reference.then(|| (FilePath::new("example").join(name), source.text.clone()))
    });
    let main = (FilePath::new("example").join("roadmap.yaml"), text);
    let files = Memory::new(references.chain([main]));
    let project = load(&files, FilePath::new("example")).ok()?;
    let raised = raise(&project, today, &Family::ALL);
    Some(
        raised
            .iter()
            .any(|finding| finding.rule == rule && project.locate(&finding.place).is_some()),
    )
}
