//! One line a finding: `file:line:column: severity[rule]: message`.

use std::io::{self, Write};

use super::{Shown, printable_line, severity_name};
use crate::messages::Messages;

pub(super) fn write(
    findings: &[Shown<'_>],
    messages: &Messages,
    out: &mut dyn Write,
) -> io::Result<()> {
    for shown in findings {
        let severity = severity_name(shown.finding.severity, messages);
        writeln!(
            out,
            "{}:{}:{}: {severity}[{}]: {}",
            printable_line(shown.name),
            shown.start.line,
            shown.start.column,
            shown.finding.rule,
            printable_line(&shown.message),
        )?;
    }
    Ok(())
}
