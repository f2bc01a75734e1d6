//! The comparison in numbers, for those who decide.

use std::collections::BTreeMap;

use super::{Review, Shown, Version, arrow};
use crate::catalog::Catalog;
use crate::diff::{Difference, Kind, commitments};
use crate::index::{Index, Status};
use crate::model::{Action, Objective};
use crate::project::Project;

/// Before and now.
pub(super) type Both<T> = [T; 2];

/// The comparison in numbers.
#[derive(Debug)]
pub(super) struct Summary {
    pub(super) commitments: Both<BTreeMap<Kind, usize>>,
    pub(super) covered: Both<(usize, usize)>,
    pub(super) cost: Both<i64>,
    pub(super) later: usize,
    pub(super) sooner: usize,
    /// Pillars of which a figure or a date moved.
    pub(super) pillars: Vec<Pillar>,
}

/// A pillar: before and now, and the dates that moved in it.
#[derive(Debug)]
pub(super) struct Pillar {
    pub(super) id: String,
    pub(super) count: Both<PillarCount>,
    pub(super) later: usize,
    pub(super) sooner: usize,
}

/// The names of the columns of pillars, in the catalogue.
pub(super) const PILLAR_HEADS: [&str; 6] = [
    "diff-pillar",
    "diff-objectives",
    "diff-actions",
    "diff-covered",
    "diff-cost",
    "diff-moved-dates",
];

/// What one pillar holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct PillarCount {
    pub(super) objectives: usize,
    pub(super) actions: usize,
    pub(super) cost: i64,
    pub(super) covered: usize,
    pub(super) recommendations: usize,
}

/// How the names of rules end that are about dates.
const LATER: &str = "-later";
const SOONER: &str = "-sooner";

impl Summary {
    pub(super) fn new(
        versions: [Version<'_>; 2],
        difference: &Difference,
        changes: &[Shown],
    ) -> Self {
        let projects = versions.map(|version| version.project);
        let mut moved: BTreeMap<Option<&str>, [usize; 2]> = BTreeMap::new();
        for change in changes {
            let pillar = change.pillar.as_ref().map(|(id, _)| id.as_str());
            let counts = moved.entry(pillar).or_default();
            for (count, end) in counts.iter_mut().zip([LATER, SOONER]) {
                *count += usize::from(change.judged.rule.ends_with(end));
            }
        }
        // Both are measured by the yardstick of the older.
        let [old, new] = projects;
        let measured = [(&*old.catalog, &*old.index), difference.covered(new)];
        let [old, new] = [0, 1].map(|i: usize| pillars(projects[i], measured[i]));
        let mut ids: Vec<&String> = old.keys().chain(new.keys()).collect();
        ids.sort();
        ids.dedup();
        let both = |id: &String| [&old, &new].map(|all| all.get(id).copied().unwrap_or_default());
        let pillars = ids.into_iter().map(|id| {
            let [later, sooner] = moved.get(&Some(id.as_str())).copied().unwrap_or_default();
            Pillar { id: id.clone(), count: both(id), later, sooner }
        });
        let has_moved = |p: &Pillar| p.count[0] != p.count[1] || p.later + p.sooner > 0;
        let all = |i: usize| moved.values().map(|counts| counts[i]).sum();
        Summary {
            commitments: projects.map(|project| commitments(&project.document)),
            covered: measured.map(|(_, index)| covered(index)),
            cost: projects.map(cost),
            later: all(0),
            sooner: all(1),
            pillars: pillars.filter(has_moved).collect(),
        }
    }
}

fn covered(index: &Index) -> (usize, usize) {
    let all = &index.coverage;
    (all.iter().filter(|coverage| coverage.status == Status::Covered).count(), all.len())
}

fn cost(project: &Project) -> i64 {
    project.document.objectives.iter().map(|o| cost_of(project, o)).fold(0, i64::saturating_add)
}

/// What the actions of an objective cost at least; what another's cost holds is not counted again.
fn cost_of(project: &Project, objective: &Objective) -> i64 {
    let counted = |action: &Action| project.document.counted(action.cost.as_ref()?);
    let amounts = objective.actions.iter().filter_map(counted).map(|span| span.low);
    amounts.fold(0, i64::saturating_add)
}

fn pillars(
    project: &Project,
    (catalog, index): (&Catalog, &Index),
) -> BTreeMap<String, PillarCount> {
    let mut pillars: BTreeMap<String, PillarCount> = BTreeMap::new();
    for objective in &project.document.objectives {
        let pillar = pillars.entry(objective.pillar.clone()).or_default();
        pillar.objectives += 1;
        pillar.actions += objective.actions.len();
        pillar.cost = pillar.cost.saturating_add(cost_of(project, objective));
    }
    for coverage in &index.coverage {
        let found = catalog.recommendation(&coverage.recommendation);
        let pillar = pillars.entry(found.pillar.clone()).or_default();
        pillar.recommendations += 1;
        pillar.covered += usize::from(coverage.status == Status::Covered);
    }
    pillars
}

impl Review<'_> {
    /// The figures of the whole that moved, in words: name, before, now.
    pub(super) fn figures(&self) -> Vec<(String, String, String)> {
        let [old, new] = &self.summary.commitments;
        let number = |count: usize| self.values.number(count as f64);
        let mut figures = Vec::new();
        for (kind, key) in [
            (Kind::Objective, "diff-objectives"),
            (Kind::Indicator, "diff-indicators"),
            (Kind::Action, "diff-actions"),
            (Kind::Principle, "diff-principles"),
            (Kind::Safeguard, "diff-safeguards"),
            (Kind::Legislation, "diff-legislation"),
        ] {
            let count = |all: &BTreeMap<Kind, usize>| all.get(&kind).copied().unwrap_or(0);
            figures.push((self.say(key, &[]), number(count(old)), number(count(new))));
        }
        let [old, new] = self
            .summary
            .covered
            .map(|(covered, all)| format!("{}/{}", number(covered), number(all)));
        figures.push((self.say("diff-covered", &[]), old, new));
        if self.summary.cost != [0, 0] {
            let [old, new] = self.summary.cost.map(|cost| self.values.money(cost as f64));
            figures.push((self.say("diff-cost", &[]), old, new));
        }
        figures
    }

    /// How many dates moved, in words.
    pub(super) fn dates(&self) -> String {
        let Summary { later, sooner, .. } = self.summary;
        self.say("diff-dates", &[("later", later.into()), ("sooner", sooner.into())])
    }

    /// The pillars in which something moved: title, and a cell for each of `PILLAR_HEADS`.
    pub(super) fn pillar_figures(&self) -> Vec<(String, [String; 5])> {
        let row = |Pillar { id, count: [old, new], later, sooner }: &Pillar| {
            let sets = self.versions[1].project.catalog.sets.values();
            let pillar = sets.flat_map(|set| &set.pillars).find(|pillar| pillar.id == *id);
            let title = pillar.and_then(|p| p.title.best(self.messages.language(), "fr"));
            let title = title.map_or_else(|| id.clone(), |(_, title)| title.to_owned());
            let moved = |old: String, new: String| match old == new {
                true => new,
                false => format!("{old}{}{new}", arrow(self.messages)),
            };
            let number = |count: usize| self.values.number(count as f64);
            let cover =
                |c: &PillarCount| format!("{}/{}", number(c.covered), number(c.recommendations));
            let money = |c: &PillarCount| match c.cost {
                0 => "—".to_owned(),
                cost => self.values.money(cost as f64),
            };
            let cells = [
                moved(number(old.objectives), number(new.objectives)),
                moved(number(old.actions), number(new.actions)),
                moved(cover(old), cover(new)),
                moved(money(old), money(new)),
                match later + sooner {
                    0 => String::new(),
                    _ => {
                        let dates = [("later", (*later).into()), ("sooner", (*sooner).into())];
                        self.say("diff-pillar-dates", &dates)
                    }
                },
            ];
            (title, cells)
        };
        self.summary.pillars.iter().map(row).collect()
    }
}
