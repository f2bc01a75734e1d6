//! Packs of rules: compiled once, then computed on every element that they look at.
//!
//! A rule says nothing where what it would look at could not be read: whatever an expression
//! looked at is remembered, and held against what the loader left out. No rule has to think of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;
use rayon::prelude::*;

use crate::catalog::{Catalog, Pack};
use crate::finding::{Finding, Place, Severity, Words};
use crate::model::{Document, Family, Level, PackRule, Subject};
use crate::path::{Path, Step};
use crate::project::Project;

mod pick;
mod shared;
mod element;
mod plan;
mod language;
mod slips;
mod words;
mod compile;

use element::{Element, Spot};
use plan::Scope;
use shared::{Look, Shared};
use words::lasting;

/// A rule, compiled.
pub(super) struct Compiled {
    pub(super) pack: Arc<Pack>,
    /// Its number in its pack.
    number: usize,
    name: &'static str,
    family: Family,
    severity: Severity,
    subject: Subject,
    when: Option<language::Compiled>,
    values: Vec<(&'static str, language::Compiled)>,
    raise: language::Compiled,
    at: Vec<&'static str>,
    words: Arc<Words>,
    /// What its words need: a name, and the expression.
    needs: Vec<(&'static str, language::Compiled)>,
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// The rules of packs that are about a roadmap.
pub struct Packs {
    rules: Vec<Arc<Compiled>>,
    /// What is wrong with the packs themselves.
    pub faults: Vec<Finding>,
}

/// Every word of the language of expressions: kinds of elements, filters and tests.
pub fn expression_words() -> impl Iterator<Item = &'static str> {
    let words = language::FILTERS.iter().chain(language::TESTS).copied();
    Subject::ALL.into_iter().map(Subject::name).chain(words)
}

/// Whether a pack is about a roadmap.
pub fn applies(pack: &Pack, document: &Document) -> bool {
    let header = document.roadmap.as_ref();
    let applies = &pack.file.pack.applies;
    let country = header.and_then(|header| header.country.as_deref());
    applies.country.as_deref().is_none_or(|wanted| country == Some(wanted))
        && applies.references.iter().all(|id| document.is_pinned(id))
}

/// Every rule of packs that are about a roadmap.
pub fn rules<'a>(
    catalog: &'a Catalog,
    document: Option<&'a Document>,
) -> impl Iterator<Item = &'a PackRule> {
    let packs = catalog.packs.values();
    let packs = packs.filter(move |pack| document.is_none_or(|document| applies(pack, document)));
    packs.flat_map(|pack| &pack.file.rules)
}

impl Packs {
    /// The rules of the packs that are about a roadmap; `is_taken` says which names are not free.
    pub fn new(project: &Project, is_taken: &dyn Fn(&str) -> bool) -> Self {
        let mut packs = Packs { rules: Vec::new(), faults: Vec::new() };
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        let (own, known): (Vec<_>, Vec<_>) =
            project.catalog.packs.values().partition(|pack| pack.node.is_some());
        for pack in known.into_iter().chain(own) {
            let applies = applies(pack, &project.document);
            for (number, rule) in pack.file.rules.iter().enumerate() {
                let before = names.insert(&rule.name, &pack.file.pack.id);
                let taken = is_taken(&rule.name) || before.is_some();
                match compile::compile(project, pack, number, taken) {
                    Ok(rule) if applies => packs.rules.push(Arc::new(rule)),
                    Ok(_) => {}
                    Err(faults) => packs.faults.extend(faults),
                }
            }
        }
        packs
    }

    /// What the rules of some families raise, and what went wrong with them.
    pub fn raise(
        &self,
        project: &Project,
        today: jiff::civil::Date,
        families: &[Family],
    ) -> Vec<Finding> {
        let rules = self.rules.iter().filter(|rule| families.contains(&rule.family));
        let mut by_subject: BTreeMap<Subject, Vec<Run<'_>>> = BTreeMap::new();
        for rule in rules {
            by_subject.entry(rule.subject).or_default().push(Run::new(project, rule, today));
        }
        let raised = by_subject.par_iter().map(|(subject, runs)| raised(project, *subject, runs));
        raised.flatten_iter().collect()
    }
}

/// What the rules about one kind of elements raise.
fn raised(project: &Project, subject: Subject, runs: &[Run<'_>]) -> Vec<Finding> {
    let spots = match subject {
        Subject::Recommendation => {
            (0..project.index.coverage.len()).map(|at| Spot::new(subject, &[at])).collect()
        }
        subject => Spot::all(subject, &project.document),
    };
    let raised: Vec<(usize, Result<Finding, String>)> = spots
        .par_iter()
        .with_min_len(64)
        .flat_map_iter(|spot| runs.iter().enumerate().map(move |run| (run, *spot)))
        .filter_map(|((at, run), spot)| Some((at, run.one(spot).transpose()?)))
        .collect();
    let mut findings: Vec<Finding> = Vec::new();
    let mut failed: BTreeMap<usize, String> = BTreeMap::new();
    for (at, found) in raised {
        match found {
            Ok(finding) => findings.push(finding),
            Err(why) => drop(failed.entry(at).or_insert(why)),
        }
    }
    for (at, run) in runs.iter().enumerate() {
        let why = failed.get(&at);
        findings.extend(why.map(|why| compile::failed(project, run.rule, why)));
        findings.extend(compile::strange(project, run.rule, &run.shared.strange()));
    }
    findings
}

/// One run of one rule over a roadmap.
struct Run<'a> {
    project: &'a Project,
    rule: &'a Arc<Compiled>,
    shared: Arc<Shared>,
    roadmap: Value,
    today: Value,
}

impl<'a> Run<'a> {
    fn new(project: &'a Project, rule: &'a Arc<Compiled>, today: jiff::civil::Date) -> Self {
        let shared = Run::shared(project, false);
        let roadmap = plan::roadmap(&shared);
        Run { project, rule, shared, roadmap, today: today.to_string().into() }
    }

    fn shared(project: &Project, watched: bool) -> Arc<Shared> {
        let Project { document, index, catalog, .. } = project;
        Arc::new(Shared::new(document, index, catalog, watched))
    }

    fn scope(&self, shared: &Arc<Shared>, roadmap: &Value, spot: Spot) -> Value {
        let it = match spot.subject {
            Subject::Roadmap => roadmap.clone(),
            Subject::Recommendation => plan::recommendation(shared, spot.first()),
            _ => Element::value(shared, spot),
        };
        let (rule, today) = (self.rule.clone(), self.today.clone());
        let values = rule.values.len();
        Value::from_object(Scope { rule, it, roadmap: roadmap.clone(), today, values })
    }

    /// What the rule says of one element.
    fn one(&self, spot: Spot) -> Result<Option<Finding>, String> {
        let rule = self.rule;
        let scope = self.scope(&self.shared, &self.roadmap, spot);
        if !raises(rule, &scope)? {
            return Ok(None);
        }
        // Only what is raised is held against what could not be read.
        let shared = Run::shared(self.project, true);
        let _ = raises(rule, &self.scope(&shared, &plan::roadmap(&shared), spot));
        if shared.looks().iter().any(|look| is_unsure(self.project, look)) {
            return Ok(None);
        }
        let mut finding = Finding::new(rule.name, rule.severity, self.place(spot));
        for (name, need) in &rule.needs {
            let value = need.eval(scope.clone()).map_err(|error| language::said(&error))?;
            let said = plan::said(&self.shared, spot, name, value.as_str());
            finding = finding.arg(name, said.unwrap_or_else(|| words::arg(&value)));
        }
        finding.words = Some(rule.words.clone());
        Ok(Some(finding))
    }

    fn place(&self, spot: Spot) -> Place {
        let mut path = match spot.subject {
            Subject::Recommendation => plan::place(&self.shared, spot.first()).unwrap_or_default(),
            _ => spot.path(),
        };
        let Some((last, above)) = self.rule.at.split_last() else {
            return if path.is_empty() { Place::Project } else { path.into() };
        };
        for key in above {
            let below = &path / *key;
            if self.project.locate(&Place::Node(below.clone())).is_none() {
                return Place::Missing(path, key);
            }
            path = below;
        }
        Place::Missing(path, last)
    }
}

fn raises(rule: &Compiled, scope: &Value) -> Result<bool, String> {
    let is_true = |expression: &language::Compiled| {
        let value = expression.eval(scope.clone()).map_err(|error| language::said(&error))?;
        Ok::<bool, String>(value.is_true())
    };
    Ok(rule.when.as_ref().map_or(Ok(true), is_true)? && is_true(&rule.raise)?)
}

/// Whether something that was looked at could not be read.
fn is_unsure(project: &Project, look: &Look) -> bool {
    let is_lost = |path: &Path, key: &str| {
        let missing = Place::Missing(path.clone(), lasting(key));
        let below = path / Step::named(key);
        let there = project.locate(&Place::Node(below.clone())).is_some();
        project.locate(&missing).is_none() || there && !project.is_whole(below)
    };
    match look {
        Look::Key(path, key) => is_lost(path, key),
        Look::List(path, key) => project.is_incomplete() || is_lost(path, key),
        Look::Whole(path) => !project.is_whole(path),
        Look::Name(name) => project.may_exist(name),
        Look::Nowhere => true,
    }
}

fn severity(level: Option<Level>) -> Option<Severity> {
    match level {
        Some(Level::Error) => Some(Severity::Error),
        None | Some(Level::Warning) => Some(Severity::Warning),
        Some(Level::Info) => Some(Severity::Info),
        Some(Level::Off) => None,
    }
}
