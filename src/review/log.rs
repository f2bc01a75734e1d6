//! The history of a roadmap, or of one commitment, from version to version.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::{Review, human};
use crate::messages::Messages;
use crate::model::Judgement;
use crate::project::Project;
use crate::report::cell;
use crate::text::printable_line;

/// A history that is being written, oldest version first.
pub struct Log<'a> {
    /// The ids that the element had so far; none: everything.
    ids: BTreeSet<String>,
    all: bool,
    seen: bool,
    markdown: bool,
    messages: &'a Messages,
    entries: Vec<String>,
    title: String,
}

impl<'a> Log<'a> {
    /// The history of an element, or of all.
    pub fn new(id: Option<&str>, markdown: bool, messages: &'a Messages) -> Self {
        let name = id.map_or_else(|| messages.get("log-all", &[]), str::to_owned);
        Log {
            ids: id.map(str::to_owned).into_iter().collect(),
            all: id.is_none(),
            seen: id.is_none(),
            markdown,
            messages,
            entries: Vec::new(),
            title: messages.get("log-title", &[("id", name.into())]),
        }
    }

    /// The oldest version.
    pub fn first(&mut self, project: &Project, head: [&str; 4]) {
        let known = self.ids.iter().any(|id| project.index.elements.contains_key(id));
        self.seen |= known;
        if known || self.all {
            let first = self.messages.get("log-first", &[]);
            self.entry(head, &[first]);
        }
    }

    /// A version that cannot be read.
    pub fn broken(&mut self, head: [&str; 4]) {
        let words = self.messages.get("log-broken", &[]);
        self.entry(head, &[words]);
    }

    /// What a version changed.
    pub fn commit(&mut self, review: &Review<'_>, head: [&str; 4]) {
        let versions = review.versions.map(|version| version.project);
        self.seen |= versions
            .iter()
            .any(|project| self.ids.iter().any(|id| project.index.elements.contains_key(id)));
        let mut lines = Vec::new();
        for change in review.changes() {
            let concerns = self.all
                || change.judged.upward.iter().any(|of| {
                    let id = of.1.split('/').next().unwrap_or_default();
                    self.ids.contains(id)
                });
            if !concerns {
                continue;
            }
            if change.judged.rule == "renamed" {
                // The history goes on under either name.
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
            self.entry(head, &lines);
        }
    }

    fn entry(&mut self, [author, day, subject, hash]: [&str; 4], lines: &[String]) {
        let mut text = String::new();
        let head = printable_line(&format!("{day} {author}: {subject}"));
        if self.markdown {
            let _ = writeln!(text, "### {} `{hash}`\n", cell(&head));
            for line in lines {
                let _ = writeln!(text, "- {}", cell(line));
            }
        } else {
            let _ = writeln!(text, "{head} ({hash})");
            for line in lines {
                let _ = writeln!(text, "  {}", printable_line(line));
            }
        }
        self.entries.push(text);
    }

    /// The history, newest version first; `None` where no version has the element.
    pub fn finish(mut self) -> Option<String> {
        if !self.seen {
            return None;
        }
        let title = match self.markdown {
            true => format!("## {}\n\n", cell(&self.title)),
            false => format!("{}\n\n", printable_line(&self.title)),
        };
        self.entries.reverse();
        Some(format!("{title}{}", self.entries.join("\n")))
    }
}
