//! The history of a roadmap, or of one commitment, from version to version.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::moves::{Moves, said};
use super::{Review, human};
use crate::chart;
use crate::diff::{Difference, part_of};
use crate::messages::Messages;
use crate::model::Judgement;
use crate::project::Project;
use crate::report::cell;
use crate::text::printable_line;

words! {
    /// A format of histories.
    pub enum LogFormat {
        /// For a terminal.
        Text "text",
        /// For a page of a forge.
        Markdown "markdown",
        /// A picture of how the figures and dates of one element moved.
        Svg "svg",
    }
}

/// A history that is being written, newest version first.
pub struct Log<'a> {
    /// The ids that the element had so far; none: everything.
    ids: BTreeSet<String>,
    all: bool,
    seen: bool,
    messages: &'a Messages,
    entries: Vec<Entry>,
    title: String,
    moves: Moves,
}

/// A version and what is said of it.
struct Entry {
    head: String,
    hash: String,
    lines: Vec<String>,
}

impl<'a> Log<'a> {
    /// The history of an element, or of all.
    pub fn new(id: Option<&str>, messages: &'a Messages) -> Self {
        let name = id.map_or_else(|| messages.get("log-all", &[]), str::to_owned);
        Log {
            ids: id.map(str::to_owned).into_iter().collect(),
            all: id.is_none(),
            seen: id.is_none(),
            messages,
            entries: Vec::new(),
            title: messages.get("log-title", &[("id", name.into())]),
            moves: Moves::default(),
        }
    }

    /// The version that a history begins with.
    pub fn first(&mut self, project: &Project, head: [&str; 4]) {
        let known = self.knows(project);
        self.seen |= known;
        if known || self.all {
            let first = self.messages.get("log-first", &[]);
            self.entry(head, vec![first]);
        }
        self.moves.version(project, &self.ids, head[1], self.messages);
    }

    fn knows(&self, project: &Project) -> bool {
        self.ids.iter().any(|id| project.index.elements.contains_key(id))
    }

    /// A version that cannot be read.
    pub fn broken(&mut self, head: [&str; 4]) {
        let words = self.messages.get("log-broken", &[]);
        self.entry(head, vec![words]);
    }

    /// What a version changed.
    pub fn commit(&mut self, review: &Review<'_>, difference: &Difference, head: [&str; 4]) {
        let [old, new] = review.versions.map(|version| version.project);
        self.seen |= self.knows(old) || self.knows(new);
        self.moves.version(new, &self.ids, head[1], self.messages);
        let mut lines = Vec::new();
        for change in review.changes() {
            let concerns = self.all
                || change.judged.upward.iter().any(|of| {
                    let id = part_of(&of.1).map_or(of.1.as_str(), |(element, _)| element);
                    self.ids.contains(id)
                });
            if !concerns {
                continue;
            }
            if change.judged.rule == "renamed" && !self.all {
                // The history of one element goes on under either name.
                let before = change.judged.from.iter().filter_map(|leaf| leaf.word());
                self.ids.extend(before.map(str::to_owned));
            }
            let mark = match change.judged.judgement {
                Judgement::Weakened => "−",
                Judgement::Unclear => "?",
                Judgement::Strengthened => "+",
                Judgement::Neutral | Judgement::Off => "·",
            };
            lines.push(format!("{mark} {}", human::sentence(review, change)));
        }
        if !lines.is_empty() {
            self.entry(head, lines);
        }
        self.moves.between(difference, &self.ids, head[1], self.messages.language());
    }

    fn entry(&mut self, [author, day, subject, hash]: [&str; 4], lines: Vec<String>) {
        if let Some(last) = self.entries.last_mut().filter(|last| last.hash == hash) {
            last.lines.extend(lines);
            return;
        }
        let head = printable_line(&format!("{day} {author}: {subject}"));
        self.entries.push(Entry { head, hash: hash.to_owned(), lines });
    }

    /// The history, newest version first; `None` where no version has the element.
    pub fn finish(self, format: LogFormat) -> Option<String> {
        if !self.seen {
            return None;
        }
        let locale = self.moves.locale(self.messages);
        let tracks = self.moves.tracks(locale.as_ref());
        if format == LogFormat::Svg {
            let title = self.moves.title.as_ref().unwrap_or(&self.title);
            let drawing = locale.as_ref().map(|locale| chart::history(title, &tracks, locale));
            let said = tracks.iter().map(|track| said(track, self.messages, locale.as_ref()));
            let said: Vec<String> = said.collect();
            return drawing.map(|svg| svg.titled(title, &said.join(". ")));
        }
        let mut text = match format {
            LogFormat::Markdown => format!("## {}\n\n", cell(&self.title)),
            _ => format!("{}\n\n", printable_line(&self.title)),
        };
        for track in tracks.iter().filter(|track| track.points.len() > 1) {
            let line = said(track, self.messages, locale.as_ref());
            let _ = match format {
                LogFormat::Markdown => writeln!(text, "- {}", cell(&line)),
                _ => writeln!(text, "{}", printable_line(&line)),
            };
        }
        if tracks.iter().any(|track| track.points.len() > 1) {
            text.push('\n');
        }
        let entries = self.entries.iter().map(|Entry { head, hash, lines }| {
            let mut text = String::new();
            let _ = match format {
                LogFormat::Markdown => writeln!(text, "### {} `{hash}`\n", cell(head)),
                _ => writeln!(text, "{head} ({hash})"),
            };
            for line in lines {
                let _ = match format {
                    LogFormat::Markdown => writeln!(text, "- {}", cell(line)),
                    _ => writeln!(text, "  {}", printable_line(line)),
                };
            }
            text
        });
        Some(text + &entries.collect::<Vec<_>>().join("\n"))
    }
}
