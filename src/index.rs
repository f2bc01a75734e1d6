//! What rules and views ask about a roadmap, computed once: ids, claims, coverage.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::{Catalog, RecommendationId};
use crate::model::{Answer, Document, Objective, Relation, Response, ResponseStatus};

pub use crate::model::Kind;
use crate::path::Path;

/// An element that has an id.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Its kind.
    pub kind: Kind,
    /// Its path.
    pub path: Path,
}

/// One claim of one element to answer one recommendation.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// Path of the claim.
    pub path: Path,
    /// Kind of the element.
    pub kind: Kind,
    /// Id of the element.
    pub element: String,
    /// Whether the element has what carries a commitment: for an objective an indicator and an
    /// action, for a principle a mechanism and an owner, and so on.
    pub solid: bool,
    /// What was written.
    pub answer: Answer,
    /// The recommendation, if there is one of that name.
    pub recommendation: Option<RecommendationId>,
    /// The facet, if one is named.
    pub facet: Option<String>,
}

words! {
    /// What the roadmap does with a recommendation.
    pub enum Status {
        /// Every facet of it, by solid elements.
        Covered "covered",
        /// A part of it.
        Partial "partial",
        /// Something speaks of it, nothing carries it.
        Mentioned "mentioned",
        /// It will be, by a date.
        Planned "planned",
        /// Left out, with a reason.
        Excluded "excluded",
        /// Nothing.
        Missing "missing",
    }
}

/// How one recommendation is answered.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// Which one.
    pub recommendation: RecommendationId,
    /// What the roadmap does with it.
    pub status: Status,
    /// Facets that nothing solid answers in full.
    pub missing_facets: Vec<String>,
    /// The claims, as indices into [`Index::claims`].
    pub claims: Vec<usize>,
    /// Index of the response in the document.
    pub response: Option<usize>,
}

/// What rules and views ask about a roadmap.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Elements by id; more than one where an id stands twice.
    pub elements: BTreeMap<String, Vec<Element>>,
    /// Sets of recommendations that the roadmap builds on.
    pub sets: Vec<String>,
    /// Families of norms that the roadmap builds on.
    pub families: BTreeSet<String>,
    /// Every claim, in the order of the document.
    pub claims: Vec<Claim>,
    /// Every recommendation of the sets, in order.
    pub coverage: Vec<Coverage>,
    recommendations: BTreeMap<String, RecommendationId>,
    anchors: BTreeMap<RecommendationId, String>,
    named: Vec<(String, Element)>,
}

/// A code as an address may hold it, that no other has; where nothing is left of it, the id.
fn anchor(code: &str, id: &str, taken: &mut BTreeSet<String>) -> String {
    let lower = code.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    // Letters of other scripts would be lost, and with them what tells two codes apart.
    let foreign = code.chars().any(|c| c.is_alphabetic() && !c.is_ascii());
    let slug = if slug.is_empty() || foreign { id } else { &slug };
    let mut names = (1..).map(|number| match number {
        1 => format!("recommendation-{slug}"),
        number => format!("recommendation-{slug}-{number}"),
    });
    let free = names.find(|name| !taken.contains(name)).unwrap_or_default();
    taken.insert(free.clone());
    free
}

impl Index {
    /// Computes the index.
    pub fn new(document: &Document, catalog: &Catalog) -> Self {
        let mut index = Index::default();
        let pins = document.roadmap.iter().flat_map(|roadmap| &roadmap.references);
        for id in pins.map(|pin| pin.split_once('@').map_or(&**pin, |(id, _)| id)) {
            if catalog.sets.contains_key(id) && !index.sets.iter().any(|set| set == id) {
                index.sets.push(id.to_owned());
            } else if catalog.families.contains_key(id) {
                index.families.insert(id.to_owned());
            }
        }
        let mut taken = BTreeSet::new();
        for set in &index.sets {
            for (i, recommendation) in catalog.sets[set].recommendations.iter().enumerate() {
                let id = RecommendationId { set: set.clone(), index: i };
                let anchor = anchor(&recommendation.code, &recommendation.id, &mut taken);
                index.anchors.insert(id.clone(), anchor);
                for name in [&recommendation.code, &recommendation.id] {
                    index.recommendations.entry(name.clone()).or_insert_with(|| id.clone());
                    index.recommendations.insert(format!("{set}:{name}"), id.clone());
                }
            }
        }
        index.collect(document);
        index.name();
        index.cover(document, catalog);
        index
    }

    /// Where a recommendation stands in a document: its code, as an address may hold it.
    pub fn anchor(&self, id: &RecommendationId) -> &str {
        self.anchors.get(id).map_or("", String::as_str)
    }

    /// The element with an id, of a kind.
    pub fn find(&self, kind: Kind, id: &str) -> Option<&Element> {
        self.elements.get(id)?.iter().find(|element| element.kind == kind)
    }

    /// Ids of a kind, for "did you mean".
    pub fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let of_kind = move |elements: &Vec<Element>| elements.iter().any(|e| e.kind == kind);
        self.elements.iter().filter(move |(_, e)| of_kind(e)).map(|(id, _)| id.as_str())
    }

    /// The recommendation with a code or id, of the sets that the roadmap builds on.
    pub fn recommendation(&self, name: &str) -> Option<&RecommendationId> {
        self.recommendations.get(name)
    }

    /// Codes of recommendations, for "did you mean".
    pub fn recommendation_names(&self) -> impl Iterator<Item = &str> {
        self.recommendations.keys().map(String::as_str)
    }

    /// The claims of a recommendation.
    pub fn claims_of<'a>(&'a self, coverage: &'a Coverage) -> impl Iterator<Item = &'a Claim> {
        coverage.claims.iter().map(|&claim| &self.claims[claim])
    }

    fn element(&mut self, kind: Kind, id: &str, path: Path) {
        if !id.is_empty() {
            self.named.push((id.to_owned(), Element { kind, path }));
        }
    }

    /// Sorts the elements by id, those of one id in the order of the document.
    fn name(&mut self) {
        let mut named = std::mem::take(&mut self.named);
        named.par_sort_by(|(left, _), (right, _)| left.cmp(right));
        let mut elements: Vec<(String, Vec<Element>)> = Vec::with_capacity(named.len());
        for (id, element) in named {
            match elements.last_mut() {
                Some((last, same)) if *last == id => same.push(element),
                _ => elements.push((id, vec![element])),
            }
        }
        self.elements = elements.into_iter().collect();
    }

    fn claims(&mut self, kind: Kind, id: &str, path: &Path, solid: bool, answers: &[Answer]) {
        for (i, answer) in answers.iter().enumerate() {
            let (code, facet) = answer.target();
            self.claims.push(Claim {
                path: path / "recommendations" / i,
                kind,
                element: id.to_owned(),
                solid,
                answer: answer.clone(),
                recommendation: self.recommendations.get(code).cloned(),
                facet: facet.map(str::to_owned),
            });
        }
    }

    fn collect(&mut self, document: &Document) {
        for (i, priority) in document.priorities.iter().enumerate() {
            let path = Path::ROOT / "priorities" / i;
            let solid = priority.rank.is_some() && priority.reason.is_some();
            self.claims(Kind::Priority, &priority.id, &path, solid, &priority.recommendations);
            self.element(Kind::Priority, &priority.id, path);
        }
        for (i, objective) in document.objectives.iter().enumerate() {
            self.objective(i, objective);
        }
        self.ethics(document);
        for (i, text) in document.legislation.iter().enumerate() {
            let path = Path::ROOT / "legislation" / i;
            let solid = text.lead.is_some() && !text.stages.is_empty();
            self.claims(Kind::Legislation, &text.id, &path, solid, &text.recommendations);
            self.element(Kind::Legislation, &text.id, path);
        }
        if let Some(governance) = &document.governance {
            let solid = !governance.bodies.is_empty() && governance.reporting.is_some();
            let answers = &governance.recommendations;
            self.claims(
                Kind::Governance,
                "governance",
                &(Path::ROOT / "governance"),
                solid,
                answers,
            );
            for (i, body) in governance.bodies.iter().enumerate() {
                self.element(Kind::Body, &body.id, Path::ROOT / "governance" / "bodies" / i);
            }
        }
        for (i, source) in document.funding_sources.iter().enumerate() {
            self.element(Kind::FundingSource, &source.id, Path::ROOT / "funding_sources" / i);
        }
        for (i, phase) in document.phases.iter().enumerate() {
            self.element(Kind::Phase, &phase.id, Path::ROOT / "phases" / i);
        }
        for (i, programme) in document.programmes.iter().enumerate() {
            self.element(Kind::Programme, &programme.id, Path::ROOT / "programmes" / i);
        }
        for (i, annex) in document.annexes.iter().enumerate() {
            self.element(Kind::Annex, &annex.id, Path::ROOT / "annexes" / i);
        }
        for (i, image) in document.images.iter().enumerate() {
            self.element(Kind::Image, &image.id, Path::ROOT / "images" / i);
        }
        for (i, work) in document.bibliography.iter().enumerate() {
            self.element(Kind::Work, &work.id, Path::ROOT / "bibliography" / i);
        }
        for (i, actor) in document.actors.iter().enumerate() {
            self.element(Kind::Actor, &actor.id, Path::ROOT / "actors" / i);
        }
        for (i, territory) in document.territories.iter().enumerate() {
            self.element(Kind::Territory, &territory.code, Path::ROOT / "territories" / i);
        }
        for (i, term) in document.glossary.iter().enumerate() {
            self.element(Kind::Term, &term.id, Path::ROOT / "glossary" / i);
        }
    }

    fn objective(&mut self, i: usize, objective: &Objective) {
        let path = Path::ROOT / "objectives" / i;
        let measured = !objective.indicators.is_empty();
        let solid = measured && !objective.actions.is_empty();
        self.claims(Kind::Objective, &objective.id, &path, solid, &objective.recommendations);
        for (k, outcome) in objective.outcomes.iter().enumerate() {
            self.element(Kind::Outcome, &outcome.id, &path / "outcomes" / k);
        }
        for (k, indicator) in objective.indicators.iter().enumerate() {
            self.element(Kind::Indicator, &indicator.id, &path / "indicators" / k);
        }
        for (k, action) in objective.actions.iter().enumerate() {
            let path = &path / "actions" / k;
            let solid = measured && action.lead.is_some();
            self.claims(Kind::Action, &action.id, &path, solid, &action.recommendations);
            self.element(Kind::Action, &action.id, path);
        }
        self.element(Kind::Objective, &objective.id, path);
    }

    fn ethics(&mut self, document: &Document) {
        let Some(ethics) = &document.ethics else { return };
        for (i, principle) in ethics.principles.iter().enumerate() {
            let path = Path::ROOT / "ethics" / "principles" / i;
            let solid = principle.definition.is_some()
                && principle.mechanism.is_some()
                && principle.owner.is_some();
            self.claims(Kind::Principle, &principle.id, &path, solid, &principle.recommendations);
            self.element(Kind::Principle, &principle.id, path);
        }
        for (i, safeguard) in ethics.safeguards.iter().enumerate() {
            let path = Path::ROOT / "ethics" / "safeguards" / i;
            let solid = safeguard.description.is_some() && safeguard.owner.is_some();
            self.claims(Kind::Safeguard, &safeguard.id, &path, solid, &safeguard.recommendations);
            self.element(Kind::Safeguard, &safeguard.id, path);
        }
        for (i, case) in ethics.use_cases.iter().enumerate() {
            let path = Path::ROOT / "ethics" / "use_cases" / i;
            let solid =
                case.impact.is_some() && case.owner.is_some() && !case.safeguards.is_empty();
            self.claims(Kind::UseCase, &case.id, &path, solid, &case.recommendations);
            self.element(Kind::UseCase, &case.id, path);
        }
        for (i, risk) in ethics.risks.iter().enumerate() {
            let path = Path::ROOT / "ethics" / "risks" / i;
            let solid = risk.mitigation.is_some() && risk.owner.is_some();
            self.claims(Kind::Risk, &risk.id, &path, solid, &risk.recommendations);
            self.element(Kind::Risk, &risk.id, path);
        }
    }

    fn cover(&mut self, document: &Document, catalog: &Catalog) {
        let mut claims: BTreeMap<&RecommendationId, Vec<usize>> = BTreeMap::new();
        for (i, claim) in self.claims.iter().enumerate() {
            if let Some(recommendation) = &claim.recommendation {
                claims.entry(recommendation).or_default().push(i);
            }
        }
        let mut responses: BTreeMap<&RecommendationId, usize> = BTreeMap::new();
        for (i, response) in document.responses.iter().enumerate() {
            if let Some(recommendation) = self.recommendations.get(&response.to) {
                responses.entry(recommendation).or_insert(i);
            }
        }
        let mut coverage = Vec::new();
        for set in &self.sets {
            for (i, recommendation) in catalog.sets[set].recommendations.iter().enumerate() {
                let id = RecommendationId { set: set.clone(), index: i };
                let response = responses.get(&id).copied();
                let claims = claims.remove(&id).unwrap_or_default();
                let made: Vec<&Claim> = claims.iter().map(|&claim| &self.claims[claim]).collect();
                let facets = recommendation.facets.iter().map(|facet| facet.id.as_str());
                let missing: Vec<String> = facets
                    .filter(|facet| !answered(&made, Some(facet)))
                    .map(str::to_owned)
                    .collect();
                let in_full = if recommendation.facets.is_empty() {
                    answered(&made, None)
                } else {
                    missing.is_empty()
                };
                let said = response.map(|i| &document.responses[i]);
                let status = status(&made, in_full, said);
                let (recommendation, missing_facets) = (id, missing);
                coverage.push(Coverage {
                    recommendation,
                    status,
                    missing_facets,
                    claims,
                    response,
                });
            }
        }
        self.coverage = coverage;
    }
}

/// Whether a solid element answers a recommendation, or one facet of it, in full.
fn answered(claims: &[&Claim], facet: Option<&str>) -> bool {
    claims.iter().any(|claim| {
        claim.solid
            && claim.answer.relation == Relation::Full
            && facet.is_none_or(|facet| claim.facet.as_deref() == Some(facet))
    })
}

fn status(claims: &[&Claim], in_full: bool, said: Option<&Response>) -> Status {
    let is = |wanted, with: fn(&Response) -> bool| {
        said.is_some_and(|said| said.status == Some(wanted) && with(said))
    };
    // Who writes that the answer falls short, or is to come, knows what the elements do not show.
    if is(ResponseStatus::Planned, |said| said.date.is_some()) {
        return Status::Planned;
    }
    if is(ResponseStatus::Excluded, |said| said.reason.is_some()) {
        return Status::Excluded;
    }
    let modest = [ResponseStatus::Partial, ResponseStatus::Mentioned];
    if in_full && !modest.into_iter().any(|status| is(status, |_| true)) {
        return Status::Covered;
    }
    if claims.iter().any(|claim| claim.solid && claim.answer.relation != Relation::Mention) {
        return Status::Partial;
    }
    if !claims.is_empty() {
        return Status::Mentioned;
    }
    // An answer in words is no silence, whatever it claims.
    let later = Some(ResponseStatus::Planned);
    let speaks = said.is_some_and(|said| said.answer.is_some() && said.status != later);
    if speaks { Status::Mentioned } else { Status::Missing }
}
