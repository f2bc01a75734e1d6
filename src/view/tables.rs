//! What is counted and tabulated: figures, coverage, traceability.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::element::Answering;
use super::plan::{PillarView, objective};
use super::{Coded, Figure, Name, Translator, View, Words};
use crate::coverage::share;
use crate::finding::Arg;
use crate::index::{Claim, Coverage, Kind, Status};
use crate::model::{Impact, MeasureAnswer, Relation, Response};

/// Coverage of the recommendations, in numbers.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverageView {
    /// How many recommendations.
    pub total: usize,
    /// How many are covered.
    pub covered: usize,
    /// The share that is covered, formatted.
    pub share: String,
    /// The columns: key and label of each status.
    pub statuses: Vec<(&'static str, String)>,
    /// A row a pillar.
    pub rows: Vec<CoverageRow>,
    /// The sum of the rows, by status.
    pub sum: Vec<usize>,
}

/// Coverage of one pillar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CoverageRow {
    /// Its number, as everywhere in the document.
    pub number: String,
    pub title: Words,
    /// How many recommendations have each status.
    pub counts: Vec<usize>,
    /// How many there are.
    pub total: usize,
}

/// A recommendation with what answers it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TraceRow {
    pub code: String,
    pub anchor: String,
    pub pillar: Words,
    pub text: Words,
    /// Key of its status, such as `covered`.
    pub status: &'static str,
    pub status_label: String,
    /// Facets that nothing answers in full.
    pub missing: Vec<Words>,
    /// By when it will be answered, formatted.
    pub by: Option<String>,
    /// What answers it.
    pub elements: Vec<Answering>,
    /// The answer in words.
    pub answer: Option<Words>,
    /// Why it is left out, or only so far.
    pub reason: Option<Words>,
    /// Why elements answer only a part, where neither of these says so; each once.
    pub gaps: Vec<Words>,
    /// What those who were advised decided, in words.
    pub decision: Option<Coded>,
    /// Who decided.
    pub decided_by: Option<Name>,
    /// Its measures, each with its own answer.
    pub measures: Vec<MeasureView>,
}

/// The answer to one measure of a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MeasureView {
    pub title: Words,
    /// What was decided, in words.
    pub decision: Option<String>,
    pub answer: Option<Words>,
}

pub(super) fn coverage(tr: &Translator<'_>) -> CoverageView {
    let (catalog, index) = (&tr.project.catalog, &tr.project.index);
    let objectives = &tr.project.document.objectives;
    let mut before = 0;
    let mut numbered = Vec::new();
    for file in index.sets.iter().filter_map(|set| catalog.sets.get(set)) {
        // Pillars under which the document has objectives are numbered as there, those of another
        // set from one on.
        let serves = file.pillars.iter().any(|p| objectives.iter().any(|o| o.pillar == p.id));
        let first = if serves { before } else { 0 };
        numbered.extend((first + 1..).zip(&file.pillars));
        before += file.pillars.len() as i64;
    }
    let pillars = numbered.into_iter().map(|(number, pillar)| {
        let of_pillar = |coverage: &&Coverage| {
            catalog.recommendation(&coverage.recommendation).pillar == pillar.id
        };
        let found: Vec<&Coverage> = index.coverage.iter().filter(of_pillar).collect();
        let count = |status| found.iter().filter(|coverage| coverage.status == status).count();
        CoverageRow {
            number: tr.locale.integer(number),
            title: tr.reference(&pillar.title),
            counts: Status::ALL.into_iter().map(count).collect(),
            total: found.len(),
        }
    });
    let rows: Vec<CoverageRow> = pillars.collect();
    let sum: Vec<usize> =
        (0..Status::ALL.len()).map(|i| rows.iter().map(|row| row.counts[i]).sum()).collect();
    let (total, covered) = (index.coverage.len(), sum[0]);
    CoverageView {
        total,
        covered,
        share: tr.locale.percent(share(covered, total)),
        statuses: Status::ALL.map(|s| (s.name(), status_label(tr, s))).to_vec(),
        rows,
        sum,
    }
}

fn status_label(tr: &Translator<'_>, status: Status) -> String {
    tr.label(&format!("coverage-{}", status.name()))
}

pub(super) fn traceability(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<TraceRow> {
    let (catalog, index) = (&tr.project.catalog, &tr.project.index);
    let titles: BTreeMap<&str, Words> =
        catalog.pillars(&index.sets).map(|p| (&*p.id, tr.reference(&p.title))).collect();
    let rows = index.coverage.iter().map(|coverage| {
        let found = catalog.recommendation(&coverage.recommendation);
        let missing = found.facets.iter().filter(|f| coverage.missing_facets.contains(&f.id));
        let said = coverage.response.map(|i| &tr.project.document.responses[i]);
        TraceRow {
            code: found.code.clone(),
            anchor: index.anchor(&coverage.recommendation).to_owned(),
            pillar: titles
                .get(&*found.pillar)
                .cloned()
                .unwrap_or_else(|| tr.verbatim(&found.pillar)),
            text: tr.reference(&found.text),
            status: coverage.status.name(),
            status_label: status_label(tr, coverage.status),
            missing: missing.map(|facet| tr.reference(&facet.title)).collect(),
            elements: elements(tr, pillars, coverage),
            by: said.and_then(|said| said.date).map(|date| tr.locale.date(date)),
            decision: said.and_then(|said| tr.coded("decision", said.decision)),
            decided_by: said.and_then(|said| said.by.as_deref()).map(|id| tr.actor(id)),
            measures: said.iter().flat_map(|said| &said.measures).map(|m| measure(tr, m)).collect(),
            answer: said.and_then(|said| tr.some(said.answer.as_ref())),
            reason: said.and_then(|said| tr.some(said.reason.as_ref())),
            gaps: gaps(tr, coverage, said),
        }
    });
    rows.collect()
}

/// Why elements answer only a part, but for what the answer as a whole says already.
fn gaps(tr: &Translator<'_>, coverage: &Coverage, said: Option<&Response>) -> Vec<Words> {
    let whole = said.iter().flat_map(|said| [said.answer.as_ref(), said.reason.as_ref()]);
    let whole: Vec<String> = whole.filter_map(|text| Some(tr.some(text)?.text)).collect();
    let mut gaps: Vec<Words> = Vec::new();
    for claim in tr.project.index.claims_of(coverage) {
        let Some(reason) = tr.some(claim.answer.reason.as_ref()) else { continue };
        let bare = reason.text.trim_end_matches(['.', ' ']);
        let known = gaps.iter().map(|gap| &gap.text).chain(&whole);
        if !known.into_iter().any(|known| known.contains(bare)) {
            gaps.push(reason);
        }
    }
    gaps
}

fn measure(tr: &Translator<'_>, measure: &MeasureAnswer) -> MeasureView {
    let MeasureAnswer { title, decision, answer } = measure;
    MeasureView {
        title: tr.words(title),
        decision: tr.word("decision", *decision),
        answer: tr.some(answer.as_ref()),
    }
}

/// What answers a recommendation, each element once.
fn elements(tr: &Translator<'_>, pillars: &[PillarView], coverage: &Coverage) -> Vec<Answering> {
    let mut elements: Vec<Answering> = Vec::new();
    for claim in tr.project.index.claims_of(coverage) {
        let (name, anchor) = name(tr, pillars, claim);
        let partial = claim.answer.relation != Relation::Full;
        match elements.iter_mut().find(|element| element.anchor == anchor) {
            Some(element) => element.partial &= partial,
            None => {
                let element = Answering::new(tr, claim.kind, name, &anchor);
                elements.push(Answering { partial, ..element });
            }
        }
    }
    elements
}

fn name(tr: &Translator<'_>, pillars: &[PillarView], claim: &Claim) -> (Words, String) {
    let id = claim.element.as_str();
    match claim.kind {
        Kind::Objective => {
            let number = objective(pillars, id).map(|o| o.number.clone()).unwrap_or_default();
            (tr.verbatim(&number), id.to_owned())
        }
        Kind::Action => {
            let actions = pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.actions);
            let number = actions.into_iter().find(|a| a.id == id).map(|a| a.number.clone());
            (tr.verbatim(&number.unwrap_or_default()), id.to_owned())
        }
        Kind::Priority => (title(tr, claim), format!("priority-{id}")),
        Kind::Governance => (tr.verbatim(""), "governance".to_owned()),
        _ => (title(tr, claim), id.to_owned()),
    }
}

fn title(tr: &Translator<'_>, claim: &Claim) -> Words {
    let document = &tr.project.document;
    let id = &claim.element;
    let ethics = document.ethics.as_ref();
    let found = match claim.kind {
        Kind::Priority => document.priorities.iter().find(|x| x.id == *id).map(|x| &x.title),
        Kind::Legislation => document.legislation.iter().find(|x| x.id == *id).map(|x| &x.title),
        Kind::Principle => {
            ethics.and_then(|e| e.principles.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::Safeguard => {
            ethics.and_then(|e| e.safeguards.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::UseCase => {
            ethics.and_then(|e| e.use_cases.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::Risk => ethics.and_then(|e| e.risks.iter().find(|x| x.id == *id)).map(|x| &x.title),
        _ => None,
    };
    found.map_or_else(|| tr.verbatim(id), |title| tr.words(title))
}

pub(super) fn figures(tr: &Translator<'_>, view: &View) -> Vec<Figure> {
    let document = &tr.project.document;
    let objectives: usize = view.pillars.iter().map(|pillar| pillar.objectives.len()).sum();
    let actions = view.budget.total.actions;
    let indicators: usize = document.objectives.iter().map(|o| o.indicators.len()).sum();
    let cases = document.ethics.iter().flat_map(|ethics| &ethics.use_cases);
    let high = cases.filter(|case| case.impact == Some(Impact::High)).count();
    let leads: std::collections::BTreeSet<_> = document
        .objectives
        .iter()
        .flat_map(|objective| &objective.actions)
        .filter_map(|action| action.lead.as_deref())
        .collect();
    let risks = document.ethics.as_ref().map_or(0, |ethics| ethics.risks.len());
    let counts = [
        ("figure-pillars", view.pillars.iter().filter(|p| !p.objectives.is_empty()).count()),
        ("figure-objectives", objectives),
        ("figure-actions", actions),
        ("figure-indicators", indicators),
        ("figure-leads", leads.len()),
        ("figure-high-impact", high),
        ("figure-risks", risks),
        ("figure-legislation", document.legislation.len()),
        ("figure-unfunded", view.budget.total.unfunded),
    ];
    let mut figures = Vec::new();
    if view.coverage.total > 0 {
        let value = format!("{}/{}", view.coverage.covered, view.coverage.total);
        figures.push(Figure { value, label: tr.named("figure-coverage") });
    }
    figures.extend(counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| Figure {
        value: tr.locale.integer(count as i64),
        label: Words::label(tr.locale, key, &[("count", Arg::from(count))]),
    }));
    figures
}
