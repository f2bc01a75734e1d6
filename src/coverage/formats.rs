//! The coverage as text: one function a format.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Answer, Format, Report, Row};
use crate::finding::Arg;
use crate::index::Status;
use crate::messages::Messages;
use crate::text::{csv_field, harmless_json, printable_line};

/// The report in a format.
pub fn write(report: &Report, format: Format, messages: &Messages) -> String {
    match format {
        Format::Human => human(report, messages),
        Format::Markdown => markdown(report, messages),
        Format::Html => html(report, messages),
        Format::Csv => csv(report),
        Format::Json => {
            let json = serde_json::to_string_pretty(report).expect("plain data is JSON");
            harmless_json(&json) + "\n"
        }
    }
}

fn statuses(messages: &Messages) -> Vec<String> {
    let label = |status: Status| messages.get(&format!("coverage-{}", status.name()), &[]);
    Status::ALL.into_iter().map(label).collect()
}

fn headline(report: &Report, messages: &Messages) -> String {
    let (covered, total) = (report.summary.covered, report.summary.total);
    let Some(share) = report.summary.share() else { return messages.get("coverage-none", &[]) };
    let share = Arg::from(share);
    messages
        .get("coverage", &[("covered", covered.into()), ("total", total.into()), ("share", share)])
}

/// What answers a recommendation, in one line.
fn answers(row: &Row) -> String {
    let one = |answer: &Answer| {
        let facet = answer.facet.as_ref().map(|facet| format!("/{facet}")).unwrap_or_default();
        let note = match (answer.relation, answer.solid) {
            ("full", true) => String::new(),
            (relation, true) => format!(" ({relation})"),
            (relation, false) => format!(" ({relation}, —)"),
        };
        format!("{}{facet}{note}", answer.id)
    };
    printable_line(&row.answers.iter().map(one).collect::<Vec<_>>().join(", "))
}

fn human(report: &Report, messages: &Messages) -> String {
    let mut text = format!("{}\n\n", headline(report, messages));
    let names = statuses(messages);
    let width = report.pillars.iter().map(|pillar| pillar.id.len()).max().unwrap_or(0);
    let _ = write!(text, "{:width$}", "");
    for name in &names {
        let _ = write!(text, "  {name:>9}");
    }
    text.push('\n');
    for pillar in &report.pillars {
        let _ = write!(text, "{:width$}", pillar.id);
        for (name, count) in names.iter().zip(pillar.totals.counts()) {
            let shown = if count == 0 { "·".to_owned() } else { count.to_string() };
            let _ = write!(text, "  {shown:>0$}", name.chars().count().max(9));
        }
        text.push('\n');
    }
    text.push('\n');
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        let code = printable_line(&row.code);
        let _ = writeln!(text, "{code:4} {status:12} {}", answers(row));
        if !row.missing_facets.is_empty() && row.status != "covered" {
            let facets = ("facets", Arg::from(row.missing_facets.clone()));
            let _ = writeln!(text, "     {:12} {}", "", messages.get("coverage-lacks", &[facets]));
        }
    }
    if !report.unlinked.is_empty() {
        let items = ("items", Arg::from(report.unlinked.clone()));
        let _ = writeln!(text, "\n{}", messages.get("coverage-unlinked", &[items]));
    }
    text
}

fn columns(messages: &Messages) -> [String; 4] {
    ["code", "status", "lacks", "answers"].map(|c| messages.get(&format!("column-{c}"), &[]))
}

fn markdown(report: &Report, messages: &Messages) -> String {
    let names = statuses(messages);
    let pillar = messages.get("column-pillar", &[]);
    let mut text =
        format!("**{}**\n\n| {pillar} | {} |\n", headline(report, messages), names.join(" | "));
    text.push_str(&format!("|---|{}\n", "--:|".repeat(names.len())));
    for pillar in &report.pillars {
        let counts = pillar.totals.counts().map(|count| count.to_string());
        let _ = writeln!(text, "| {} | {} |", pillar.id, counts.join(" | "));
    }
    let _ = writeln!(text, "\n| {} |\n|---|---|---|---|", columns(messages).join(" | "));
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        let facets = messages.list(&row.missing_facets);
        let (code, answers) = (plain(&row.code), plain(&answers(row)));
        let _ = writeln!(text, "| {code} | {status} | {facets} | {answers} |");
    }
    text
}

/// A text that ends no cell of Markdown and makes no markup.
fn plain(text: &str) -> String {
    let mut written = String::new();
    for c in printable_line(text).chars() {
        match c {
            '|' | '*' | '_' | '[' | ']' | '~' | '`' | '\\' => written.extend(['\\', c]),
            '<' => written.push_str("&lt;"),
            '&' => written.push_str("&amp;"),
            c => written.push(c),
        }
    }
    written
}

/// One page without script or request.
fn html(report: &Report, messages: &Messages) -> String {
    let cell = |text: &str| printable_line(text).replace('&', "&amp;").replace('<', "&lt;");
    let title = cell(&headline(report, messages));
    let mut text = format!(
        "<!DOCTYPE html>\n<html lang=\"{0}\" dir=\"{1}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>body{{font:100%/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}}\
         table{{border-collapse:collapse;width:100%;margin:1rem 0}}\
         th,td{{text-align:start;padding:.3rem .6rem;border-bottom:1px solid #bbb;vertical-align:top}}\
         .s-covered{{font-weight:600}}.s-missing,.s-mentioned,.s-partial{{color:#7a1f2b;font-weight:600}}\
         </style></head>\n<body>\n<h1>{title}</h1>\n<table><thead><tr><th scope=\"col\">{2}</th>",
        messages.language(),
        if messages.language() == "ar" { "rtl" } else { "ltr" },
        cell(&messages.get("column-pillar", &[])),
    );
    for name in statuses(messages) {
        let _ = write!(text, "<th scope=\"col\">{}</th>", cell(&name));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for pillar in &report.pillars {
        let _ = write!(text, "<tr><th scope=\"row\">{}</th>", cell(&pillar.id));
        for count in pillar.totals.counts() {
            let _ = write!(text, "<td>{count}</td>");
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody></table>\n<table><thead><tr>");
    for name in columns(messages) {
        let _ = write!(text, "<th scope=\"col\">{}</th>", cell(&name));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    let mut seen = BTreeSet::new();
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        // A code that is plain is an address within the page.
        let plain = row.code.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b));
        let anchor = (plain && seen.insert(&row.code)).then(|| format!(" id=\"{}\"", row.code));
        let _ = writeln!(
            text,
            "<tr{}><th scope=\"row\">{}</th><td class=\"s-{}\">{}</td><td>{}</td><td>{}</td></tr>",
            anchor.unwrap_or_default(),
            cell(&row.code),
            row.status,
            cell(&status),
            cell(&row.missing_facets.join(", ")),
            cell(&answers(row)),
        );
    }
    text.push_str("</tbody></table>\n</body>\n</html>\n");
    text
}

fn csv(report: &Report) -> String {
    let mut text = String::from(
        "code,id,pillar,status,missing_facets,kind,element,facet,relation,solid,owner,indicators,actions,funded\r\n",
    );
    for row in &report.recommendations {
        let head = [&*row.code, &row.id, &row.pillar, row.status, &row.missing_facets.join(" ")]
            .map(csv_field)
            .join(",");
        if row.answers.is_empty() {
            let _ = write!(text, "{head},,,,,,,,,\r\n");
        }
        for answer in &row.answers {
            let facet = answer.facet.as_deref().unwrap_or_default();
            let owner = answer.owner.as_deref().unwrap_or_default();
            let words = [answer.kind, &answer.id, facet, answer.relation].map(csv_field).join(",");
            let _ = write!(
                text,
                "{head},{words},{},{},{},{},{}\r\n",
                answer.solid,
                csv_field(owner),
                answer.indicators,
                answer.actions,
                answer.funded
            );
        }
    }
    text
}
