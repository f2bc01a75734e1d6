//! A comparison that could not be made says so in every format: silence would read as "no
//! changes".

use super::{Failure, Format, Redline, html, json, markdown, pdf};
use crate::locale::Direction;
use crate::messages::Messages;
use crate::render::{self, RenderError};
use crate::report::{cell, data, harmless};

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
        Format::Human => {
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
