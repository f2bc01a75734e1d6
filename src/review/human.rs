//! Changes for a terminal: most important first, under the pillar and the objective that they
//! belong to.

use std::fmt::Write;

use super::{Review, Shown, redline};
use crate::diff::words::Run;
use crate::finding::Arg;
use crate::model::Judgement;
use crate::text::printable_line;

const PLAIN: &str = "\u{1b}[0m";
const BOLD: &str = "\u{1b}[1m";
const DIM: &str = "\u{1b}[2m";

pub(super) fn write(review: &Review<'_>, color: bool, figures: bool) -> String {
    let paint = |style: &str, text: &str| {
        let text = printable_line(text);
        if color { format!("{style}{text}{PLAIN}") } else { text }
    };
    let mut out = String::new();
    let [old, new] = review.versions.map(|version| version.short());
    let names = [("old", old.into()), ("new", new.into())];
    for note in &review.notes {
        let _ = writeln!(out, "{}", paint(BOLD, note));
    }
    let head = format!(
        "{}{}{}",
        review.say("diff-from", &names),
        review.say("colon", &[]),
        review.counts()
    );
    let _ = writeln!(out, "{}", paint(BOLD, &head));
    for judgement in review.listed() {
        let changes: Vec<&Shown> = review.of(judgement).collect();
        if changes.is_empty() {
            continue;
        }
        let name = review.say(&format!("judged-{}", judgement.name()), &[]);
        let title = format!("{name} ({})", changes.len());
        let _ = writeln!(out, "\n{}", paint(&format!("{BOLD}{}", style(judgement)), &title));
        let (mut pillar, mut objective) = (None, None);
        for change in changes {
            if pillar.as_ref() != Some(&&change.pillar) {
                pillar = Some(&change.pillar);
                objective = None;
                let name = change.pillar.as_ref().map(|(_, title)| title.clone());
                let name = name.unwrap_or_else(|| review.say("diff-elsewhere", &[]));
                let _ = writeln!(out, "  {}", paint(BOLD, &name));
            }
            if objective != change.objective.as_ref() {
                objective = change.objective.as_ref();
                if let Some((id, title)) = objective {
                    let kind = review.say("change-kind-objective", &[]);
                    let _ = writeln!(out, "    {}", paint("", &format!("{kind}{title} ({id})")));
                }
            }
            self::change(review, change, color, &paint, &mut out);
        }
    }
    if figures {
        summary(review, &mut out);
    }
    for stale in &review.stale {
        let _ = writeln!(out, "{}", printable_line(stale));
    }
    out
}

fn style(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Weakened => "\u{1b}[31m",
        Judgement::Unclear => "\u{1b}[33m",
        Judgement::Strengthened => "\u{1b}[32m",
        Judgement::Neutral | Judgement::Off => "",
    }
}

/// A mark that needs no colour.
fn mark(judgement: Judgement) -> &'static str {
    match judgement {
        Judgement::Weakened => "−",
        Judgement::Unclear => "?",
        Judgement::Strengthened => "+",
        Judgement::Neutral | Judgement::Off => "·",
    }
}

/// What changed, of whom: `indicator “Title” (id): target …`.
pub(super) fn sentence(review: &Review<'_>, change: &Shown) -> String {
    let id = if change.id.is_empty() { String::new() } else { format!(" ({})", change.id) };
    printable_line(&format!(
        "{}{}{id}{}{}",
        change.kind,
        change.quoted,
        review.say("colon", &[]),
        change.message
    ))
}

fn change(
    review: &Review<'_>,
    change: &Shown,
    color: bool,
    paint: &dyn Fn(&str, &str) -> String,
    out: &mut String,
) {
    let judgement = change.judged.judgement;
    let mark = paint(style(judgement), mark(judgement));
    let _ = writeln!(out, "    {mark} {}", sentence(review, change));
    let texts = redline::pairs(review, change);
    for (language, pair) in &texts {
        let mut line = match texts.len() {
            1 => String::new(),
            _ => format!("{}: ", printable_line(language)),
        };
        for (run, text) in redline::short(*pair) {
            let text = printable_line(&text);
            line += &match run {
                Run::Same(_) => text,
                Run::Gone(_) if color => format!("\u{1b}[31m[-{text}-]{PLAIN}"),
                Run::New(_) if color => format!("\u{1b}[32m{{+{text}+}}{PLAIN}"),
                Run::Gone(_) => format!("[-{text}-]"),
                Run::New(_) => format!("{{+{text}+}}"),
            };
        }
        let _ = writeln!(out, "        {line}");
    }
    if let Some((by, reason)) = &change.approval {
        let args = [("by", Arg::from(by.as_str())), ("reason", reason.as_str().into())];
        let _ = writeln!(out, "        {}", paint("", &review.say("diff-approved", &args)));
    }
    let place = change.place.as_ref().or(change.before.as_ref());
    let place = place.map(|place| format!("{}:{}  ", place.file, place.at.line));
    let more = format!(
        "{}{}  {}",
        place.unwrap_or_default(),
        change.judged.rule,
        change.judged.fingerprint
    );
    let _ = writeln!(out, "        {}", paint(DIM, &more));
}

fn summary(review: &Review<'_>, out: &mut String) {
    if review.changes.is_empty() {
        return;
    }
    out.push('\n');
    for (name, old, new) in review.figures() {
        let _ = writeln!(
            out,
            "{}",
            printable_line(&format!(
                "{name}{}{old}{}{new}",
                review.say("colon", &[]),
                super::arrow(review.messages)
            ))
        );
    }
    let _ = writeln!(out, "{}", review.dates());
}
