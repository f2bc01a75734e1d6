//! Annotations of GitHub Actions. The service shows ten of a kind per step and says nothing of
//! the rest, so the rest is counted in a line of its own.

use std::io::{self, Write};

use super::{Shown, printable};
use crate::finding::{Arg, Severity};
use crate::messages::Messages;

/// Annotations of one kind that the service shows per step.
const SHOWN: usize = 10;

pub(super) fn write(
    findings: &[Shown<'_>],
    messages: &Messages,
    out: &mut dyn Write,
) -> io::Result<()> {
    for shown in findings {
        let (start, end) = (shown.start, shown.end);
        // Columns of annotations over several lines are refused.
        let columns = match start.line == end.line {
            true => format!(",col={},endColumn={}", start.column, end.column),
            false => String::new(),
        };
        writeln!(
            out,
            "::{} file={},line={},endLine={}{columns},title={}::{}",
            kind(shown.finding.severity),
            property(shown.name),
            start.line,
            end.line,
            property(shown.finding.rule),
            data(&printable(&shown.with_help())),
        )?;
    }
    let hidden: usize = [Severity::Error, Severity::Warning, Severity::Info]
        .map(|severity| findings.iter().filter(|f| f.finding.severity == severity).count())
        .map(|count| count.saturating_sub(SHOWN))
        .iter()
        .sum();
    if hidden > 0 {
        writeln!(out, "{}", messages.get("check-hidden", &[("count", Arg::from(hidden))]))?;
    }
    Ok(())
}

fn kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    }
}

/// A text as the data of a command to the service.
pub(crate) fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A text as a property of a command to the service.
pub(crate) fn property(text: &str) -> String {
    data(&printable(text)).replace(':', "%3A").replace(',', "%2C")
}
