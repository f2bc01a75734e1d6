//! The redline as tagged PDF. What changed is struck or underlined and stands between signs, never
//! in colour alone.

use std::fmt::Write;

use super::{Failure, Review, Shown, redline, summary};
use crate::diff::words::{Run, diff};
use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::messages::Messages;
use crate::prose::{Output, escape, typst_string};
use crate::render::{self, RenderError};

const STYLE: &str = include_str!("redline.typ");

/// The redline as PDF; `today` is the day that it says it was made.
pub(super) fn write(review: &Review<'_>, today: jiff::civil::Date) -> Result<Vec<u8>, RenderError> {
    let ident = format!("{} {}", review.versions[0].name, review.versions[1].name);
    let today = today.to_string();
    typeset(review.markup(&today), &ident, &today, review.messages)
}

/// That two versions could not be compared, as PDF.
pub(super) fn failed(
    failure: &Failure<'_>,
    today: jiff::civil::Date,
    messages: &Messages,
) -> Result<Vec<u8>, RenderError> {
    let text = |text: &str| escape(text, Direction::of(messages.language()), Output::Typst);
    let today = today.to_string();
    let mut out = opening(&messages.get("diff-failed", &[]), &today, messages);
    for (i, line) in failure.lines(messages).iter().enumerate() {
        let _ = match i {
            0 => writeln!(out, "#strong[{}]\n", text(line)),
            _ => writeln!(out, "{}\n", text(line)),
        };
    }
    typeset(out, &failure.names.join(" "), &today, messages)
}

fn typeset(
    markup: String,
    ident: &str,
    today: &str,
    messages: &Messages,
) -> Result<Vec<u8>, RenderError> {
    let language = messages.language();
    let locale = Locale::new(language, None).or_else(|| Locale::new("en", None));
    let locale = locale.ok_or_else(|| RenderError::Pdf(format!("no labels in {language}")))?;
    render::typeset(markup, render::About { ident, date: today }, &locale)
}

fn opening(title: &str, today: &str, messages: &Messages) -> String {
    let language = messages.language();
    let direction = Direction::of(language);
    let [year, month, day] =
        [&today[..4], &today[5..7], &today[8..]].map(|part| part.parse::<u32>().unwrap_or(1));
    format!(
        "#set document(title: {}, date: datetime(year: {year}, month: {month}, day: {day}))\n\
         #let (language, direction) = ({}, {})\n{STYLE}\n#title[{}]\n",
        typst_string(title),
        typst_string(language),
        direction.name(),
        escape(title, direction, Output::Typst),
    )
}

impl Review<'_> {
    pub(super) fn markup(&self, today: &str) -> String {
        let mut out = opening(&self.say("diff-title", &[]), today, self.messages);
        let names =
            [("old", self.versions[0].shown().into()), ("new", self.versions[1].shown().into())];
        for note in &self.notes {
            let _ = writeln!(out, "#strong[{}]\n", self.text(note));
        }
        let from = self.say("diff-from", &names);
        let _ = writeln!(out, "#strong[{}] ({})\n", self.text(&self.counts()), self.text(&from));
        for stale in &self.stale {
            let _ = writeln!(out, "{}\n", self.text(stale));
        }
        if self.changes.is_empty() {
            return out;
        }
        let cells = |cells: &[String]| -> String {
            cells.iter().map(|cell| format!("[{}], ", self.text(cell))).collect()
        };
        let heads = |keys: &[&str]| {
            let heads: Vec<String> = keys.iter().map(|key| self.say(key, &[])).collect();
            cells(&heads)
        };
        let names = heads(&["diff-what", "diff-before", "diff-now"]);
        let _ = writeln!(out, "#figures((2fr, 1fr, 1fr), ({names}),");
        for (name, old, new) in self.figures() {
            let _ = writeln!(out, "  {}", cells(&[name, old, new]));
        }
        let _ = writeln!(out, ")\n{}\n", self.text(&self.dates()));
        let pillars = self.pillar_figures();
        if !pillars.is_empty() {
            let names = heads(&summary::PILLAR_HEADS);
            let _ =
                writeln!(out, "#figures((1.9fr, 0.9fr, 0.8fr, 1.5fr, 1.2fr, 1.3fr), ({names}),");
            for (title, figures) in pillars {
                let _ = writeln!(out, "  [{}], {}", self.text(&title), cells(&figures));
            }
            out.push_str(")\n");
        }
        let _ = writeln!(out, "{}\n", self.text(&self.say("diff-legend", &[])));
        for judgement in self.listed() {
            let changes: Vec<&Shown> = self.of(judgement).collect();
            if changes.is_empty() {
                continue;
            }
            let title = self.say(&format!("judged-{}", judgement.name()), &[]);
            let _ = writeln!(out, "= {} ({})\n", self.text(&title), changes.len());
            let mut pillar = None;
            for change in changes {
                if pillar != Some(&change.pillar) {
                    pillar = Some(&change.pillar);
                    let name = change.pillar.as_ref().map(|(_, title)| title.clone());
                    let name = name.unwrap_or_else(|| self.say("diff-elsewhere", &[]));
                    let _ = writeln!(out, "== {}\n", self.text(&name));
                }
                self.typeset(change, &mut out);
            }
        }
        out
    }

    fn typeset(&self, change: &Shown, out: &mut String) {
        let _ = write!(out, "=== {}", self.text(&change.kind));
        if !change.title.is_empty() {
            let _ = write!(out, " {}", self.text(&change.title));
        }
        if !change.id.is_empty() {
            let _ = write!(out, " #id({})", typst_string(&change.id));
        }
        out.push_str("\n\n");
        if let Some((_, title)) = &change.objective {
            let kind = self.say("change-kind-objective", &[]);
            let _ = writeln!(out, "#small[{}{}]\n", self.text(&kind), self.text(title));
        }
        let message = self.text(&change.message.replace('`', ""));
        let _ = writeln!(out, "#block(sticky: true)[{message}]\n");
        match redline::pair(self, change) {
            Some((language, (old, new))) => self.runs(language, old, new, out),
            None => self.pair(change, out),
        }
        if let Some((by, reason)) = &change.approval {
            let args = [("by", Arg::from(by.as_str())), ("reason", reason.as_str().into())];
            let _ = writeln!(out, "✓ {}\n", self.text(&self.say("diff-approved", &args)));
        }
        let (rule, fingerprint) = (change.judged.rule, &change.judged.fingerprint);
        let (rule, fingerprint) = (typst_string(rule), typst_string(&fingerprint.to_string()));
        let _ = writeln!(out, "#small[#id({rule}) #id({fingerprint})]\n");
    }

    /// A value that is no text: gone and new as they are.
    fn pair(&self, change: &Shown, out: &mut String) {
        if let Some(values) = &change.values {
            let [from, to] = values.each_ref().map(|value| self.text(value));
            let _ = writeln!(out, "#del[{from}] #ins[{to}]\n");
        }
    }

    fn runs(&self, language: &str, old: &str, new: &str, out: &mut String) {
        let direction = Direction::of(language);
        let text = |text: &str| escape(&text.replace('\n', " "), direction, Output::Typst);
        let runs = diff(old, new).into_iter().map(|run| match run {
            Run::Same(words) => text(words),
            Run::Gone(words) => format!("#del[{}]", text(words)),
            Run::New(words) => format!("#ins[{}]", text(words)),
        });
        let runs: String = runs.collect();
        let (language, direction) = (typst_string(language), direction.name());
        let _ = writeln!(out, "#words({language}, {direction})[{runs}]\n");
    }

    fn text(&self, text: &str) -> String {
        escape(text, Direction::of(self.messages.language()), Output::Typst)
    }
}
