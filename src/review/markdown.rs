//! Changes as a comment on a pull request: weakened first, what is long folded, and no longer than
//! a forge takes. The first line marks the comment, so that the next run can replace it.

use std::fmt::Write;

use super::summary::PILLAR_HEADS;
use super::{Review, Shown, judgement_name, redline};
use crate::diff::words::Run;
use crate::finding::Arg;
use crate::model::Judgement;
use crate::report::cell;

/// By which a comment is found again.
pub(super) const MARK: &str = "<!-- roadmap-diff -->";

/// Longest comment, in bytes; GitHub takes 65,536 characters, GitLab more.
const MOST: usize = 60_000;

/// Lists longer than this are folded, those of what is weakened excepted.
const OPEN: usize = 10;

pub(super) fn write(review: &Review<'_>) -> String {
    let mut out = format!("{MARK}\n### {}\n\n", review.say("diff-title", &[]));
    for note in &review.notes {
        let _ = writeln!(out, "> **{}**\n", cell(note));
    }
    let names = review.versions.map(|version| format!("`{}`", version.name.replace('`', "")));
    let [old, new] = names;
    let from = review.say("diff-from", &[("old", old.into()), ("new", new.into())]);
    let _ = writeln!(out, "**{}** ({from})\n", cell(&review.counts()));
    if review.changes.is_empty() {
        stale(review, &mut out);
        return out;
    }
    for judgement in review.listed() {
        let changes: Vec<&Shown> = review.of(judgement).collect();
        if changes.is_empty() {
            continue;
        }
        let name = review.say(&format!("judged-{}", judgement_name(judgement)), &[]);
        let fold = judgement != Judgement::Weakened && changes.len() > OPEN
            || judgement == Judgement::Neutral;
        let title = format!("{name} ({})", changes.len());
        let _ = match fold {
            true => writeln!(out, "<details><summary>{}</summary>\n", cell(&title)),
            false => writeln!(out, "#### {}\n", cell(&title)),
        };
        list(review, &changes, &mut out);
        if fold {
            out.push_str("\n</details>\n");
        }
        out.push('\n');
    }
    figures(review, &mut out);
    stale(review, &mut out);
    let _ = writeln!(out, "<sub>{}</sub>", review.say("diff-fingerprint", &[]));
    out
}

fn list(review: &Review<'_>, changes: &[&Shown], out: &mut String) {
    let mut pillar = None;
    for (i, change) in changes.iter().enumerate() {
        let mut item = String::new();
        if pillar != Some(&change.pillar) {
            let name = change.pillar.as_ref().map(|(_, title)| title.clone());
            let name = name.unwrap_or_else(|| review.say("diff-elsewhere", &[]));
            let _ = writeln!(item, "{}**{}**\n", if i > 0 { "\n" } else { "" }, cell(&name));
        }
        self::item(review, change, &mut item);
        // Room is kept for the figures, the end of a fold and the last line.
        if out.len() + item.len() > MOST - 6_000 {
            let more = changes.len() - i;
            let _ = writeln!(out, "\n{}", review.say("diff-more", &[("count", more.into())]));
            return;
        }
        pillar = Some(&change.pillar);
        out.push_str(&item);
    }
}

fn item(review: &Review<'_>, change: &Shown, out: &mut String) {
    let title = cell(&change.quoted);
    let id = match change.id.is_empty() {
        true => String::new(),
        false => format!(" `{}`", change.id.replace('`', "")),
    };
    let _ = write!(
        out,
        "- {}{title}{id}{}**{}**",
        cell(&change.kind),
        review.say("colon", &[]),
        cell(&change.message)
    );
    if let Some((id, title)) = &change.objective {
        let kind = review.say("change-kind-objective", &[]);
        let _ = write!(out, " – {}{} `{}`", cell(&kind), cell(title), id.replace('`', ""));
    }
    let place = change.place.as_ref().or(change.before.as_ref());
    if let Some(place) = place {
        let _ = write!(out, " – `{}:{}`", place.file.replace('`', ""), place.at.line);
    }
    let _ = writeln!(out, " – `{}` `{}`", change.judged.rule, change.judged.fingerprint);
    if let Some((_, (old, new))) = redline::pair(review, change)
        && !old.is_empty()
        && !new.is_empty()
    {
        let mut line = String::new();
        for (run, text) in redline::short((old, new)) {
            // GitHub keeps <del> and <ins>; marks of emphasis would end at blanks within.
            let text = cell(&text);
            line += &match run {
                Run::Same(_) => text,
                Run::Gone(_) => format!("<del>{text}</del>"),
                Run::New(_) => format!("<ins>{text}</ins>"),
            };
        }
        let _ = writeln!(out, "  > {line}");
    }
    if let Some((by, reason)) = &change.approval {
        let args = [("by", Arg::from(by.as_str())), ("reason", reason.as_str().into())];
        let _ = writeln!(out, "  > ✓ {}", cell(&review.say("diff-approved", &args)));
    }
}

fn figures(review: &Review<'_>, out: &mut String) {
    let heads = ["diff-what", "diff-before", "diff-now"].map(|key| review.say(key, &[]));
    let _ = writeln!(out, "| {} |\n|---|---|---|", heads.join(" | "));
    for (name, old, new) in review.figures() {
        let bold = if old == new { "" } else { "**" };
        let _ = writeln!(out, "| {} | {} | {bold}{}{bold} |", cell(&name), cell(&old), cell(&new));
    }
    let _ = writeln!(out, "\n{}\n", cell(&review.dates()));
    let pillars = review.pillar_figures();
    if pillars.is_empty() {
        return;
    }
    let heads = PILLAR_HEADS.map(|key| review.say(key, &[]));
    let _ = writeln!(out, "| {} |\n|{}", heads.join(" | "), "---|".repeat(heads.len()));
    for (title, cells) in pillars {
        let _ = writeln!(out, "| {} | {} |", cell(&title), cells.map(|c| cell(&c)).join(" | "));
    }
    out.push('\n');
}

fn stale(review: &Review<'_>, out: &mut String) {
    for stale in &review.stale {
        let _ = writeln!(out, "> {}\n", cell(stale));
    }
}
