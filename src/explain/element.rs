//! Elements of the roadmap: where each stands, what it names, what names it, what it answers.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::words;
use crate::finding::Place;
use crate::index::{Element, Kind};
use crate::messages::Messages;
use crate::model::{Relation, Text, each_name, each_text};
use crate::path::{Path, Step, upward};
use crate::project::Project;
use crate::text::printable_line;
use crate::walk;

/// The page of each element that has an id, in the order of the document.
pub(super) fn explain(id: &str, project: &Project, messages: &Messages) -> Vec<String> {
    let Some(elements) = project.index.elements.get(id) else { return Vec::new() };
    let look = Look::new(project, messages);
    elements.iter().map(|element| look.page(id, element)).collect()
}

/// A place that names an element, by its kind and its id.
struct Naming<'a> {
    path: Path,
    kind: Kind,
    id: &'a str,
}

/// What is asked for every page.
struct Look<'a> {
    project: &'a Project,
    messages: &'a Messages,
    titles: BTreeMap<Path, &'a Text>,
    elements: BTreeMap<&'a [Step], (&'a str, Kind)>,
    namings: Vec<Naming<'a>>,
}

impl<'a> Look<'a> {
    fn new(project: &'a Project, messages: &'a Messages) -> Self {
        let mut titles = BTreeMap::new();
        each_text(&project.document, &mut |path, text| {
            if let Some(element) = path.titled() {
                titles.insert(element.into(), text);
            }
        });
        for (number, image) in project.document.images.iter().enumerate() {
            titles.insert(Path::ROOT / "images" / number, &image.caption);
        }
        for (number, work) in project.document.bibliography.iter().enumerate() {
            titles.insert(Path::ROOT / "bibliography" / number, &work.title);
        }
        let all = project.index.elements.iter();
        let elements = all.flat_map(|(id, elements)| {
            elements.iter().map(move |element| (&*element.path, (id.as_str(), element.kind)))
        });
        let elements = elements.collect();
        Look { project, messages, titles, elements, namings: namings(project) }
    }

    fn page(&self, id: &str, element: &Element) -> String {
        let name = self.named(element.kind, id, Some(&element.path));
        let mut text = format!("{name}\n{}\n", self.place(&element.path));
        let within = |path: &[Step]| self.holder(path) == Some(&element.path);
        let names = self.namings.iter().filter(|naming| within(&naming.path)).map(|naming| {
            let key = keys(&naming.path[element.path.len()..]);
            let is_there = self.project.index.find(naming.kind, naming.id).is_some();
            let name = self.name(naming.kind, naming.id);
            let unknown = self.messages.get("explain-element-unknown", &[]);
            (key, if is_there { name } else { format!("{name} ({unknown})") })
        });
        self.list("explain-element-names", names.collect(), &mut text);
        let named = |naming: &&Naming<'_>| (naming.kind, naming.id) == (element.kind, id);
        let named = self.namings.iter().filter(named).map(|naming| {
            let holder = self.holder(&naming.path);
            let (key, name) = match holder.and_then(|path| self.elements.get_key_value(path)) {
                Some((path, (id, kind))) => {
                    (keys(&naming.path[path.len()..]), self.name(*kind, id))
                }
                None => (self.project.address(&naming.path), String::new()),
            };
            (key, format!("{name}  {}", self.place(&naming.path)).trim_start().to_owned())
        });
        let named: Vec<_> = named.collect();
        if named.is_empty() {
            let _ = writeln!(text, "\n{}", self.messages.get("explain-element-unnamed", &[]));
        }
        self.list("explain-element-named", named, &mut text);
        self.list("explain-element-answers", self.answers(&element.path), &mut text);
        text
    }

    /// What it answers: each recommendation with its text, and how far.
    fn answers(&self, element: &[Step]) -> Vec<(String, String)> {
        let index = &self.project.index;
        let claims = index.claims.iter().filter(|claim| self.holder(&claim.path) == Some(element));
        let answers = claims.map(|claim| {
            let said = match &claim.recommendation {
                Some(id) => {
                    let found = self.project.catalog.recommendation(id);
                    words(&found.text, self.messages.language()).to_owned()
                }
                None => self.messages.get("explain-element-unknown", &[]),
            };
            let how = match claim.answer.relation {
                Relation::Full => return (claim.answer.to.clone(), said),
                how => ("relation", how.name().into()),
            };
            let how = self.messages.get("explain-element-relation", &[how]);
            (claim.answer.to.clone(), format!("{said} ({how})"))
        });
        answers.collect()
    }

    fn list(&self, title: &str, lines: Vec<(String, String)>, text: &mut String) {
        if lines.is_empty() {
            return;
        }
        let _ = writeln!(text, "\n{}", self.messages.get(title, &[]));
        let width = lines.iter().map(|(key, _)| key.chars().count()).max().unwrap_or(0);
        for (key, said) in lines {
            let _ = writeln!(text, "  {:width$}  {}", printable_line(&key), printable_line(&said));
        }
    }

    /// The innermost element that something stands in.
    fn holder<'p>(&self, path: &'p [Step]) -> Option<&'p [Step]> {
        upward(path).find(|steps| self.elements.contains_key(steps))
    }

    /// `action train-judges · Train the judges`; of several that have the id, the first.
    fn name(&self, kind: Kind, id: &str) -> String {
        let element = self.project.index.find(kind, id);
        self.named(kind, id, element.map(|element| &element.path))
    }

    fn named(&self, kind: Kind, id: &str, path: Option<&Path>) -> String {
        let said = self.messages.get(&format!("change-kind-{}", kind.name()), &[]);
        let source = self.project.document.source();
        let title = path.and_then(|path| self.titles.get(path));
        match title.and_then(|title| title.best(self.messages.language(), source)) {
            Some((_, title)) => printable_line(&format!("{said} {id} · {}", title.trim())),
            None => printable_line(&format!("{said} {id}")),
        }
    }

    /// The file and the line that something stands in.
    fn place(&self, path: &Path) -> String {
        let Some(span) = self.project.locate(&Place::Node(path.clone())) else {
            return String::new();
        };
        let (file, span) = self.project.sources.locate(span);
        let source = self.project.sources.get(file);
        format!("{}:{}", printable_line(&source.name), source.line_column(span.start).line)
    }
}

/// Every place that names an element: under a key that is for it, as a source of money, or in a text.
fn namings(project: &Project) -> Vec<Naming<'_>> {
    let document = &*project.document;
    let mut namings = Vec::new();
    each_name(document, &mut |path, kind, id| {
        namings.push(Naming { path: path.clone(), kind, id });
    });
    let mut money = |path: Path, id| namings.push(Naming { path, kind: Kind::FundingSource, id });
    for (at, action) in walk::actions(document) {
        let funding = action.cost.iter().flat_map(|cost| cost.funding.iter().enumerate());
        funding.for_each(|(i, part)| money(at / "cost" / "funding" / i / "source", &part.source));
    }
    for (at, budget) in document.budget.iter().map(|budget| (Path::ROOT / "budget", budget)) {
        let sources = budget.sources.keys();
        sources.for_each(|id| money(&at / "sources" / Step::named(id), id));
        for (i, line) in budget.lines.iter().enumerate() {
            line.source.iter().for_each(|id| money(&at / "lines" / i / "source", id));
        }
    }
    // Money may come from what is no element but a word of the format.
    namings.retain(|naming| {
        let (kind, id) = (naming.kind, naming.id);
        kind != Kind::FundingSource || project.index.find(kind, id).is_some()
    });
    each_text(document, &mut |path, text| {
        for work in &document.bibliography {
            let cited = format!("[@{}]", work.id);
            if text.0.iter().any(|(_, words)| words.contains(&cited)) {
                namings.push(Naming { path: path.clone(), kind: Kind::Work, id: &work.id });
            }
        }
    });
    namings
}

/// The keys on the way, without the numbers of items.
fn keys(steps: &[Step]) -> String {
    let keys = steps.iter().filter(|step| matches!(step, Step::Key(_)));
    keys.map(Step::to_string).collect::<Vec<_>>().join(".")
}
