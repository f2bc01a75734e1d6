//! Findings as Markdown, for the summary of a step or a comment.

use std::io::{self, Write};

use super::{Shown, counts, printable, severity_name};
use crate::finding::Arg;
use crate::messages::Messages;
use crate::rules::Checked;

pub(super) fn write(
    findings: &[Shown<'_>],
    checked: &Checked,
    messages: &Messages,
    out: &mut dyn Write,
) -> io::Result<()> {
    if findings.is_empty() {
        return writeln!(out, "{}", messages.get("check-clean", &[]));
    }
    let counts = counts(checked, messages);
    writeln!(out, "**{}**\n", messages.get("check-found", &[("counts", Arg::from(counts))]))?;
    let head = ["place", "severity", "rule", "message"]
        .map(|column| messages.get(&format!("column-{column}"), &[]));
    writeln!(out, "| {} |\n|---|---|---|---|", head.join(" | "))?;
    for shown in findings {
        writeln!(
            out,
            "| {}:{}:{} | {} | `{}` | {} |",
            cell(shown.name),
            shown.start.line,
            shown.start.column,
            severity_name(shown.finding.severity, messages),
            shown.finding.rule,
            cell(&shown.message),
        )?;
    }
    Ok(())
}

/// A text that ends no cell and makes no markup.
fn cell(text: &str) -> String {
    let mut written = String::new();
    for c in printable(text).chars() {
        match c {
            '|' | '*' | '_' | '[' | ']' | '\\' => {
                written.push('\\');
                written.push(c);
            }
            '<' => written.push_str("&lt;"),
            '&' => written.push_str("&amp;"),
            '\n' => written.push(' '),
            c => written.push(c),
        }
    }
    written
}
