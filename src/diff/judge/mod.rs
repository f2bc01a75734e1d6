//! What a change means: weakened, strengthened, neutral, or unclear.
//!
//! The principle: a promise is weaker where less is to be reached, later, by fewer or by nobody in
//! particular, with less money found, for fewer people, with less protection of them, or where it
//! can be verified less well. What files cannot decide is unclear, and is to be read. Rules stand
//! in tables, as pairs: what the one finds from old to new, the other finds from new to old.

use std::collections::{BTreeMap, BTreeSet};

use super::modals::Firmness;
use super::tree::{part_id, part_of};
use super::{Change, ChangeKind, Difference, Field, Item, Leaf, Ref};
use crate::model::Judgement;
use crate::path::Path;
use crate::project::Project;

mod criterion;
mod pair;
mod spans;
mod plan;
mod outline;
mod protection;
mod texts;
mod yardstick;
mod tables;
mod coverage;
mod rewording;
mod twins;
mod print;

pub use pair::Example;
#[cfg(test)]
pub use pair::wrap;
pub use tables::{Rule, all, find, names};

/// A change and what it means.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The rule that judged it.
    pub rule: &'static str,
    /// What it means.
    pub judgement: Judgement,
    /// The element, by its id in the newer version if it is there.
    pub of: Ref,
    /// The elements that it stands in, from itself upward; of what is gone, those that it stood in.
    pub upward: Vec<Ref>,
    /// The field, if it is about one.
    pub field: Option<Field>,
    /// The value before.
    pub from: Option<Leaf>,
    /// The value now.
    pub to: Option<Leaf>,
    /// Of a text: each language that changed, before and now.
    pub texts: BTreeMap<String, [Option<String>; 2]>,
    /// Languages of translations that did not follow.
    pub behind: Vec<String>,
    /// How many elements came or went with it.
    pub with: usize,
    /// Of what came or went, the id of what went or came with the same title.
    pub twin: Option<String>,
    /// Where it stands in the older and in the newer version.
    pub paths: [Option<Path>; 2],
    /// Its name, which outlives edits elsewhere.
    pub fingerprint: String,
}

impl Judged {
    fn new(rule: &Rule, of: &Ref, upward: Vec<Ref>) -> Self {
        Judged {
            rule: rule.name,
            judgement: rule.judgement,
            of: of.clone(),
            upward,
            field: None,
            from: None,
            to: None,
            texts: BTreeMap::new(),
            behind: Vec::new(),
            with: 0,
            twin: None,
            paths: [None, None],
            fingerprint: String::new(),
        }
    }
}

/// What a rule sees of a change.
struct Case<'a> {
    of: &'a Ref,
    event: Event<'a>,
    items: [Option<&'a Item>; 2],
    parents: [Option<&'a Item>; 2],
    projects: [&'a Project; 2],
}

enum Event<'a> {
    Added,
    Removed,
    Moved,
    Renamed,
    Value { field: &'a Field, from: Option<&'a Leaf>, to: Option<&'a Leaf> },
    Text { name: &'static str, reworded: Reworded },
}

/// What happened to a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reworded {
    Retouched,
    Numbers,
    Words,
    Firmness(Firmness),
    Translation,
    TranslationNumbers,
    TranslationFirmness(Firmness),
    TranslationAdded,
    TranslationRemoved,
    LeftBehind,
}

/// Judges every change between two projects, most important first. `levels` are those of the
/// roadmap: a change that it switches off is left out.
pub fn judge(old: &Project, new: &Project, difference: &Difference) -> Vec<Judged> {
    let renamed: BTreeMap<Ref, String> = difference.changes.iter().filter_map(renamed).collect();
    let mut judge = Judge {
        projects: [old, new],
        difference,
        former: renamed.iter().map(|((_, to), from)| (to.clone(), from.clone())).collect(),
        renamed,
        judged: Vec::new(),
    };
    judge.changes();
    judge.durations();
    judge.coverage();
    twins::name(difference, &mut judge.judged);
    let mut judged = judge.judged;
    if let Some(changes) = &old.document.changes {
        for change in &mut judged {
            if let Some(level) = changes.levels.get(change.rule) {
                change.judgement = *level;
            }
        }
        judged.retain(|change| change.judgement != Judgement::Off);
    }
    judged.sort_by(|a, b| order(a).cmp(&order(b)));
    judged
}

fn renamed(change: &Change) -> Option<(Ref, String)> {
    let ChangeKind::Renamed { from } = &change.kind else { return None };
    Some((change.of.clone(), from.clone()))
}

/// Judgement first, then as a reader goes through the roadmap.
fn order(judged: &Judged) -> impl Ord + '_ {
    let around = judged.upward.last().unwrap_or(&judged.of);
    // What is said of a text comes before what is said of its translations.
    let field = judged.field.as_ref();
    let field = field.map(|f| (f.name, &f.entry, f.language.is_empty(), &f.language));
    (judged.judgement, around, &judged.of, field, judged.rule)
}

struct Judge<'a> {
    projects: [&'a Project; 2],
    difference: &'a Difference,
    renamed: BTreeMap<Ref, String>,
    /// The same by id alone, for parts, which are named after their element.
    former: BTreeMap<String, String>,
    judged: Vec<Judged>,
}

impl<'a> Judge<'a> {
    /// The element in both versions.
    fn items(&self, of: &Ref) -> [Option<&'a Item>; 2] {
        let before = self.before(of);
        [self.difference.old.items.get(&before), self.difference.new.items.get(of)]
    }

    /// The name that an element had.
    fn before(&self, of: &Ref) -> Ref {
        if let Some(from) = self.renamed.get(of) {
            return (of.0, from.clone());
        }
        let Some((parent, part)) = part_of(&of.1) else { return of.clone() };
        let former = self.former.get(parent);
        former.map_or_else(|| of.clone(), |from| (of.0, part_id(from, part)))
    }

    fn parents(&self, items: [Option<&'a Item>; 2]) -> [Option<&'a Item>; 2] {
        let trees = [&self.difference.old, &self.difference.new];
        let parent = |i: usize| trees[i].items.get(items[i]?.parent.as_ref()?);
        [parent(0), parent(1)]
    }

    fn changes(&mut self) {
        let changes = &self.difference.changes;
        // What came or went with the element that it stands in is counted there.
        let mut came_or_went: BTreeMap<&Ref, usize> = BTreeMap::new();
        for Change { of, kind } in changes {
            if matches!(kind, ChangeKind::Added(_) | ChangeKind::Removed(_)) {
                came_or_went.insert(of, 0);
            }
        }
        let mut within: BTreeSet<&Ref> = BTreeSet::new();
        for Change { of, kind } in changes {
            if let ChangeKind::Added(item) | ChangeKind::Removed(item) = kind
                && let Some(parent) = item.parent.as_ref()
                && let Some(count) = came_or_went.get_mut(parent)
            {
                *count += usize::from(!of.0.is_part());
                within.insert(of);
            }
        }
        let mut texts: BTreeMap<(&Ref, &str, &str), Vec<&Change>> = BTreeMap::new();
        for change in changes {
            let Change { of, kind } = change;
            let event = match kind {
                ChangeKind::Field { field, from: Some(_), to: Some(_) }
                    if self.told_as_span(of, field) =>
                {
                    continue;
                }
                ChangeKind::Field { field, .. } if !field.language.is_empty() => {
                    let key = (of, field.name, field.entry.as_str());
                    texts.entry(key).or_default().push(change);
                    continue;
                }
                ChangeKind::Added(_) | ChangeKind::Removed(_) if within.contains(of) => continue,
                ChangeKind::Added(_) => Event::Added,
                ChangeKind::Removed(_) => Event::Removed,
                ChangeKind::Moved { .. } => Event::Moved,
                ChangeKind::Renamed { .. } => Event::Renamed,
                ChangeKind::Field { field, from, to } => {
                    Event::Value { field, from: from.as_ref(), to: to.as_ref() }
                }
            };
            let with = came_or_went.get(of).copied().unwrap_or(0);
            self.by_first_rule(of, event, |judged| {
                judged.with = with;
                match kind {
                    ChangeKind::Field { field, from, to } => {
                        judged.field = Some(field.clone());
                        (judged.from, judged.to) = (from.clone(), to.clone());
                    }
                    ChangeKind::Renamed { from } => {
                        judged.from = Some(Leaf::Word(from.clone()));
                        judged.to = Some(Leaf::Word(of.1.clone()));
                    }
                    ChangeKind::Moved { from, to } => {
                        let word = |of: &Option<Ref>| of.clone().map(|(_, id)| Leaf::Word(id));
                        (judged.from, judged.to) = (word(from), word(to));
                    }
                    ChangeKind::Added(_) | ChangeKind::Removed(_) => {}
                }
            });
        }
        for ((of, name, entry), changes) in texts {
            self.text(of, name, entry, &changes);
        }
    }

    /// Judges one event by the first rule that knows it.
    fn by_first_rule(&mut self, of: &Ref, event: Event<'_>, fill: impl FnOnce(&mut Judged)) {
        let items = self.items(of);
        let case = Case { of, event, items, parents: self.parents(items), projects: self.projects };
        let Some(rule) = tables::judging(&case) else { return };
        let difference = self.difference;
        let upward: Vec<Ref> = match items {
            [_, Some(_)] => difference.new.upward(of).map(|(of, _)| of.clone()).collect(),
            _ => difference.old.upward(of).map(|(of, _)| of.clone()).collect(),
        };
        // What is derived may be no element of what changed.
        let upward = if upward.is_empty() { vec![of.clone()] } else { upward };
        let path = |item: Option<&Item>| item.map(|item| item.path.clone());
        let mut judged = Judged::new(rule, of, upward);
        judged.paths = items.map(path);
        fill(&mut judged);
        judged.fingerprint = print::fingerprint(&judged, difference);
        self.judged.push(judged);
    }

    /// Judges what no field says.
    fn derived(&mut self, of: Ref, field: &Field, from: Option<Leaf>, to: Option<Leaf>) {
        let event = Event::Value { field, from: from.as_ref(), to: to.as_ref() };
        self.by_first_rule(&of, event, |judged| {
            judged.field = Some(field.clone());
            (judged.from, judged.to) = (from.clone(), to.clone());
        });
    }
}
