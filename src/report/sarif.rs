//! SARIF 2.1.0, which forges show on the lines of a pull request.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::{Shown, uri, write_json};
use crate::finding::Severity;
use crate::messages::Messages;
use crate::project::Project;
use crate::rules::{self, Listed};
use crate::text::LineColumn;

pub(super) fn write(
    project: &Project,
    findings: &[Shown<'_>],
    messages: &Messages,
    out: &mut dyn Write,
) -> io::Result<()> {
    let rules = rules::known(&project.catalog, Some(&project.document));
    let index = |name: &str| rules.iter().position(|rule| rule.name() == name);
    let results = findings.iter().map(|shown| {
        let related = (1..).zip(&shown.related).map(|(id, (file, span, label))| {
            let source = project.sources.get(*file);
            let ends = [span.start, span.end].map(|at| source.line_column(at));
            let mut location = location(&source.name, ends);
            location["id"] = json!(id);
            location["message"] = json!({"text": label});
            location
        });
        json!({
            "ruleId": shown.finding.rule,
            "ruleIndex": index(shown.finding.rule),
            "level": level(shown.finding.severity),
            "message": {"text": shown.with_help()},
            "locations": [location(shown.name, [shown.start, shown.end])],
            "relatedLocations": related.collect::<Vec<_>>(),
            "partialFingerprints": {"roadmap/v1": shown.fingerprint},
        })
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "roadmap",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| descriptor(*rule, messages)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    write_json(&log, out)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn location(name: &str, [start, end]: [LineColumn; 2]) -> Value {
    json!({"physicalLocation": {
        "artifactLocation": {"uri": uri(name)},
        "region": {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        },
    }})
}

fn descriptor(rule: Listed<'_>, messages: &Messages) -> Value {
    let (name, what) = (rule.name(), rule.what(messages));
    let why = rule.why(messages).unwrap_or_else(|| what.clone());
    json!({
        "id": name,
        "shortDescription": {"text": what},
        "fullDescription": {"text": why},
        "help": {"text": format!("{what}. {why}\n\nroadmap explain {name}")},
        "defaultConfiguration": {"level": level(rule.severity())},
        "properties": {"tags": [rule.family().name()]},
    })
}
