//! A change with its words and its place.

use super::value::{Values, quote};
use super::{Version, comma, is_single};
use crate::catalog::{Catalog, RecommendationId};
use crate::diff::judge::Judged;
use crate::diff::modals;
use crate::diff::words::changed_numbers;
use crate::diff::{Difference, Field, Item, Kind, Leaf, Ref, Tree, part_of};
use crate::finding::{Arg, Place};
use crate::messages::Messages;
use crate::model::Approval;
use crate::project::Project;
use crate::text::LineColumn;

/// A change with its words and its place.
#[derive(Debug, Clone)]
pub struct Shown {
    /// What was judged.
    pub judged: Judged,
    /// Who approved it, and why.
    pub approval: Option<(String, String)>,
    /// The pillar that it belongs to: id and title.
    pub pillar: Option<(String, String)>,
    /// The objective that it belongs to: id and title, quoted.
    pub objective: Option<(String, String)>,
    /// Kind of the element, in words.
    pub kind: String,
    /// Id of the element.
    pub id: String,
    /// Title of the element.
    pub title: String,
    /// The same between quotation marks, after a blank.
    pub quoted: String,
    /// What happened.
    pub message: String,
    /// The value before and now, in words, where it is no text.
    pub values: Option<[String; 2]>,
    /// Where it stands in the newer version, or its parent does.
    pub place: Option<Position>,
    /// Where it stood in the older version.
    pub before: Option<Position>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// The file.
    pub file: String,
    /// From 1, in characters.
    pub at: LineColumn,
}

/// Where changes get their words from.
pub(super) struct Words<'a> {
    versions: [Version<'a>; 2],
    difference: &'a Difference,
    messages: &'a Messages,
    pub(super) values: Values<'a>,
}

impl<'a> Words<'a> {
    pub(super) fn new(
        versions: [Version<'a>; 2],
        difference: &'a Difference,
        messages: &'a Messages,
    ) -> Self {
        let [old, new] = versions.map(|version| version.project);
        let values = Values::new(old, new, messages.language());
        Words { versions, difference, messages, values }
    }

    pub(super) fn approval(&self, approval: &Approval) -> (String, String) {
        let source = &self.difference.new.source;
        let reason = approval.reason.as_ref();
        let reason = reason.and_then(|text| text.best(self.messages.language(), source));
        (approval.by.clone(), reason.map_or_else(String::new, |(_, text)| quote(text)))
    }

    fn item(&self, of: &Ref) -> Option<&'a Item> {
        let Difference { old, new, .. } = self.difference;
        new.items.get(of).or_else(|| old.items.get(of))
    }

    fn title(&self, of: &Ref) -> String {
        let language = self.messages.language();
        let is_asked = matches!(of.0, Kind::Recommendation | Kind::Response | Kind::Facet);
        if is_asked && self.item(of).is_none_or(|item| item.text("title", "", "").is_none()) {
            return self.recommendation(&of.1).map_or_else(String::new, |(catalog, id, facet)| {
                let found = catalog.recommendation(&id);
                let facet = found.facets.iter().find(|f| Some(f.id.as_str()) == facet);
                let text = facet.map_or(&found.text, |facet| &facet.title);
                text.best(language, "fr").map_or_else(String::new, |(_, text)| quote(text))
            });
        }
        let source = &self.difference.new.source;
        let title = self.item(of).and_then(|item| item.title(language, source));
        title.map_or_else(String::new, quote)
    }

    /// The recommendation of a code, and the facet that is named.
    fn recommendation<'b>(
        &self,
        code: &'b str,
    ) -> Option<(&'a Catalog, RecommendationId, Option<&'b str>)> {
        let (code, facet) = match code.split_once('/') {
            Some((code, facet)) => (code, Some(facet)),
            None => (code, None),
        };
        // What is gone has its words in the older version.
        self.versions.iter().rev().find_map(|version| {
            let Project { catalog, index, .. } = version.project;
            index.recommendation(code).map(|id| (&**catalog, id.clone(), facet))
        })
    }

    fn pillar(&self, judged: &Judged) -> Option<(String, String)> {
        let id = judged.upward.iter().find_map(|of| match of.0 {
            Kind::Objective => Some(self.item(of)?.get("pillar")?.word()?.to_owned()),
            Kind::Recommendation | Kind::Facet | Kind::Response => {
                let (catalog, id, _) = self.recommendation(&of.1)?;
                Some(catalog.recommendation(&id).pillar.clone())
            }
            _ => None,
        })?;
        let sets = self.versions.iter().rev().flat_map(|v| v.project.catalog.sets.values());
        let pillar = sets.flat_map(|set| &set.pillars).find(|pillar| pillar.id == id);
        let title = pillar.and_then(|pillar| pillar.title.best(self.messages.language(), "fr"));
        let title = title.map_or_else(|| id.clone(), |(_, title)| title.to_owned());
        Some((id, title))
    }

    pub(super) fn show(&self, judged: Judged, approval: Option<(String, String)>) -> Shown {
        // A part has no name of its own: it is shown under what it is a part of.
        let element = judged.upward.iter().find(|of| !of.0.is_part()).unwrap_or(&judged.of).clone();
        let title = if is_single(element.0) { String::new() } else { self.title(&element) };
        let objective = judged.upward.last().filter(|last| last.0 == Kind::Objective);
        let objective = objective.filter(|last| **last != element);
        let both = self.both(&judged);
        let is_text = |leaf: &Leaf| leaf.text().is_some();
        let is_pair = judged.field.is_some() && judged.to.is_some();
        let is_pair = is_pair && judged.from.as_ref().is_some_and(|from| !is_text(from));
        Shown {
            approval,
            pillar: self.pillar(&judged),
            objective: objective.map(|of| (of.1.clone(), self.quoted(self.title(of)))),
            kind: self.messages.get(&format!("change-kind-{}", element.0.name()), &[]),
            id: if is_single(element.0) { String::new() } else { element.1.clone() },
            quoted: self.quoted(title.clone()),
            title,
            message: self.message(&judged, &both),
            values: is_pair.then_some(both),
            place: self.place(&judged, 1).or_else(|| self.around(&judged)),
            before: self.place(&judged, 0),
            judged,
        }
    }

    /// The value before and now, in words.
    fn both(&self, judged: &Judged) -> [String; 2] {
        let blank = Field::of("");
        let field = judged.field.as_ref().unwrap_or(&blank);
        let units = self.units(judged, field);
        let is_time = matches!(field.name, "duration" | "consultation");
        [(&judged.from, &units[0]), (&judged.to, &units[1])].map(|(leaf, unit)| match leaf {
            Some(Leaf::Number(days)) if is_time => {
                self.messages.get("diff-days", &[("count", (*days as i64).into())])
            }
            Some(leaf) => self.values.show(leaf, field, unit.as_deref()),
            None => "—".to_owned(),
        })
    }

    fn quoted(&self, title: String) -> String {
        match title.is_empty() {
            true => title,
            false => format!(" {}", self.messages.get("diff-quoted", &[("text", title.into())])),
        }
    }

    fn message(&self, judged: &Judged, [from, to]: &[String; 2]) -> String {
        let blank = Field::of("");
        let field = judged.field.as_ref().unwrap_or(&blank);
        let text = |leaf: &Option<Leaf>| {
            leaf.as_ref().and_then(|leaf| leaf.text().map(str::to_owned)).unwrap_or_default()
        };
        let (old, new) = (text(&judged.from), text(&judged.to));
        let firm =
            judged.rule.contains("modal").then(|| modals::compare(&field.language, &old, &new));
        let (gone, fresh) = match firm.flatten() {
            Some((_, gone, fresh)) => (gone, fresh),
            None => changed_numbers(&old, &new),
        };
        let comma = comma(self.messages);
        let list = |words: Vec<String>| match words.is_empty() {
            true => "—".to_owned(),
            false => words.join(comma),
        };
        let name = part_of(&judged.of.1).map_or("", |(_, part)| part);
        let part = match judged.of.0 {
            Kind::Milestone => self.title(&judged.of),
            kind => self.values.part(kind, name),
        };
        let languages = match judged.behind.is_empty() {
            true => field.language.clone(),
            false => judged.behind.join(comma),
        };
        let args: [(&'static str, Arg); 9] = [
            ("from", from.as_str().into()),
            ("to", to.as_str().into()),
            ("field", self.values.field(field).into()),
            ("entry", self.values.entry(field).into()),
            ("part", part.into()),
            ("languages", languages.into()),
            ("gone", list(gone).into()),
            ("fresh", list(fresh).into()),
            ("count", judged.with.into()),
        ];
        let mut message = self.messages.get(&format!("change-{}", judged.rule), &args);
        if judged.with > 0 {
            message = format!("{message}{comma}{}", self.messages.get("change-with", &args));
        }
        if let Some(twin) = &judged.twin {
            let is_gone = self.difference.old.items.contains_key(&judged.of);
            let [former, latter] =
                if is_gone { [&judged.of.1, twin] } else { [twin, &judged.of.1] };
            let ids = [("former", former.as_str().into()), ("latter", latter.as_str().into())];
            message = format!("{message}{comma}{}", self.messages.get("change-twin", &ids));
        }
        message
    }

    /// The units of a value of an indicator, before and now.
    fn units(&self, judged: &Judged, field: &Field) -> [Option<String>; 2] {
        let language = self.messages.language();
        let indicator = judged.upward.iter().find(|of| of.0 == Kind::Indicator);
        let indicator =
            indicator.filter(|_| matches!(field.name, "target/value" | "baseline/value" | "value"));
        let unit = |tree: &Tree| {
            tree.items.get(indicator?)?.text("unit", language, &tree.source).map(str::to_owned)
        };
        let [old, new] = [unit(&self.difference.old), unit(&self.difference.new)];
        // What comes or goes is told in the unit that it has, or had.
        [old.clone().or_else(|| new.clone()), new.or(old)]
    }

    /// Where a change stands in a version: the field, else the element.
    fn place(&self, judged: &Judged, version: usize) -> Option<Position> {
        let path = judged.paths[version].as_ref().filter(|path| !path.is_empty())?;
        let exact =
            judged.field.iter().flat_map(|field| field.places(path, !judged.texts.is_empty()));
        let project = self.versions[version].project;
        let mut places = exact.chain([path.clone()]).map(Place::Node);
        let span = places.find_map(|place| project.locate(&place))?;
        let (file, span) = project.sources.locate(span);
        let source = project.sources.get(file);
        let at = source.line_column(span.start);
        Some(Position { file: source.name.clone(), at })
    }

    /// Where the element that something was taken from stands now.
    fn around(&self, judged: &Judged) -> Option<Position> {
        let project = self.versions[1].project;
        let mut around = judged.upward.iter().skip(1);
        let items = &self.difference.new.items;
        let item = around.find_map(|of| items.get(of).filter(|item| !item.path.is_empty()))?;
        let span = project.locate(&Place::Node(item.path.clone()))?;
        let (file, span) = project.sources.locate(span);
        let source = project.sources.get(file);
        Some(Position { file: source.name.clone(), at: source.line_column(span.start) })
    }
}
