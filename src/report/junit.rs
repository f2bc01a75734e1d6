//! JUnit XML: a suite a file, a failed case a finding; a file without findings is a case that
//! passed.

use std::io::{self, Write};

use super::Shown;
use crate::project::Project;

pub(super) fn write(
    project: &Project,
    findings: &[Shown<'_>],
    out: &mut dyn Write,
) -> io::Result<()> {
    let total = findings.len();
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<testsuites name=\"roadmap\" tests=\"{total}\" failures=\"{total}\">")?;
    for (file, source) in project.sources.iter() {
        let name = xml(&source.name);
        let found: Vec<_> = findings.iter().filter(|shown| shown.file == file).collect();
        let (tests, failures) = (found.len().max(1), found.len());
        writeln!(out, "  <testsuite name=\"{name}\" tests=\"{tests}\" failures=\"{failures}\">")?;
        if found.is_empty() {
            writeln!(out, "    <testcase classname=\"{name}\" name=\"check\"/>")?;
        }
        for shown in found {
            let (line, column) = (shown.start.line, shown.start.column);
            let (rule, severity) = (shown.finding.rule, shown.finding.severity.name());
            writeln!(
                out,
                "    <testcase classname=\"{name}\" name=\"{rule} {line}:{column}\">\n      \
                 <failure type=\"{severity}\" message=\"{}\">{name}:{line}:{column}: {}</failure>\n    \
                 </testcase>",
                xml(&shown.message),
                xml(shown.help.as_deref().unwrap_or(&shown.message)),
            )?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

/// A text as XML allows it, in text and attributes.
fn xml(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            '\n' => written.push_str("&#10;"),
            c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => written.push(' '),
            c => written.push(c),
        }
    }
    written
}
