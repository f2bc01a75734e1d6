//! Ethical components: principles, safeguards, use cases, risks.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{self, FactView, Particulars};
use super::plan::{PillarView, links};
use super::{Answered, Cited, Coded, Link, Name, Translator, Words};
use crate::model::{
    Impact, NationalList, PersonalData, Principle, Risk, Safeguard, Text, Transfer, UseCase,
};

/// The ethical components.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EthicsView {
    pub introduction: Option<Words>,
    pub oversight: Option<Name>,
    pub review: Option<String>,
    pub complaints: Option<Words>,
    pub principles: Vec<PrincipleView>,
    pub safeguards: Vec<SafeguardView>,
    pub use_cases: Vec<UseCaseView>,
    pub risks: Vec<RiskView>,
}

/// A principle.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PrincipleView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub definition: Option<Words>,
    pub mechanism: Option<Words>,
    pub owner: Option<Name>,
    pub norms: Vec<Cited>,
    pub recommendations: Vec<Answered>,
}

/// A safeguard.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SafeguardView {
    pub id: String,
    /// Its place among the safeguards, formatted.
    pub number: String,
    pub anchor: String,
    pub title: Words,
    pub kind: Option<Coded>,
    pub description: Option<Words>,
    pub owner: Option<Name>,
    /// Titles of the principles that it serves.
    pub principles: Vec<Words>,
    pub norms: Vec<Cited>,
    pub recommendations: Vec<Answered>,
}

/// A use case.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct UseCaseView {
    pub id: String,
    /// Its place among the use cases, formatted.
    pub number: String,
    pub anchor: String,
    pub title: Words,
    pub description: Option<Words>,
    pub sector: Option<String>,
    pub owner: Option<Name>,
    pub persons: Option<Words>,
    /// `minimal`, `limited` or `high`.
    pub impact: Option<&'static str>,
    pub impact_label: Option<String>,
    /// Whether personal data are processed and on what basis, in words.
    pub personal_data: Option<String>,
    /// Whether they are, and whether they are sensitive, in words.
    pub data_said: Option<String>,
    /// On what basis, after which step, and where they go.
    pub data: Vec<FactView>,
    pub retention: Option<Words>,
    /// Whether a decision is made by machine alone, in words.
    pub automated_decision: Option<String>,
    /// By when its effects are assessed, formatted.
    pub assessment: Option<String>,
    /// Places of the safeguards, formatted.
    pub safeguarded: Vec<String>,
    /// Titles of the safeguards.
    pub safeguards: Vec<Words>,
    /// Places of the risks in the register, formatted.
    pub endangered: Vec<String>,
    /// Titles of the risks.
    pub risks: Vec<Words>,
    pub objectives: Vec<Link>,
    pub norms: Vec<Cited>,
    pub recommendations: Vec<Answered>,
    /// Where, whom to ask, where more is to be read.
    pub more: Vec<FactView>,
}

/// A risk.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct RiskView {
    pub id: String,
    /// Its place in the register, formatted.
    pub number: String,
    pub anchor: String,
    pub title: Words,
    pub category: Option<Coded>,
    pub description: Option<Words>,
    pub likelihood: Option<i64>,
    pub impact: Option<i64>,
    /// Likelihood × impact, formatted.
    pub score: Option<String>,
    /// `low`, `medium` or `high`, by the score.
    pub level: Option<&'static str>,
    /// The score once mitigated, formatted.
    pub residual: Option<String>,
    pub residual_likelihood: Option<i64>,
    pub residual_impact: Option<i64>,
    pub mitigation: Option<Words>,
    pub trigger: Option<Words>,
    pub owner: Option<Name>,
    pub norms: Vec<Cited>,
    pub recommendations: Vec<Answered>,
}

pub(super) fn ethics(tr: &Translator<'_>, pillars: &[PillarView]) -> Option<EthicsView> {
    let crate::model::Ethics {
        introduction,
        oversight,
        review,
        complaints,
        principles,
        safeguards,
        use_cases,
        risks,
    } = tr.project.document.ethics.as_ref()?;
    let mut risks: Vec<RiskView> = risks.iter().map(|risk| self::risk(tr, risk)).collect();
    // The gravest first; equal ones as written.
    risks.sort_by_key(|r| -(r.likelihood.unwrap_or(0) * r.impact.unwrap_or(0)));
    for (risk, place) in risks.iter_mut().zip(1..) {
        risk.number = tr.locale.integer(place);
    }
    let use_cases = (1..).zip(use_cases).map(|(n, case)| use_case(tr, pillars, &risks, n, case));
    let use_cases = use_cases.collect();
    Some(EthicsView {
        introduction: tr.some(introduction.as_ref()),
        oversight: oversight.as_deref().map(|id| tr.actor(id)),
        review: tr.word("frequency", *review),
        complaints: tr.some(complaints.as_ref()),
        principles: principles.iter().map(|principle| self::principle(tr, principle)).collect(),
        safeguards: (1..).zip(safeguards).map(|(n, guard)| safeguard(tr, n, guard)).collect(),
        use_cases,
        risks,
    })
}

fn principle(tr: &Translator<'_>, principle: &Principle) -> PrincipleView {
    let Principle {
        id,
        renamed_from: _,
        title,
        definition,
        mechanism,
        owner,
        norms,
        recommendations,
        internal: _,
    } = principle;
    PrincipleView {
        id: id.clone(),
        anchor: id.clone(),
        title: tr.words(title),
        definition: tr.some(definition.as_ref()),
        mechanism: tr.some(mechanism.as_ref()),
        owner: owner.as_deref().map(|id| tr.actor(id)),
        norms: tr.cited(norms),
        recommendations: tr.answered(recommendations),
    }
}

fn safeguard(tr: &Translator<'_>, number: i64, safeguard: &Safeguard) -> SafeguardView {
    let Safeguard {
        id,
        renamed_from: _,
        title,
        kind,
        description,
        owner,
        principles,
        norms,
        recommendations,
        internal: _,
    } = safeguard;
    let all = tr.project.document.ethics.iter().flat_map(|ethics| &ethics.principles);
    let all = all.map(|principle| (&principle.id, &principle.title)).collect::<Vec<_>>();
    SafeguardView {
        id: id.clone(),
        number: tr.locale.integer(number),
        anchor: id.clone(),
        title: tr.words(title),
        kind: tr.coded("safeguard", *kind),
        description: tr.some(description.as_ref()),
        owner: owner.as_deref().map(|id| tr.actor(id)),
        principles: titles(tr, &all, principles),
        norms: tr.cited(norms),
        recommendations: tr.answered(recommendations),
    }
}

fn titles(tr: &Translator<'_>, all: &[(&String, &Text)], ids: &[String]) -> Vec<Words> {
    let title = |id: &String| {
        let found = all.iter().find(|(known, _)| *known == id);
        found.map_or_else(|| tr.verbatim(id), |(_, title)| tr.words(title))
    };
    ids.iter().map(title).collect()
}

fn use_case(
    tr: &Translator<'_>,
    pillars: &[PillarView],
    register: &[RiskView],
    number: i64,
    case: &UseCase,
) -> UseCaseView {
    let UseCase {
        id,
        renamed_from: _,
        title,
        description,
        sector,
        owner,
        persons,
        impact,
        personal_data,
        automated_decision,
        assessment,
        safeguards,
        risks,
        objectives,
        norms,
        recommendations,
        place,
        contact,
        territories,
        links: pages,
        internal: _,
    } = case;
    let more = Particulars {
        place: place.as_ref(),
        territories,
        contact: contact.as_ref(),
        links: pages,
        ..Particulars::default()
    };
    let ethics = tr.project.document.ethics.as_ref();
    let guards = ethics.iter().flat_map(|e| &e.safeguards).map(|s| (&s.id, &s.title));
    let guards: Vec<_> = guards.collect();
    let safeguarded = (1..).zip(&guards).filter(|(_, (id, _))| safeguards.contains(id));
    let safeguarded = safeguarded.map(|(place, _)| tr.locale.integer(place)).collect();
    let endangered = register.iter().filter(|risk| risks.contains(&risk.id));
    let dangers = ethics.iter().flat_map(|e| &e.risks).map(|r| (&r.id, &r.title));
    let sector = sector.as_deref().map(|sector| {
        tr.locale.find(&format!("sector-{sector}"), &[]).unwrap_or_else(|| sector.to_owned())
    });
    let data_said = personal_data.as_ref().map(|data| data_said(tr, data));
    let data = personal_data.as_ref().map(|data| data_facts(tr, data)).unwrap_or_default();
    UseCaseView {
        id: id.clone(),
        number: tr.locale.integer(number),
        safeguarded,
        endangered: endangered.map(|risk| risk.number.clone()).collect(),
        anchor: id.clone(),
        title: tr.words(title),
        description: tr.some(description.as_ref()),
        sector,
        owner: owner.as_deref().map(|id| tr.actor(id)),
        persons: tr.some(persons.as_ref()),
        impact: impact.map(Impact::name),
        impact_label: tr.word("impact", *impact),
        personal_data: data_said.as_ref().map(|said| {
            let facts = data.iter().flat_map(|fact| &fact.said).map(|words| &words.text);
            tr.locale.list(&std::iter::once(said).chain(facts).cloned().collect::<Vec<_>>())
        }),
        data_said,
        data,
        retention: personal_data.as_ref().and_then(|data| tr.some(data.retention.as_ref())),
        automated_decision: automated_decision.map(|flag| tr.label(yes_no(flag.0))),
        assessment: assessment.map(|date| tr.locale.date(date)),
        safeguards: titles(tr, &guards, safeguards),
        risks: titles(tr, &dangers.collect::<Vec<_>>(), risks),
        objectives: links(tr, pillars, objectives),
        norms: tr.cited(norms),
        recommendations: tr.answered(recommendations),
        more: more.view(tr),
    }
}

fn yes_no(flag: bool) -> &'static str {
    if flag { "yes" } else { "no" }
}

/// Whether personal data are processed, and whether they are sensitive.
fn data_said(tr: &Translator<'_>, data: &PersonalData) -> String {
    let sensitive = data.sensitive.is_some_and(|flag| flag.0);
    match (data.processed, sensitive) {
        (false, _) => tr.label("data-none"),
        (true, false) => tr.label("data-processed"),
        (true, true) => tr.label("data-sensitive"),
    }
}

fn data_facts(tr: &Translator<'_>, data: &PersonalData) -> Vec<FactView> {
    let PersonalData { processed, legal_basis, formality, sensitive: _, retention: _, transfer } =
        data;
    if !processed {
        return Vec::new();
    }
    let transfer = transfer.iter().map(|Transfer { abroad, ground }| {
        match (abroad.0, tr.some(ground.as_ref())) {
            (false, _) => tr.verbatim(&tr.label("data-stays")),
            (true, None) => tr.verbatim(&tr.label("data-abroad")),
            (true, Some(ground)) => {
                let text = format!("{} ({})", tr.label("data-abroad"), ground.text);
                Words { text, ..ground }
            }
        }
    });
    let formality = tr.national(NationalList::Formalities, formality.as_deref());
    facts::facts(
        tr,
        [
            ("legal-basis", tr.cited(legal_basis).into_iter().map(|cited| cited.short).collect()),
            ("formality", formality.map(|word| tr.verbatim(&word.label)).into_iter().collect()),
            ("transfer", transfer.collect()),
        ],
    )
}

fn risk(tr: &Translator<'_>, risk: &Risk) -> RiskView {
    let Risk {
        id,
        renamed_from: _,
        title,
        category,
        description,
        likelihood,
        impact,
        mitigation,
        residual_likelihood,
        residual_impact,
        trigger,
        owner,
        norms,
        recommendations,
        internal: _,
    } = risk;
    let score = likelihood.zip(*impact).map(|(likelihood, impact)| likelihood * impact);
    let residual = residual_likelihood.zip(*residual_impact).map(|(l, i)| l * i);
    RiskView {
        id: id.clone(),
        number: String::new(),
        anchor: id.clone(),
        title: tr.words(title),
        category: tr.coded("risk", *category),
        description: tr.some(description.as_ref()),
        likelihood: *likelihood,
        impact: *impact,
        score: score.map(|score| tr.locale.integer(score)),
        level: score.map(risk_level),
        residual: residual.map(|score| tr.locale.integer(score)),
        residual_likelihood: *residual_likelihood,
        residual_impact: *residual_impact,
        mitigation: tr.some(mitigation.as_ref()),
        trigger: tr.some(trigger.as_ref()),
        owner: owner.as_deref().map(|id| tr.actor(id)),
        norms: tr.cited(norms),
        recommendations: tr.answered(recommendations),
    }
}

/// The level of a score of 25: up to 4 is low, from 12 high.
pub fn risk_level(score: i64) -> &'static str {
    match score {
        ..=4 => "low",
        5..=11 => "medium",
        _ => "high",
    }
}
