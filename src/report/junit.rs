//! JUnit XML: a suite a file, a failed case a finding; a file without findings is a case that
//! passed.

use std::collections::BTreeSet;
use std::io::{self, Write};

use super::{Shown, printable};
use crate::project::Project;

pub(super) fn write(
    project: &Project,
    findings: &[Shown<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    let found: BTreeSet<_> = findings.iter().map(|shown| shown.file).collect();
    let clean: Vec<_> = project.sources.iter().filter(|(file, _)| !found.contains(file)).collect();
    let (total, failures) = (findings.len() + clean.len(), findings.len());
    writeln!(out, "<testsuites name=\"roadmap\" tests=\"{total}\" failures=\"{failures}\">")?;
    // A suite for each run of findings in one file: their order is that of every format.
    for found in findings.chunk_by(|a, b| a.file == b.file) {
        let (name, count) = (xml(found[0].name), found.len());
        writeln!(out, "  <testsuite name=\"{name}\" tests=\"{count}\" failures=\"{count}\">")?;
        for shown in found {
            let (line, column) = (shown.start.line, shown.start.column);
            let (rule, severity) = (shown.finding.rule, shown.finding.severity.name());
            // Services follow a case by its name from run to run, so it is of no line and no language.
            let print = &shown.fingerprint;
            writeln!(
                out,
                "    <testcase classname=\"{name}\" name=\"{rule} {print}\">\n      \
                 <failure type=\"{severity}\" message=\"{}\">{name}:{line}:{column}: {}</failure>\n    \
                 </testcase>",
                xml(&shown.message),
                xml(shown.help.as_deref().unwrap_or(&shown.message)),
            )?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    for (_, source) in clean {
        let name = xml(&source.name);
        writeln!(out, "  <testsuite name=\"{name}\" tests=\"1\" failures=\"0\">")?;
        writeln!(out, "    <testcase classname=\"{name}\" name=\"check\"/>\n  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

/// A text as XML allows it, in text and attributes.
fn xml(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' => written.push_str("&#10;"),
            c => written.push(c),
        }
    }
    written
}
