//! Findings for programs. Version 1; fields keep their meaning.

use std::io::{self, Write};

use serde::Serialize;

use super::{Options, Shown, write_json};
use crate::finding::Severity;
use crate::rules::Checked;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    findings: Vec<Entry<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct Entry<'a> {
    rule: &'a str,
    severity: &'a str,
    message: &'a str,
    help: Option<&'a str>,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    path: Option<String>,
    fingerprint: &'a str,
}

#[derive(Serialize)]
struct Summary {
    errors: usize,
    warnings: usize,
    infos: usize,
    waived: usize,
    known: usize,
}

pub(super) fn write(
    findings: &[Shown<'_>],
    checked: &Checked,
    options: Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let entries = findings.iter().map(|shown| Entry {
        rule: shown.finding.rule,
        severity: shown.finding.severity.name(),
        message: &shown.message,
        help: shown.help.as_deref(),
        file: shown.name,
        line: shown.start.line,
        column: shown.start.column,
        end_line: shown.end.line,
        end_column: shown.end.column,
        path: shown.finding.place.path().map(ToString::to_string),
        fingerprint: &shown.fingerprint,
    });
    let summary = Summary {
        errors: checked.count(Severity::Error),
        warnings: checked.count(Severity::Warning),
        infos: checked.count(Severity::Info),
        waived: checked.waived.len(),
        known: options.known,
    };
    let report = Report { version: 1, findings: entries.collect(), summary };
    write_json(&report, out)
}
