//! A comparison for people and machines: the same changes, in the same order, in every format,
//! and what of them somebody approved.

use std::collections::{BTreeMap, BTreeSet};

use crate::diff::judge;
use crate::diff::{self, Difference, Kind};
use crate::finding::Arg;
use crate::messages::Messages;
use crate::model::Judgement;
use crate::project::Project;
use crate::render::{self, RenderError, Templates};
use crate::text::printable_line;

mod approvals;
mod drafts;
mod value;
mod shown;
mod redline;
mod summary;
mod html;
mod json;
mod markdown;
mod pdf;
mod failure;
mod human;
mod github;
mod moves;
mod log;
mod outline;
mod word;

use approvals::Approvals;
pub use failure::{draw_failed, failed};
pub use json::json_schema;
pub use log::{Log, LogFormat};
pub use outline::outline;
pub use shown::{Position, Shown};
use summary::Summary;
use value::Values;

words! {
    /// A format of changes.
    pub enum Format {
        /// For a terminal.
        Human "human",
        /// For a comment on a pull request, which can be replaced by the next.
        Markdown "markdown",
        /// Annotations of GitHub Actions.
        Github "github",
        /// Versioned, for programs.
        Json "json",
        /// A redline: one self-contained page.
        Html "html",
    }
}

/// A redline that is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Redline {
    /// Tagged PDF of what changed.
    Pdf,
    /// The whole draft in Word, with every change to accept or to reject.
    Docx,
    /// The whole draft in a format of drafts, with every change marked in it.
    Draft(render::Format),
}

impl Redline {
    /// Every redline that a format alone asks for.
    pub const ALL: [Redline; 2] = [Redline::Pdf, Redline::Docx];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Redline::Pdf => "pdf",
            Redline::Docx => "docx",
            Redline::Draft(format) => format.name(),
        }
    }

    /// Whether it shows the whole draft, drawn through templates.
    pub fn is_draft(self) -> bool {
        self != Redline::Pdf
    }

    /// Whether this program was built with it.
    pub fn is_built(self) -> bool {
        self.name() != "pdf" || cfg!(feature = "pdf")
    }
}

/// A version of a roadmap, by the name that people know it by.
#[derive(Clone, Copy)]
pub struct Version<'a> {
    /// What stands in it.
    pub project: &'a Project,
    /// `main`, or a path.
    pub name: &'a str,
}

/// Who made a version, and when.
#[derive(Debug, Clone)]
pub struct Signature {
    /// Who.
    pub author: String,
    /// The day, as ISO.
    pub day: String,
}

/// Why two versions could not be compared.
#[derive(Debug, Clone)]
pub struct Failure<'a> {
    /// The names of the versions, as they were asked for.
    pub names: [&'a str; 2],
    /// Why, with what helps.
    pub reason: String,
    /// Findings that stand in the way, a line each.
    pub findings: Vec<String>,
}

impl Failure<'_> {
    /// What is said of it, a line each.
    fn lines(&self, messages: &Messages) -> Vec<String> {
        let mut lines: Vec<String> = self.reason.lines().map(printable_line).collect();
        lines.push(messages.get("diff-not-none", &[]));
        lines.extend(self.findings.iter().map(|line| printable_line(line)));
        lines
    }
}

words! {
    /// Which changes make the exit status 1.
    pub enum Gate {
        /// Weakened ones.
        Weakened "weakened",
        /// Weakened and unclear ones.
        Unclear "unclear",
        /// All.
        Any "any",
    }
}

impl Gate {
    fn holds(self, judgement: Judgement) -> bool {
        match self {
            Gate::Weakened => judgement == Judgement::Weakened,
            Gate::Unclear => judgement <= Judgement::Unclear,
            Gate::Any => true,
        }
    }
}

/// A comparison of two versions, with its words.
pub struct Review<'a> {
    versions: [Version<'a>; 2],
    messages: &'a Messages,
    changes: Vec<Shown>,
    summary: Summary,
    values: Values<'a>,
    /// What must be known before anything else.
    notes: Vec<String>,
    /// Whether these are two roadmaps: then it is said, and four hundred removals are not.
    strangers: bool,
    /// Approvals that approve nothing.
    stale: Vec<String>,
}

impl<'a> Review<'a> {
    /// Gives a comparison its words.
    pub fn new(
        versions: [Version<'a>; 2],
        difference: &'a Difference,
        today: jiff::civil::Date,
        messages: &'a Messages,
    ) -> Self {
        let [old, new] = versions.map(|version| version.project);
        let judged = judge::judge(old, new, difference);
        let mut notes = Vec::new();
        let [before, now] = versions.map(|version| version.short());
        let names = [("old", before.into()), ("new", now.into())];
        let strangers = diff::are_strangers(old, new, difference);
        if strangers {
            notes.push(messages.get("diff-strangers", &names));
        }
        let pins = |project: &Project| {
            let pins = project.document.roadmap.iter().flat_map(|roadmap| &roadmap.references);
            let pins: BTreeSet<&str> = pins.map(String::as_str).collect();
            pins.into_iter().collect::<Vec<_>>().join(comma(messages))
        };
        if pins(old) != pins(new) {
            let pins = [("old", Arg::from(pins(old))), ("new", pins(new).into())];
            notes.push(messages.get("diff-references", &pins));
        }
        for rule in old.document.changes.iter().flat_map(|changes| changes.levels.keys()) {
            if judge::find(rule).is_none() {
                let rule = [("rule", Arg::from(rule.as_str()))];
                notes.push(messages.get("unknown-change-rule", &rule));
            }
        }
        let approvals = Approvals::new(new, today);
        let stale = approvals.stale(&judged, messages);
        let words = shown::Words::new(versions, difference, messages);
        let mut changes: Vec<Shown> = judged
            .into_iter()
            .map(|judged| {
                let approval = approvals.of(&judged).map(|approval| words.approval(approval));
                words.show(judged, approval)
            })
            .collect();
        in_order_of_pillars(&mut changes, versions);
        let summary = Summary::new(versions, difference, &changes);
        let values = words.values;
        Review { versions, messages, changes, summary, values, notes, strangers, stale }
    }

    /// How many changes that nobody approved a gate holds back.
    pub fn held(&self, gate: Gate) -> usize {
        let open = self.changes.iter().filter(|change| change.approval.is_none());
        open.filter(|change| gate.holds(change.judged.judgement)).count()
    }

    /// The changes, most important first.
    pub fn changes(&self) -> &[Shown] {
        &self.changes
    }

    /// The language that drafts are drawn in.
    pub fn drawn_in(&self) -> &str {
        drafts::language(self)
    }

    /// A redline of `today`; drafts are drawn through templates, and Word is signed by who made
    /// the newer version, if that is known.
    pub fn draw(
        &self,
        redline: Redline,
        today: jiff::civil::Date,
        signed: Option<&Signature>,
        templates: &Templates,
    ) -> Result<Vec<u8>, RenderError> {
        match redline {
            Redline::Pdf => pdf::write(self, today),
            Redline::Docx => word::write(self, today, signed, templates),
            Redline::Draft(format) => drafts::write(self, today, format, templates),
        }
    }

    /// The comparison in a format; `color` is of the terminal.
    pub fn write(&self, format: Format, color: bool) -> String {
        match format {
            Format::Human => human::write(self, color, true),
            Format::Markdown => markdown::write(self),
            Format::Github => github::write(self),
            Format::Json => json::write(self),
            Format::Html => html::write(self),
        }
    }

    /// The comparison for a terminal, without figures: as part of what git shows.
    pub fn brief(&self, color: bool) -> String {
        human::write(self, color, false)
    }

    /// The file of a place as the repository has it: the name of a revision is none of it.
    fn file<'p>(&self, place: &'p Position) -> &'p str {
        let of = |version: &Version<'_>| {
            place.file.strip_prefix(version.name).and_then(|rest| rest.strip_prefix(':'))
        };
        self.versions.iter().find_map(of).unwrap_or(&place.file).trim_start_matches("./")
    }

    fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.messages.get(key, args)
    }

    /// The judgements of which people are shown the changes, in the order of reports.
    fn listed(&self) -> impl Iterator<Item = Judgement> {
        JUDGEMENTS.into_iter().filter(|_| !self.strangers)
    }

    fn of(&self, judgement: Judgement) -> impl Iterator<Item = &Shown> {
        self.changes.iter().filter(move |change| change.judged.judgement == judgement)
    }

    /// `1 weakened, 40 neutral`, of what there is.
    fn counts(&self) -> String {
        let count = |judgement: Judgement| {
            let count = self.of(judgement).count();
            let key = format!("count-{}", judgement.name());
            (count > 0).then(|| self.say(&key, &[("count", count.into())]))
        };
        let mut counts: Vec<String> = JUDGEMENTS.into_iter().filter_map(count).collect();
        let approved = self.changes.iter().filter(|change| change.approval.is_some()).count();
        if approved > 0 {
            counts.push(self.say("count-approved", &[("count", approved.into())]));
        }
        if counts.is_empty() {
            self.say("diff-none", &[])
        } else {
            counts.join(comma(self.messages))
        }
    }
}

impl<'a> Version<'a> {
    /// Its name, in which whole hashes of git are cut to what people read.
    fn short(&self) -> String {
        const READ: usize = 10;
        let is_hash = |word: &str| word.len() >= 40 && word.bytes().all(|b| b.is_ascii_hexdigit());
        let cut = |word: &'a str| if is_hash(word) { &word[..READ] } else { word };
        let words = self.name.split_inclusive(|c: char| !c.is_ascii_alphanumeric());
        let words = words.map(|word| {
            let end = word.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()).len();
            [cut(&word[..end]), &word[end..]].concat()
        });
        words.collect()
    }

    /// Its name in a document: of a path, the end of it.
    fn shown(&self) -> &'a str {
        let is_path = self.name.starts_with(['/', '.', '~']) || self.name.contains('\\');
        let end = self.name.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next();
        end.filter(|end| is_path && !end.is_empty() && *end != ".").unwrap_or(self.name)
    }
}

/// What stands between the items of a list.
fn comma(messages: &Messages) -> &'static str {
    if messages.language() == "ar" { "، " } else { ", " }
}

/// From a value to the next, in the direction of reading.
fn arrow(messages: &Messages) -> &'static str {
    if messages.language() == "ar" { " ← " } else { " → " }
}

/// The judgements, in the order of reports.
const JUDGEMENTS: [Judgement; 4] =
    [Judgement::Weakened, Judgement::Unclear, Judgement::Strengthened, Judgement::Neutral];

/// Within a judgement, pillar by pillar as the sets have them, then what belongs to none.
fn in_order_of_pillars(changes: &mut [Shown], versions: [Version<'_>; 2]) {
    let mut place: BTreeMap<&str, usize> = BTreeMap::new();
    for Version { project, .. } in versions.into_iter().rev() {
        let pinned = project.catalog.pillars(&project.index.sets);
        let all = project.catalog.sets.values().flat_map(|set| &set.pillars);
        for pillar in pinned.chain(all) {
            let next = place.len();
            place.entry(&pillar.id).or_insert(next);
        }
    }
    changes.sort_by_cached_key(|change| {
        let pillar = change.pillar.as_ref().map(|(id, _)| id.clone());
        let place = pillar.as_ref().map(|id| place.get(id.as_str()).copied().unwrap_or(usize::MAX));
        (change.judged.judgement, place.is_none(), place, pillar)
    });
}

/// Whether a kind stands for a part of the roadmap, and not for one of many elements.
fn is_single(kind: Kind) -> bool {
    matches!(kind, Kind::Roadmap | Kind::Ethics | Kind::Governance | Kind::Budget | Kind::Settings)
}

#[cfg(test)]
mod tests;
