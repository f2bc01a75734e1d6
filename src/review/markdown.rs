//! Changes as a comment on a pull request: weakened first, what is long folded, and no longer than
//! a forge takes. The first line marks the comment, so that the next run can replace it.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::summary::PILLAR_HEADS;
use super::{Review, Shown, redline};
use crate::diff::Ref;
use crate::diff::words::Run;
use crate::finding::Arg;
use crate::model::Judgement;
use crate::report::{cell, code};

/// By which a comment is found again.
pub(super) const MARK: &str = "<!-- roadmap-diff -->";

/// Longest comment, in bytes; GitHub takes 65,536 characters, GitLab more.
const MOST: usize = 60_000;

/// Lists longer than this are folded, those of what is weakened excepted.
const OPEN: usize = 10;

/// As many of what is weakened or to be read are shown, whatever folds.
const SEVERE: usize = 30;

/// A line of words that changed ends behind so many bytes: a comment holds so many of those.
const LONGEST: usize = 600;

/// Longest run of words, in characters.
const RUN: usize = 200;

pub(super) fn write(review: &Review<'_>) -> String {
    let mut out = format!("{MARK}\n### {}\n\n", review.say("diff-title", &[]));
    for note in &review.notes {
        let _ = writeln!(out, "> **{}**\n", cell(note));
    }
    let [old, new] = review.versions.map(|version| code(&version.short()));
    let from = review.say("diff-from", &[("old", old.into()), ("new", new.into())]);
    let _ = writeln!(out, "**{}** ({from})\n", cell(&review.counts()));
    if review.changes.is_empty() {
        stale(review, &mut out);
        return out;
    }
    let behind = Behind::new(review);
    let mut room = SEVERE;
    for judgement in review.listed() {
        let all = review.of(judgement).count();
        let changes = review.of(judgement).filter(|change| !behind.is_told(change));
        let changes: Vec<&Shown> = changes.collect();
        if changes.is_empty() {
            continue;
        }
        let open = match judgement {
            Judgement::Weakened => changes.len(),
            Judgement::Neutral | Judgement::Off => 0,
            _ if changes.len() <= OPEN => changes.len(),
            _ => changes.len().min(room),
        };
        room = room.saturating_sub(open);
        let name = review.say(&format!("judged-{}", judgement.name()), &[]);
        let title = cell(&format!("{name} ({all})"));
        let (shown, folded) = changes.split_at(open);
        if !shown.is_empty() {
            let _ = writeln!(out, "#### {title}\n");
            list(review, &behind, shown, None, &mut out);
        }
        if !folded.is_empty() {
            let title = match shown.is_empty() {
                true => title,
                false => cell(&format!("{name} (+{})", folded.len())),
            };
            let _ = writeln!(out, "\n<details><summary>{title}</summary>\n");
            list(review, &behind, folded, shown.last().copied(), &mut out);
            out.push_str("\n</details>\n");
        }
        out.push('\n');
    }
    figures(review, &mut out);
    stale(review, &mut out);
    let _ = writeln!(out, "<sub>{}</sub>", review.say("diff-fingerprint", &[]));
    out
}

/// Translations that did not follow, by the sentence that they did not follow: the one is told
/// with the other.
struct Behind<'r>(BTreeMap<(&'r Ref, String), &'r Shown>);

impl<'r> Behind<'r> {
    fn new(review: &'r Review<'_>) -> Self {
        let mut told = BTreeMap::new();
        let behind = review.changes.iter().filter(|change| !change.judged.behind.is_empty());
        told.extend(behind.filter_map(|change| Some((key(change)?, change))));
        let sentences = review.listed().flat_map(|judgement| review.of(judgement));
        let sentences: Vec<_> =
            sentences.filter(|change| !change.judged.texts.is_empty()).filter_map(key).collect();
        told.retain(|key, _| sentences.contains(key));
        Behind(told)
    }

    fn is_told(&self, change: &Shown) -> bool {
        !change.judged.behind.is_empty() && key(change).is_some_and(|key| self.0.contains_key(&key))
    }

    /// What did not follow a change.
    fn of(&self, change: &'r Shown) -> Option<&'r Shown> {
        let found = self.0.get(&key(change)?)?;
        let is_its = !change.judged.texts.is_empty() && change.judged.from == found.judged.from;
        is_its.then_some(*found)
    }
}

fn key(change: &Shown) -> Option<(&Ref, String)> {
    Some((&change.judged.of, change.judged.field.as_ref()?.path()))
}

/// Changes under the pillars that they belong to; what is folded goes on after the last that is
/// not.
fn list<'r>(
    review: &Review<'_>,
    behind: &Behind<'r>,
    changes: &[&'r Shown],
    after: Option<&Shown>,
    out: &mut String,
) {
    let mut pillar = after.map(|change| &change.pillar);
    for (i, change) in changes.iter().enumerate() {
        let mut item = String::new();
        if pillar != Some(&change.pillar) {
            let name = change.pillar.as_ref().map(|(_, title)| title.clone());
            let name = name.unwrap_or_else(|| review.say("diff-elsewhere", &[]));
            let _ = writeln!(item, "{}**{}**\n", if i > 0 { "\n" } else { "" }, cell(&name));
        }
        self::item(review, change, &mut item);
        if let Some(behind) = behind.of(change) {
            let _ = writeln!(item, "  > {} – {}", cell(&behind.message), names(behind));
            approved(review, behind, &mut item);
        }
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
    let id = match change.id.is_empty() {
        true => String::new(),
        false => format!(" {}", code(&change.id)),
    };
    let _ = write!(
        out,
        "- {}{}{id}{}**{}**",
        cell(&change.kind),
        cell(&change.quoted),
        review.say("colon", &[]),
        cell(&change.message)
    );
    if let Some((id, title)) = &change.objective {
        let kind = review.say("change-kind-objective", &[]);
        let _ = write!(out, " – {}{} {}", cell(&kind), cell(title), code(id));
    }
    let place = change.place.as_ref().or(change.before.as_ref());
    if let Some(place) = place {
        let place = format!("{}:{}", review.file(place), place.at.line);
        let _ = write!(out, " – {}", code(&place));
    }
    let _ = writeln!(out, " – {}", names(change));
    let texts = redline::pairs(review, change);
    for (language, pair) in &texts {
        let mut line = String::new();
        if texts.len() > 1 {
            let _ = write!(line, "{} ", code(language));
        }
        for (run, text) in redline::short(*pair) {
            if line.len() > LONGEST {
                line.push('…');
                break;
            }
            // GitHub keeps <del> and <ins>; marks of emphasis would end at blanks within.
            let text = cell(&quoted(&text));
            line += &match run {
                Run::Same(_) => text,
                Run::Gone(_) => format!("<del>{text}</del>"),
                Run::New(_) => format!("<ins>{text}</ins>"),
            };
        }
        let _ = writeln!(out, "  > {line}");
    }
    approved(review, change, out);
}

/// As much of a run of words as a comment has room for.
fn quoted(text: &str) -> String {
    match text.char_indices().nth(RUN) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

/// By what a change is named: its rule, and its own name.
fn names(change: &Shown) -> String {
    format!("`{}` `{}`", change.judged.rule, change.judged.fingerprint)
}

fn approved(review: &Review<'_>, change: &Shown, out: &mut String) {
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
