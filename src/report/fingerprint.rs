//! A name for each finding that outlives edits elsewhere: lines may move, messages may be
//! reworded, the working directory may be another.

use std::collections::BTreeMap;

use super::name_in_project;
use crate::finding::{Arg, Finding};
use crate::project::Project;
use crate::text::{Span, hash};

/// Arguments that are advice, which a new word of the format or another element would change.
const ADVICE: [&str; 4] = ["known", "near", "limit", "expected"];

/// What a finding is about, without where: alike for findings that say the same of one file.
pub(crate) fn likeness(project: &Project, finding: &Finding, span: Span) -> String {
    let (file, _) = project.sources.locate(span);
    let mut text = format!("{}\n{}", finding.rule, name_in_project(project, file));
    for (name, arg) in finding.args.iter().filter(|(name, _)| !ADVICE.contains(name)) {
        match arg {
            Arg::Text(value) => text.push_str(&format!("\n{name}={value}")),
            Arg::Number(value) => text.push_str(&format!("\n{name}={value}")),
            Arg::List(words) => text.push_str(&format!("\n{name}={}", words.join(", "))),
        }
    }
    format!("{:016x}", hash(&text))
}

/// A fingerprint for each finding, in their order: its likeness, numbered from the second of its
/// kind on as they stand in the file.
pub fn fingerprints(project: &Project, findings: &[Finding]) -> Vec<String> {
    let place = |finding: &Finding| project.locate(&finding.place).unwrap_or_default();
    let spans: Vec<Span> = findings.iter().map(place).collect();
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|&i| spans[i]);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut prints = vec![String::new(); findings.len()];
    for i in order {
        let likeness = likeness(project, &findings[i], spans[i]);
        let count = seen.entry(likeness.clone()).or_default();
        *count += 1;
        prints[i] = match *count {
            1 => likeness,
            n => format!("{likeness}-{n}"),
        };
    }
    prints
}
