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

/// A text that ends no cell and makes no markup, but for code between single backquotes.
pub(crate) fn cell(text: &str) -> String {
    let text = printable(text).replace('\n', " ");
    let mut written = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some((at, length)) = backquotes(rest) {
        plain(&rest[..at], &mut written);
        let after = &rest[at + length..];
        match (length == 1).then(|| closing(after)).flatten() {
            // Within code a pipe would still end the cell, and nothing else means anything.
            Some(end) => {
                written.push_str(&format!("`{}`", after[..end].replace('|', "\\|")));
                rest = &after[end + 1..];
            }
            None => {
                written.push_str(&"\\`".repeat(length));
                rest = after;
            }
        }
    }
    plain(rest, &mut written);
    written
}

/// The first run of backquotes: where it begins, and how long it is.
fn backquotes(text: &str) -> Option<(usize, usize)> {
    let at = text.find('`')?;
    let run = text[at..].len() - text[at..].trim_start_matches('`').len();
    Some((at, run))
}

/// Where the next single backquote stands: a longer run closes no code that one has opened.
fn closing(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some((at, length)) = backquotes(&text[from..]) {
        if length == 1 {
            return (from + at > 0).then_some(from + at);
        }
        from += at + length;
    }
    None
}

/// A text as code, whatever stands in it.
pub(crate) fn code(text: &str) -> String {
    let text = printable(text).replace(['\n', '\u{85}'], " ").replace('`', "'");
    format!("`{}`", text.replace('|', "\\|"))
}

/// What forges make links and mentions of is cut by a blank of no width.
const CUT: &str = "&#8203;";

fn plain(text: &str, written: &mut String) {
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let behind = rest.as_str();
        match c {
            '@' => {
                written.push('@');
                written.push_str(CUT);
            }
            '#' | '!' if behind.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                written.push(c);
                written.push_str(CUT);
            }
            ':' if behind.starts_with("//") => {
                written.push(':');
                written.push_str(CUT);
            }
            'w' | 'W' if behind.get(..3).is_some_and(|b| b.eq_ignore_ascii_case("ww.")) => {
                written.push(c);
                written.push_str(CUT);
            }
            '|' | '*' | '_' | '[' | ']' | '~' | '\\' => {
                written.push('\\');
                written.push(c);
            }
            '<' => written.push_str("&lt;"),
            '&' => written.push_str("&amp;"),
            c => written.push(c),
        }
    }
}
