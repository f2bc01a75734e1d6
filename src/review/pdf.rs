//! The redline as tagged PDF. What changed is struck or underlined and stands between signs, never
//! in colour alone.

use std::fmt::Write;

use super::{Review, Shown, judgement_name, redline};
use crate::diff::words::{Run, diff};
use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::prose::{Output, escape, typst_string};
use crate::render::{self, RenderError};

const STYLE: &str = include_str!("redline.typ");

impl Review<'_> {
    /// The redline as PDF; `today` is the day that it says it was made.
    pub fn pdf(&self, today: jiff::civil::Date) -> Result<Vec<u8>, RenderError> {
        let language = self.messages.language();
        let locale = Locale::new(language, None).or_else(|| Locale::new("en", None));
        let locale = locale.ok_or_else(|| RenderError::Pdf(format!("no labels in {language}")))?;
        let ident = format!("{} {}", self.versions[0].name, self.versions[1].name);
        let about = render::About { ident: &ident, date: &today.to_string() };
        render::typeset(self.markup(&today.to_string()), about, &locale)
    }

    fn markup(&self, today: &str) -> String {
        let language = self.messages.language();
        let direction = Direction::of(language).name();
        let title = self.say("diff-title", &[]);
        let [year, month, day] =
            [&today[..4], &today[5..7], &today[8..]].map(|part| part.parse::<u32>().unwrap_or(1));
        let mut out = format!(
            "#set document(title: {}, date: datetime(year: {year}, month: {month}, day: {day}))\n\
             #let (language, direction) = ({}, {direction})\n{STYLE}\n#title[{}]\n",
            typst_string(&title),
            typst_string(language),
            self.text(&title),
        );
        let names = [("old", self.versions[0].name.into()), ("new", self.versions[1].name.into())];
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
        let heads = ["diff-what", "diff-before", "diff-now"];
        let heads = heads.map(|key| format!("[{}], ", self.text(&self.say(key, &[]))));
        let _ = writeln!(out, "#figures(({}),", heads.concat());
        for (name, old, new) in self.figures() {
            let cells = [name, old, new].map(|cell| format!("[{}], ", self.text(&cell)));
            let _ = writeln!(out, "  {}", cells.concat());
        }
        let _ = writeln!(out, ")\n{}\n", self.text(&self.say("diff-legend", &[])));
        for judgement in self.listed() {
            let changes: Vec<&Shown> = self.of(judgement).collect();
            if changes.is_empty() {
                continue;
            }
            let title = self.say(&format!("judged-{}", judgement_name(judgement)), &[]);
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
        let _ = writeln!(out, "{}\n", self.text(&change.message.replace('`', "")));
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
        let (Some(from), Some(to)) = (&change.judged.from, &change.judged.to) else { return };
        let Some(field) = change.judged.field.as_ref().filter(|_| from.text().is_none()) else {
            return;
        };
        let [from, to] = [from, to].map(|leaf| self.text(&self.values.show(leaf, field, None)));
        let _ = writeln!(out, "#del[{from}] #ins[{to}]\n");
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
