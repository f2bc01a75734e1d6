//! The redline: one self-contained page without script. What changed is marked by <ins> and <del>,
//! by signs and by line, never by colour alone.

use std::fmt::Write;

use super::summary::PILLAR_HEADS;
use super::{Failure, Review, Shown, redline};
use crate::diff::words::{Run, diff};
use crate::finding::Arg;
use crate::locale::Direction;
use crate::messages::Messages;
use crate::prose;
use crate::text::printable;

const STYLE: &str = include_str!("redline.css");

pub(super) fn write(review: &Review<'_>) -> String {
    let mut out = String::new();
    let title = review.say("diff-title", &[]);
    open(review.messages, &title, &mut out);
    let names =
        [("old", review.versions[0].shown().into()), ("new", review.versions[1].shown().into())];
    let _ = writeln!(out, "<h1>{}</h1>", escape(&title));
    for note in &review.notes {
        let _ = writeln!(out, "<p class=\"note\"><strong>{}</strong></p>", escape(note));
    }
    let from = review.say("diff-from", &names);
    let _ =
        writeln!(out, "<p><strong>{}</strong> ({})</p>", escape(&review.counts()), escape(&from));
    for stale in &review.stale {
        let _ = writeln!(out, "<p class=\"note\">{}</p>", escape(stale));
    }
    if !review.changes.is_empty() {
        figures(review, &mut out);
        contents(review, &mut out);
        let _ =
            writeln!(out, "<p class=\"legend\">{}</p>", escape(&review.say("diff-legend", &[])));
        views(review, &mut out);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

pub(super) fn failed(
    title: &str,
    failure: &Failure<'_>,
    not_none: &str,
    messages: &Messages,
) -> String {
    let mut out = String::new();
    open(messages, title, &mut out);
    let _ = writeln!(
        out,
        "<h1>{}</h1>\n<p><strong>{}</strong></p>\n<p>{}</p>",
        escape(title),
        escape(&failure.reason),
        escape(not_none)
    );
    if !failure.findings.is_empty() {
        out.push_str("<ul>\n");
        for finding in &failure.findings {
            let _ = writeln!(out, "<li dir=\"auto\">{}</li>", escape(finding));
        }
        out.push_str("</ul>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

fn open(messages: &Messages, title: &str, out: &mut String) {
    let language = messages.language();
    let direction = Direction::of(language).name();
    let _ = writeln!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>",
        escape(title)
    );
}

fn figures(review: &Review<'_>, out: &mut String) {
    let head = |key: &str| format!("<th scope=\"col\">{}</th>", escape(&review.say(key, &[])));
    let _ = writeln!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n<thead><tr>{}{}{}</tr></thead>\n<tbody>",
        escape(&review.say("diff-what", &[])),
        head("diff-what"),
        head("diff-before"),
        head("diff-now")
    );
    for (name, old, new) in review.figures() {
        let moved = if old == new { "" } else { " class=\"moved\"" };
        let _ = writeln!(
            out,
            "<tr{moved}><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
            escape(&name),
            escape(&old),
            escape(&new)
        );
    }
    out.push_str("</tbody>\n</table></div>\n");
    let _ = writeln!(out, "<p>{}</p>", escape(&review.dates()));
    let pillars = review.pillar_figures();
    if pillars.is_empty() {
        return;
    }
    let heads = PILLAR_HEADS.map(head).concat();
    let _ = writeln!(
        out,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"{}\"><table>\n<thead><tr>{heads}</tr></thead>\n<tbody>",
        escape(&review.say("diff-pillar", &[]))
    );
    for (title, cells) in pillars {
        let cells: String = cells.iter().map(|cell| format!("<td>{}</td>", escape(cell))).collect();
        let _ = writeln!(out, "<tr><th scope=\"row\">{}</th>{cells}</tr>", escape(&title));
    }
    out.push_str("</tbody>\n</table></div>\n");
}

fn contents(review: &Review<'_>, out: &mut String) {
    let label = escape(&review.say("diff-contents", &[]));
    let _ = writeln!(out, "<nav aria-label=\"{label}\"><ul>");
    for judgement in review.listed() {
        let count = review.of(judgement).count();
        if count > 0 {
            let name = judgement.name();
            let title = escape(&review.say(&format!("judged-{name}"), &[]));
            let _ = writeln!(out, "<li><a href=\"#{name}\">{title} ({count})</a></li>");
        }
    }
    out.push_str("</ul></nav>\n");
}

/// Both ways of reading, one shown at a time without script.
fn views(review: &Review<'_>, out: &mut String) {
    let [inline, beside] = ["diff-inline", "diff-beside"].map(|k| escape(&review.say(k, &[])));
    let legend = escape(&review.say("diff-change", &[]));
    let _ = writeln!(
        out,
        "<fieldset><legend>{legend}</legend>\
         <label><input type=\"radio\" name=\"view\" id=\"inline\" checked> {inline}</label> \
         <label><input type=\"radio\" name=\"view\" id=\"beside\"> {beside}</label></fieldset>"
    );
    for judgement in review.listed() {
        let changes: Vec<&Shown> = review.of(judgement).collect();
        if changes.is_empty() {
            continue;
        }
        let name = judgement.name();
        let title = escape(&review.say(&format!("judged-{name}"), &[]));
        let _ = writeln!(
            out,
            "<section class=\"{name}\" aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{title} ({})</h2>",
            changes.len()
        );
        let mut pillar = None;
        for change in changes {
            if pillar != Some(&change.pillar) {
                pillar = Some(&change.pillar);
                let name = change.pillar.as_ref().map(|(_, title)| title.clone());
                let name = name.unwrap_or_else(|| review.say("diff-elsewhere", &[]));
                let _ = writeln!(out, "<h3>{}</h3>", escape(&name));
            }
            self::change(review, change, out);
        }
        out.push_str("</section>\n");
    }
}

fn change(review: &Review<'_>, change: &Shown, out: &mut String) {
    let _ = write!(out, "<article>\n<h4>{}", escape(&change.kind));
    if !change.title.is_empty() {
        let _ = write!(out, " <span dir=\"auto\">{}</span>", escape(&change.title));
    }
    if !change.id.is_empty() {
        let _ = write!(out, " <code dir=\"ltr\">{}</code>", escape(&change.id));
    }
    out.push_str("</h4>\n");
    if let Some((_, title)) = &change.objective {
        let kind = review.say("change-kind-objective", &[]);
        let _ = writeln!(out, "<p class=\"small\">{}{}</p>", escape(&kind), escape(title));
    }
    let _ = writeln!(out, "<p>{}</p>", code(&change.message));
    match redline::pair(review, change) {
        Some((language, (old, new))) => texts(review, language, old, new, out),
        None => values(change, out),
    }
    if let Some((by, reason)) = &change.approval {
        let args = [("by", Arg::from(by.as_str())), ("reason", reason.as_str().into())];
        let _ = writeln!(out, "<p>✓ {}</p>", escape(&review.say("diff-approved", &args)));
    }
    let _ = writeln!(
        out,
        "<p class=\"small\"><code dir=\"ltr\">{}</code> <code dir=\"ltr\">{}</code></p>\n</article>",
        change.judged.rule, change.judged.fingerprint
    );
}

/// A value that is no text: gone and new as they are.
fn values(change: &Shown, out: &mut String) {
    if let Some(values) = &change.values {
        let [from, to] = values.each_ref().map(|value| escape(value));
        let _ = writeln!(out, "<p class=\"text\">{} {}</p>", del(&from), ins(&to));
    }
}

fn texts(review: &Review<'_>, language: &str, old: &str, new: &str, out: &mut String) {
    let direction = Direction::of(language).name();
    let about = format!("lang=\"{}\" dir=\"{direction}\"", escape(language));
    let (mut inline, mut before, mut now) = (String::new(), String::new(), String::new());
    for run in diff(old, new) {
        match run {
            Run::Same(text) => {
                let text = escape(text);
                inline += &text;
                before += &text;
                now += &text;
            }
            Run::Gone(text) => {
                let text = del(&escape(text));
                inline += &text;
                before += &text;
            }
            Run::New(text) => {
                let text = ins(&escape(text));
                inline += &text;
                now += &text;
            }
        }
    }
    let head = |key: &str| escape(&review.say(key, &[]));
    let _ = writeln!(
        out,
        "<p class=\"text inline\" {about}>{inline}</p>\n\
         <table class=\"beside\"><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead>\
         <tbody><tr><td class=\"text\" {about}>{before}</td><td class=\"text\" {about}>{now}</td></tr></tbody></table>",
        head("diff-before"),
        head("diff-now"),
    );
}

fn del(text: &str) -> String {
    format!("<del><span class=\"sign\">[−</span>{text}<span class=\"sign\">−]</span></del>")
}

fn ins(text: &str) -> String {
    format!("<ins><span class=\"sign\">[+</span>{text}<span class=\"sign\">+]</span></ins>")
}

/// A sentence of ours, in which keys stand between backquotes.
fn code(text: &str) -> String {
    let mut out = String::new();
    for (i, part) in escape(text).split('`').enumerate() {
        let _ = match i % 2 {
            0 => write!(out, "{part}"),
            _ => write!(out, "<code dir=\"ltr\">{part}</code>"),
        };
    }
    out
}

fn escape(text: &str) -> String {
    prose::attribute(&printable(text))
}
