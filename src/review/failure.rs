//! A comparison that could not be made says so in every format: silence would read as "no
//! changes".

use super::{Format, Redline, html, json, markdown, pdf};
use crate::locale::Direction;
use crate::messages::Messages;
use crate::render::{self, RenderError};
use crate::report::{cell, data, harmless};
use crate::text::printable_line;

/// Why two versions could not be compared.
#[derive(Debug, Clone)]
pub struct Failure<'a> {
    /// The names of the versions, as they were asked for.
    pub names: [&'a str; 2],
    /// Why, with what helps.
    pub reason: String,
    /// Findings that stand in the way, a line each.
    pub findings: Vec<String>,
}

impl Failure<'_> {
    /// What is said of it, a line each.
    pub(super) fn lines(&self, messages: &Messages) -> Vec<String> {
        let mut lines: Vec<String> = self.reason.lines().map(printable_line).collect();
        lines.push(messages.get("diff-not-none", &[]));
        lines.extend(self.findings.iter().map(|line| printable_line(line)));
        lines
    }
}

/// The failure as a redline, which says that there is none.
pub fn draw_failed(
    failure: &Failure<'_>,
    redline: Redline,
    today: jiff::civil::Date,
    messages: &Messages,
) -> Result<Vec<u8>, RenderError> {
    match redline {
        Redline::Draft(render::Format::Html) => {
            Ok(failed(failure, Format::Html, messages).into_bytes())
        }
        Redline::Pdf | Redline::Draft(_) => pdf::failed(failure, today, messages),
        Redline::Docx => {
            let direction = Direction::of(messages.language());
            let title = messages.get("diff-failed", &[]);
            render::plain_docx(&title, &failure.lines(messages), direction)
        }
    }
}

/// The failure in a format; nothing where the reason alone, said beside the output, is enough.
pub fn failed(failure: &Failure<'_>, format: Format, messages: &Messages) -> String {
    let title = messages.get("diff-failed", &[]);
    let not_none = messages.get("diff-not-none", &[]);
    match format {
        Format::Human | Format::Brief => {
            let lines: Vec<String> =
                failure.findings.iter().map(|line| format!("{}\n", harmless(line))).collect();
            lines.concat()
        }
        Format::Markdown => {
            let findings = failure.findings.iter().map(|line| format!("- {}\n", cell(line)));
            let findings: String = findings.take(100).collect();
            let reason = cell(&failure.reason);
            let mark = markdown::MARK;
            format!("{mark}\n### {title}\n\n**{reason}**\n\n{not_none}\n\n{findings}")
        }
        Format::Github => {
            let mut text = format!("::error title=roadmap diff::{}\n", data(&failure.reason));
            for finding in &failure.findings {
                text += &format!("::error title=roadmap diff::{}\n", data(finding));
            }
            text
        }
        Format::Json => {
            let [old, new] = failure.names;
            let mut report = json::failed(old, new);
            report.error = Some(failure.reason.clone());
            report.findings.clone_from(&failure.findings);
            json::text(&report)
        }
        Format::Html => html::failed(&title, failure, &not_none, messages),
    }
}
