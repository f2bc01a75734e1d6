//! Code quality report of GitLab.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Shown, write_json};
use crate::finding::Severity;

pub(super) fn write(findings: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    let entries = findings.iter().map(|shown| {
        json!({
            "description": shown.message,
            "check_name": shown.finding.rule,
            "fingerprint": shown.fingerprint,
            "severity": match shown.finding.severity {
                Severity::Error => "major",
                Severity::Warning => "minor",
                Severity::Info => "info",
            },
            "location": {
                "path": shown.name,
                "lines": {"begin": shown.start.line, "end": shown.end.line},
            },
        })
    });
    write_json(&entries.collect::<Vec<Value>>(), out)
}
