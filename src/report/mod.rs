//! Findings for people and machines: the same list, in the same order, in every format.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::finding::{Arg, Finding, Severity};
use crate::messages::Messages;
use crate::project::Project;
use crate::rules::Checked;
use crate::text::{FileId, LineColumn, Span};

mod azure;
mod concise;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod sarif;

/// A format of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// As rustc and cargo print them.
    Human,
    /// One line each.
    Concise,
    /// Versioned, for programs.
    Json,
    /// SARIF 2.1.0, for forges.
    Sarif,
    /// Annotations of GitHub Actions.
    Github,
    /// Code quality report of GitLab.
    Gitlab,
    /// JUnit XML.
    Junit,
    /// Log commands of Azure Pipelines.
    Azure,
    /// Markdown, for the summary of a step.
    Markdown,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 9] = [
        Format::Human,
        Format::Concise,
        Format::Json,
        Format::Sarif,
        Format::Github,
        Format::Gitlab,
        Format::Junit,
        Format::Azure,
        Format::Markdown,
    ];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Concise => "concise",
            Format::Json => "json",
            Format::Sarif => "sarif",
            Format::Github => "github",
            Format::Gitlab => "gitlab",
            Format::Junit => "junit",
            Format::Azure => "azure",
            Format::Markdown => "markdown",
        }
    }
}

/// How a report is written.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// The format.
    pub format: Format,
    /// Whether to colour it.
    pub color: bool,
    /// Width of the terminal in columns.
    pub width: usize,
}

/// Writes what a check found.
pub fn write(
    project: &Project,
    checked: &Checked,
    messages: &Messages,
    options: Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let findings: Vec<Shown<'_>> = checked
        .findings
        .iter()
        .filter_map(|finding| Shown::new(project, finding, messages))
        .collect();
    match options.format {
        Format::Human => human::write(project, &findings, checked, messages, options, out),
        Format::Concise => concise::write(&findings, messages, out),
        Format::Json => json::write(&findings, checked, out),
        Format::Sarif => sarif::write(&findings, messages, out),
        Format::Github => github::write(&findings, messages, out),
        Format::Gitlab => gitlab::write(&findings, out),
        Format::Junit => junit::write(project, &findings, out),
        Format::Azure => azure::write(&findings, out),
        Format::Markdown => markdown::write(&findings, checked, messages, out),
    }
}

/// A finding with its words and its place.
struct Shown<'a> {
    finding: &'a Finding,
    message: String,
    help: Option<String>,
    file: FileId,
    name: &'a str,
    span: Span,
    start: LineColumn,
    end: LineColumn,
    related: Vec<(FileId, Span, String)>,
}

impl<'a> Shown<'a> {
    fn new(project: &'a Project, finding: &'a Finding, messages: &Messages) -> Option<Self> {
        let (file, span) = project.sources.locate(project.locate(&finding.place)?);
        let source = project.sources.get(file);
        let related = finding.related.iter().filter_map(|(place, label)| {
            let (file, span) = project.sources.locate(project.locate(place)?);
            let label = format!("{}.{label}", finding.message);
            Some((file, span, messages.get(&label, &finding.args)))
        });
        let help = messages.find(&format!("{}.help", finding.message), &finding.args);
        Some(Shown {
            finding,
            message: messages.get(&finding.message, &finding.args),
            help: help.filter(|help| !help.is_empty()),
            file,
            name: &source.name,
            span,
            start: source.line_column(span.start),
            end: source.line_column(span.end),
            related: related.collect(),
        })
    }
}

fn severity_name(severity: Severity, messages: &Messages) -> String {
    messages.get(&format!("severity-{}", severity.name()), &[])
}

/// `3 errors, 2 warnings`, of what there is.
pub fn counts(checked: &Checked, messages: &Messages) -> String {
    let counts = [Severity::Error, Severity::Warning, Severity::Info].into_iter().filter_map(|s| {
        let count = checked.count(s);
        let key = format!("count-{}", s.name());
        (count > 0).then(|| messages.get(&key, &[("count", Arg::from(count))]))
    });
    counts.collect::<Vec<_>>().join(", ")
}

/// How many findings each file has, in order of name.
fn by_file<'a>(findings: &'a [Shown<'a>]) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for shown in findings {
        *counts.entry(shown.name).or_default() += 1;
    }
    counts
}

/// A text without characters that would move the cursor or change colours.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{FFFD}' } else { c }).collect()
}

/// A name for each finding that lines do not move: of rule, file and what the message is about,
/// with a count where several are alike.
fn fingerprints(findings: &[Shown<'_>]) -> Vec<String> {
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let prints = findings.iter().map(|shown| {
        let text = format!("{}\n{}\n{:?}", shown.finding.rule, shown.name, shown.finding.args);
        // FNV-1a, since the standard library's hash may change from one Rust to the next.
        let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let count = seen.entry(hash).or_default();
        *count += 1;
        match *count {
            1 => format!("{hash:016x}"),
            n => format!("{hash:016x}-{n}"),
        }
    });
    prints.collect()
}

/// A relative path as a URI.
fn uri(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    written
}
