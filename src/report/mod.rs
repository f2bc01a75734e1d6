//! Findings for people and machines: the same list, in the same order, in every format.

use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::finding::{Arg, Located, Severity};
use crate::messages::Messages;
use crate::project::Project;
use crate::rules::Checked;
use crate::text::{FileId, LineColumn, Span, harmless_json, is_hostile, printable, printable_line};

mod azure;
mod concise;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod sarif;

pub use fingerprint::fingerprints;
pub(crate) use fingerprint::{likeness, likeness_anywhere};
pub(crate) use github::{data, property};
pub(crate) use markdown::{cell, code};

words! {
    /// A format of findings.
    pub enum Format {
        /// As rustc and cargo print them.
        Human "human",
        /// One line each.
        Concise "concise",
        /// Versioned, for programs.
        Json "json",
        /// SARIF 2.1.0, for forges.
        Sarif "sarif",
        /// Annotations of GitHub Actions.
        Github "github",
        /// Code quality report of GitLab.
        Gitlab "gitlab",
        /// JUnit XML.
        Junit "junit",
        /// Log commands of Azure Pipelines.
        Azure "azure",
        /// Markdown, for the summary of a step.
        Markdown "markdown",
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
    /// How many findings a baseline holds back.
    pub known: usize,
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
        .zip(fingerprints(project, &checked.findings))
        .map(|(finding, print)| Shown::new(project, finding, print, messages))
        .collect();
    match options.format {
        Format::Human => human::write(project, &findings, checked, messages, options, out),
        Format::Concise => concise::write(&findings, messages, out),
        Format::Json => json::write(&findings, checked, options, out),
        Format::Sarif => sarif::write(project, &findings, messages, out),
        Format::Github => github::write(&findings, messages, out),
        Format::Gitlab => gitlab::write(&findings, out),
        Format::Junit => junit::write(project, &findings, out),
        Format::Azure => azure::write(&findings, out),
        Format::Markdown => markdown::write(&findings, checked, messages, out),
    }
}

/// A finding with its words and its place.
struct Shown<'a> {
    finding: &'a Located,
    fingerprint: String,
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
    fn new(
        project: &'a Project,
        finding: &'a Located,
        fingerprint: String,
        messages: &Messages,
    ) -> Self {
        let (file, span) = project.sources.locate(finding.span);
        let source = project.sources.get(file);
        let related = finding.related.iter().filter_map(|(place, label)| {
            let (file, span) = project.sources.locate(project.locate(place)?);
            let label = format!("{}.{label}", finding.message);
            Some((file, span, messages.get(&label, &finding.args)))
        });
        let (message, help) = messages.of(finding);
        Shown {
            finding,
            fingerprint,
            message,
            help,
            file,
            name: &source.name,
            span,
            start: source.line_column(span.start),
            end: source.line_column(span.end),
            related: related.collect(),
        }
    }

    /// What is wrong, and below it what to do.
    fn with_help(&self) -> String {
        match &self.help {
            Some(help) => format!("{}\n{help}", self.message),
            None => self.message.clone(),
        }
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
    messages.list(&counts.collect::<Vec<_>>())
}

/// How many findings each file has, in order of name.
fn by_file<'a>(findings: &'a [Shown<'a>]) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for shown in findings {
        *counts.entry(shown.name).or_default() += 1;
    }
    counts
}

/// Lines of a file, harmless to show and otherwise as they are.
pub fn harmless(text: &str) -> String {
    let each = text.split('\n').map(|line| {
        let (line, end) = line.strip_suffix('\r').map_or((line, ""), |line| (line, "\r"));
        let cells: Vec<String> = line.split('\t').map(printable).collect();
        format!("{}{end}", cells.join("\t"))
    });
    each.collect::<Vec<_>>().join("\n")
}

fn write_json(value: &impl serde::Serialize, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", harmless_json(&serde_json::to_string_pretty(value)?))
}

/// The name of a file as a URI: relative, or of this machine where it stands elsewhere.
fn uri(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    if path.starts_with('/') {
        written.push_str("file://");
    }
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/._-~".contains(&byte) {
            written.push(char::from(byte));
        } else {
            written.push_str(&format!("%{byte:02X}"));
        }
    }
    written
}
