//! Every rule that there is, as it is listed and explained: those of the program, and those of
//! packs.

use std::collections::BTreeSet;

use super::{Family, Rule, Severity};
use crate::catalog::Catalog;
use crate::messages::Messages;
use crate::model::{Document, Level, PackRule};
use crate::pack;
use crate::project::Project;

/// A rule, wherever it comes from.
#[derive(Debug, Clone, Copy)]
pub enum Listed<'a> {
    /// Of the program.
    Program(&'static Rule),
    /// Of a pack.
    Pack(&'a PackRule),
}

impl<'a> Listed<'a> {
    /// Its name.
    pub fn name(self) -> &'a str {
        match self {
            Listed::Program(rule) => rule.name,
            Listed::Pack(rule) => &rule.name,
        }
    }

    /// What it is listed among.
    pub fn family(self) -> Family {
        match self {
            Listed::Program(rule) => rule.family,
            Listed::Pack(rule) => rule.family.unwrap_or(Family::Own),
        }
    }

    /// How much its findings weigh.
    pub fn severity(self) -> Severity {
        match self {
            Listed::Program(rule) => rule.severity,
            Listed::Pack(rule) => match rule.severity {
                Some(Level::Error) => Severity::Error,
                Some(Level::Info | Level::Off) => Severity::Info,
                Some(Level::Warning) | None => Severity::Warning,
            },
        }
    }

    /// Who asks for it.
    pub fn basis(self) -> Vec<&'a str> {
        match self {
            Listed::Program(rule) => rule.basis.to_vec(),
            Listed::Pack(rule) => rule.basis.iter().map(String::as_str).collect(),
        }
    }

    /// Roadmaps that raise it, and roadmaps that do not.
    pub fn examples(self) -> [Vec<&'a str>; 2] {
        match self {
            Listed::Program(rule) => [rule.raises.to_vec(), rule.passes.to_vec()],
            Listed::Pack(rule) => [&rule.raises, &rule.passes]
                .map(|examples| examples.iter().map(|example| example.trim_end()).collect()),
        }
    }

    /// Whether `check --fix` may mend what it finds.
    pub fn is_fixable(self) -> bool {
        matches!(self, Listed::Program(rule) if rule.is_fixable())
    }

    /// What it finds.
    pub fn what(self, messages: &Messages) -> String {
        match self {
            Listed::Program(rule) => messages.get(&format!("{}.what", rule.name), &[]),
            Listed::Pack(rule) => {
                let what = rule.what.as_ref().unwrap_or(&rule.message);
                what.best(messages.language(), "").map_or("", |(_, what)| what.trim()).to_owned()
            }
        }
    }

    /// Why that matters; a pack may not say.
    pub fn why(self, messages: &Messages) -> Option<String> {
        match self {
            Listed::Program(rule) => messages.find(&format!("{}.why", rule.name), &[]),
            Listed::Pack(rule) => {
                let (_, why) = rule.why.as_ref()?.best(messages.language(), "")?;
                Some(why.trim().to_owned())
            }
        }
    }
}

/// Every rule, in order of name: of all packs, or of those that are about a roadmap.
pub fn known<'a>(catalog: &'a Catalog, document: Option<&'a Document>) -> Vec<Listed<'a>> {
    let program = super::each().map(Listed::Program);
    let named = |rule: &&PackRule| !rule.name.is_empty() && super::find(&rule.name).is_none();
    let packs = pack::rules(catalog, document).filter(named).map(Listed::Pack);
    let mut rules: Vec<_> = program.chain(packs).collect();
    rules.sort_by_key(|rule| rule.name());
    rules.dedup_by_key(|rule| rule.name());
    rules
}

/// The set whose recommendations the program's own rules name by their code alone.
const SET: &str = "assises-2025";

/// The set or the family of what asks for a rule; nothing, where that belongs to nobody.
pub fn reference<'a>(basis: &str, catalog: &'a Catalog) -> Option<&'a str> {
    if let Some((family, _)) = catalog.norm(basis) {
        return Some(&family.id);
    }
    let ids = catalog.sets.keys().map(String::as_str);
    let mut ids = ids.filter(|id| *id == SET).chain(catalog.sets.keys().map(String::as_str));
    ids.find(|id| catalog.sets[*id].recommendations.iter().any(|r| r.code == basis))
}

/// The sets and families of one country that a rule is of, where nobody else asks for it.
pub fn only_for<'a>(rule: Listed<'_>, catalog: &'a Catalog) -> Vec<&'a str> {
    let all: Option<BTreeSet<&str>> = rule
        .basis()
        .into_iter()
        .map(|basis| {
            let reference = reference(basis, catalog)?;
            let family = catalog.families.get(reference).map(|file| &file.family);
            let is_national = family.is_some_and(|family| {
                family.binding.iter().any(|country| country.to_lowercase() == family.id)
            });
            (catalog.sets.contains_key(reference) || is_national).then_some(reference)
        })
        .collect();
    all.unwrap_or_default().into_iter().collect()
}

/// Whether only one country asks for a rule, by its law or by a set of its own, and the roadmap is
/// another's: it neither builds on that nor is of that country.
pub(super) fn is_foreign(rule: &Rule, project: &Project) -> bool {
    let (document, catalog) = (&project.document, &project.catalog);
    let country = document.roadmap.as_ref().and_then(|header| header.country.as_deref());
    rule.basis.iter().all(|basis| {
        let Some(reference) = reference(basis, catalog) else { return false };
        let binding =
            catalog.families.get(reference).map_or(&[][..], |family| &family.family.binding);
        let national = binding.iter().find(|country| country.to_lowercase() == *reference);
        let is_of_one = catalog.sets.contains_key(reference) || national.is_some();
        is_of_one
            && !document.is_pinned(reference)
            && (national.is_none() || national.map(String::as_str) != country)
    })
}
