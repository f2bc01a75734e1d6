//! Code quality report of GitLab.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Shown, fingerprints};
use crate::finding::Severity;

pub(super) fn write(findings: &[Shown<'_>], out: &mut dyn Write) -> io::Result<()> {
    let prints = fingerprints(findings);
    let entries = findings.iter().zip(&prints).map(|(shown, fingerprint)| {
        json!({
            "description": shown.message,
            "check_name": shown.finding.rule,
            "fingerprint": fingerprint,
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
    serde_json::to_writer_pretty(&mut *out, &entries.collect::<Vec<Value>>())?;
    writeln!(out)
}
