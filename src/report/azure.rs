//! Log commands of Azure Pipelines, which knows errors and warnings only.

use std::io::{self, Write};

use super::{Shown, printable};
use crate::finding::Severity;

pub(super) fn write(findings: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    for shown in findings {
        let kind = match shown.finding.severity {
            Severity::Error => "error",
            Severity::Warning | Severity::Info => "warning",
        };
        writeln!(
            out,
            "##vso[task.logissue type={kind};sourcepath={};linenumber={};columnnumber={};code={};]{}",
            property(shown.name),
            shown.start.line,
            shown.start.column,
            shown.finding.rule,
            data(&printable(&shown.message)),
        )?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%AZP25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(&printable(text)).replace(';', "%3B").replace(']', "%5D")
}
