//! A name for each finding that outlives edits elsewhere: lines may move, messages may be
//! reworded, the working directory may be another.

use std::collections::BTreeMap;

use crate::finding::{Arg, Finding, Located, Place};
use crate::project::Project;
use crate::text::hash;

/// Arguments that are advice, which a new word of the format or another element would change.
const ADVICE: [&str; 4] = ["known", "near", "limit", "expected"];

/// What a finding is about, without where: alike for findings that say the same of one file.
pub(crate) fn likeness(project: &Project, finding: &Located) -> String {
    let (file, _) = project.sources.locate(finding.span);
    print(finding, &project.name_of(file))
}

/// The same whatever its file is called and wherever it stands: the element that it is about is
/// what tells it from others, or else the words of its line.
pub(crate) fn likeness_anywhere(project: &Project, finding: &Located) -> String {
    let about = match &finding.place {
        Place::Node(path) | Place::Missing(path, _) | Place::Within(path, ..) => {
            project.element(path)
        }
        Place::Span(_) => {
            let (file, local) = project.sources.locate(finding.span);
            let text = &project.sources.get(file).text;
            let (before, after) = text.split_at_checked(local.start as usize).unwrap_or_default();
            let start = before.rsplit('\n').next().unwrap_or_default();
            let end = after.split('\n').next().unwrap_or_default();
            format!("{start}{end}").trim().to_owned()
        }
        Place::Project => String::new(),
    };
    print(finding, &about)
}

fn print(finding: &Finding, about: &str) -> String {
    let mut text = format!("{}\n{about}", finding.rule);
    for (name, arg) in finding.args.iter().filter(|(name, _)| !ADVICE.contains(name)) {
        match arg {
            Arg::Text(value) | Arg::Figure(value) => text.push_str(&format!("\n{name}={value}")),
            Arg::Number(value) => text.push_str(&format!("\n{name}={value}")),
            Arg::Translated(texts) => text.push_str(&format!("\n{name}={}", Arg::best(texts, ""))),
            Arg::List(words) => text.push_str(&format!("\n{name}={}", words.join(", "))),
        }
    }
    format!("{:016x}", hash(&text))
}

/// A fingerprint for each finding, in their order: its likeness, numbered from the second of its
/// kind on as they stand in the file.
pub fn fingerprints(project: &Project, findings: &[Located]) -> Vec<String> {
    let mut order: Vec<usize> = (0..findings.len()).collect();
    order.sort_by_key(|&i| findings[i].span);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut prints = vec![String::new(); findings.len()];
    for i in order {
        let likeness = likeness(project, &findings[i]);
        let count = seen.entry(likeness.clone()).or_default();
        *count += 1;
        prints[i] = match *count {
            1 => likeness,
            n => format!("{likeness}-{n}"),
        };
    }
    prints
}
