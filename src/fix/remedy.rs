//! The one safe remedy of a finding, if it has one.

use std::collections::{BTreeMap, BTreeSet};

use super::Remedy;
use super::site::{Site, Sites, inside};
use crate::finding::{Fix, Located, Place, only_near};
use crate::model;
use crate::path::Path;
use crate::project::{Project, amount, date, slug};
use crate::text::Span;
use crate::typography::french;
use crate::yaml::{Map, Value};

/// Whether what stands under a key is an id: of the element itself, of another, or of what a waiver
/// is about.
fn is_id(key: &str) -> bool {
    model::is_naming(key) || ["id", "item", "pillar"].contains(&key)
}

/// Longest id that is made of a title.
const LONGEST: usize = 48;

/// The remedies of findings, in their order.
pub(super) fn all(project: &Project, findings: &[Located]) -> Vec<Remedy> {
    if findings.iter().all(|finding| finding.fix.is_none()) {
        return Vec::new();
    }
    let sites = Sites::new(project);
    let mut context = Context { project, sites: sites.by_span(), ids: BTreeSet::new() };
    context.ids = context.ids_of_files();
    let mut remedies: Vec<Remedy> = Vec::new();
    for finding in findings {
        if let Some(remedy) = context.remedy(finding).filter(|r| !remedies.contains(r)) {
            remedies.push(remedy);
        }
    }
    remedies
}

struct Context<'a> {
    project: &'a Project,
    sites: BTreeMap<Span, Site<'a>>,
    ids: BTreeSet<String>,
}

impl Context<'_> {
    fn remedy(&mut self, finding: &Located) -> Option<Remedy> {
        let fix = finding.fix.as_ref()?;
        if let (Fix::Spaces, Place::Within(path, ..)) = (fix, &finding.place) {
            return self.space(path);
        }
        let span = finding.span;
        match (fix, *self.sites.get(&span)?) {
            (Fix::Key(known), Site::Key { map, entry, .. }) => {
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                self.replace(span, &entry.key, key_meant(map, &entry.key, &known)?)
            }
            (Fix::Word(known), Site::Scalar { text: written, .. }) => {
                let known = known.iter().map(String::as_str);
                self.replace(span, written, only_near(written, known)?)
            }
            (Fix::Id(near), Site::Scalar { text: written, .. }) => {
                let known = self.project.index.elements.keys().map(|id| &**id);
                // What tells two ids apart is often a number.
                let digits =
                    |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
                let safe = digits(near) == digits(written)
                    && only_near(written, known) == Some(near.as_str());
                safe.then(|| self.replace(span, written, near))?
            }
            (Fix::Date, Site::Scalar { text, .. }) => self.replace(span, text, &date::read(text)?),
            (Fix::Amount, Site::Scalar { text, .. }) => {
                let currency = self.project.document.currency();
                let dirhams = currency.is_none_or(|currency| currency == "MAD");
                let unit = text.chars().any(char::is_alphabetic);
                (dirhams || !unit).then(|| self.replace(span, text, &amount::read(text)?))?
            }
            (Fix::Spelling, Site::Scalar { text, key }) if is_id(key) => self.rename(text),
            (Fix::NewId, Site::Key { map, map_span, .. }) => self.name(map, map_span, span),
            _ => None,
        }
    }

    /// Every space of a French text, where it was typed as it reads: not where a line folds.
    fn space(&self, path: &Path) -> Option<Remedy> {
        let node = self.project.locate(&Place::Node(path.clone()))?;
        let Site::Scalar { text, .. } = self.sites.get(&node)? else { return None };
        let edits = french::remedies(text).filter_map(|(start, end, new)| {
            let mut span = self.project.locate(&Place::Within(path.clone(), start, end))?;
            let (file, local) = self.project.sources.locate(span);
            let typed = self.project.sources.get(file).text.get(local.start as usize..)?;
            let wanted = text.get(start..end)?;
            // A place ends with its last letter; the space behind it is typed, too.
            span.end = span.start + wanted.len() as u32;
            typed.starts_with(wanted).then_some((span, new))
        });
        let edits: Vec<_> = edits.collect();
        (!edits.is_empty()).then_some(Remedy { edits })
    }

    fn replace(&self, span: Span, written: &str, new: &str) -> Option<Remedy> {
        let span = inside(self.project, span, written)?;
        Some(Remedy { edits: vec![(span, new.to_owned())] })
    }

    /// Every place that names an id gets its plain form; none, where another has that already or
    /// a place may be prose.
    fn rename(&self, old: &str) -> Option<Remedy> {
        let new = whole_slug(old).filter(|new| !self.ids.contains(new))?;
        let others =
            self.ids.iter().filter(|id| *id != old && whole_slug(id).as_ref() == Some(&new));
        if others.count() > 0 {
            return None;
        }
        let mut edits = Vec::new();
        for (span, site) in &self.sites {
            match site {
                Site::Scalar { text, key } if *text == old => {
                    let prose = matches!(*key, "title" | "name" | "renamed_from");
                    if is_id(key) {
                        edits.push((inside(self.project, *span, old)?, new.clone()));
                    } else if !prose && key.len() > 3 {
                        return None;
                    }
                }
                _ => {}
            }
        }
        Some(Remedy { edits })
    }

    /// An id made of the title, before the first key.
    fn name(&mut self, map: &Map, map_span: Span, first: Span) -> Option<Remedy> {
        let id = self.free(&title_slug(map)?);
        let (file, local) = self.project.sources.locate(first);
        let source = &self.project.sources.get(file).text;
        let at = local.start as usize;
        let (_, map_local) = self.project.sources.locate(map_span);
        let inserted = if source[map_local.start as usize..].starts_with('{') {
            format!("id: {id}, ")
        } else {
            let line = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
            let before = &source[line..at];
            if !before.chars().all(|c| matches!(c, ' ' | '-')) {
                return None;
            }
            let end = if source.contains("\r\n") { "\r\n" } else { "\n" };
            format!("id: {id}{end}{}", " ".repeat(before.len()))
        };
        self.ids.insert(id);
        let at = Span { start: first.start, end: first.start };
        Some(Remedy { edits: vec![(at, inserted)] })
    }

    fn free(&self, id: &str) -> String {
        let numbered = (2..).map(|n| format!("{id}-{n}"));
        let mut candidates = std::iter::once(id.to_owned()).chain(numbered);
        candidates.find(|id| !self.ids.contains(id)).expect("numbers do not end")
    }

    fn ids_of_files(&self) -> BTreeSet<String> {
        let ids = self.sites.values().filter_map(|site| match site {
            Site::Scalar { text, key: "id" } => Some((*text).to_owned()),
            _ => None,
        });
        ids.collect()
    }
}

/// The key that was meant: one that the map does not have, and that no other key of it may mean.
fn key_meant<'k>(map: &Map, written: &str, known: &[&'k str]) -> Option<&'k str> {
    let free = || known.iter().copied().filter(|key| map.get(key).is_none());
    // Near to a key that is there already, it may be a second one of that.
    let meant = only_near(written, known.iter().copied())?;
    let others = map.entries.iter().filter(|entry| &*entry.key != written);
    let unknown = others.filter(|entry| !known.contains(&&*entry.key));
    let rivals = unknown.filter(|entry| only_near(&entry.key, free()) == Some(meant));
    let twice = map.entries.iter().filter(|entry| &*entry.key == written).count() > 1;
    (free().any(|key| key == meant) && rivals.count() == 0 && !twice).then_some(meant)
}

/// The slug of a text all of whose letters and digits are in it.
fn whole_slug(text: &str) -> Option<String> {
    let slug = slug(text);
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let kept = slug.chars().filter(|c| *c != '-').count();
    (!slug.is_empty() && kept == letters).then_some(slug)
}

/// The slug of the first title that has a whole one, cut between words.
fn title_slug(map: &Map) -> Option<String> {
    let slug = match &map.get("title")?.value.value {
        Value::Scalar(text) => whole_slug(text),
        Value::Map(languages) => {
            languages.entries.iter().find_map(|entry| whole_slug(entry.value.as_str()?))
        }
        Value::Null | Value::List(_) => None,
    }?;
    if slug.len() <= LONGEST {
        return Some(slug);
    }
    let cut = slug[..=LONGEST].rfind('-')?;
    Some(slug[..cut].to_owned())
}
