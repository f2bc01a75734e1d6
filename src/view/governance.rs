//! Governance, monitoring and the legal workplan.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{FactView, Particulars};
use super::plan::{PillarView, links};
use super::{Answered, Cited, Coded, Link, Name, Translator, Words};
use crate::model::{
    Adoption, Body, Consultation, Date, Evaluation, LegalStage, Legislation, NationalList,
    Reporting,
};

/// Governance and monitoring.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GovernanceView {
    pub introduction: Option<Words>,
    pub bodies: Vec<BodyView>,
    pub reporting: Option<ReportingView>,
    pub evaluations: Vec<EvaluationView>,
    pub change_procedure: Option<Words>,
    pub consultation: Option<ConsultationView>,
    pub adoption: Option<AdoptionView>,
    pub recommendations: Vec<Answered>,
    pub norms: Vec<Cited>,
}

/// A body.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BodyView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub role: Option<Coded>,
    pub mandate: Option<Words>,
    pub chair: Option<Name>,
    pub members: Vec<Name>,
    pub frequency: Option<Coded>,
    /// Whom to ask, where more is to be read.
    pub more: Vec<FactView>,
}

/// How progress is made public.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ReportingView {
    pub frequency: Option<String>,
    /// When the first report is published, formatted.
    pub first: Option<String>,
    pub owner: Option<Name>,
    pub publication: Option<Words>,
}

/// An evaluation.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EvaluationView {
    pub kind: Option<String>,
    pub date: Option<String>,
    pub by: Option<Name>,
    pub scope: Option<Words>,
}

/// How the draft is put to those it concerns.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ConsultationView {
    /// From when to when, formatted.
    pub dates: String,
    /// Whether it was not over before the document.
    pub open: bool,
    pub channel: Option<Words>,
    pub audience: Option<Words>,
    pub answers: Option<Words>,
}

/// The adoption of the roadmap.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AdoptionView {
    pub date: Option<String>,
    pub by: Option<Name>,
}

/// A step of the legal workplan.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LegislationView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub kind: Option<Coded>,
    pub status: Option<Coded>,
    pub purpose: Option<Words>,
    pub lead: Option<Name>,
    /// Who passes it.
    pub adopted_by: Option<Name>,
    pub partners: Vec<Name>,
    pub cites: Vec<Cited>,
    pub stages: Vec<StageView>,
    /// When the impact study is ready, formatted.
    pub impact_study: Option<String>,
    pub objectives: Vec<Link>,
    pub norms: Vec<Cited>,
    pub recommendations: Vec<Answered>,
    /// Whom to ask, where more is to be read.
    pub more: Vec<FactView>,
}

/// A stage of a text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct StageView {
    pub stage: String,
    pub date: String,
}

pub(super) fn governance(tr: &Translator<'_>) -> Option<GovernanceView> {
    let crate::model::Governance {
        introduction,
        bodies,
        reporting,
        evaluations,
        change_procedure,
        consultation,
        adoption,
        recommendations,
        norms,
        internal: _,
    } = tr.project.document.governance.as_ref()?;
    let evaluations =
        evaluations.iter().map(|Evaluation { kind, date, indicative, by, scope }| EvaluationView {
            kind: tr.word("evaluation", *kind),
            date: date.map(|date| tr.evaluated(date, *indicative)),
            by: by.as_deref().map(|id| tr.actor(id)),
            scope: tr.some(scope.as_ref()),
        });
    Some(GovernanceView {
        introduction: tr.some(introduction.as_ref()),
        bodies: bodies.iter().map(|body| self::body(tr, body)).collect(),
        reporting: reporting.as_ref().map(|reporting| {
            let Reporting { frequency, first, owner, publication } = reporting;
            ReportingView {
                frequency: tr.word("frequency", *frequency),
                first: first.map(|date| tr.locale.date(date)),
                owner: owner.as_deref().map(|id| tr.actor(id)),
                publication: tr.some(publication.as_ref()),
            }
        }),
        evaluations: evaluations.collect(),
        change_procedure: tr.some(change_procedure.as_ref()),
        consultation: consultation.as_ref().map(|consultation| {
            let open = consultation.end.is_none_or(|end| end.last_day() >= tr.day);
            let Consultation { start, end, channel, audience, answers } = consultation;
            ConsultationView {
                dates: tr.locale.range(*start, *end),
                open,
                channel: tr.some(channel.as_ref()),
                audience: tr.some(audience.as_ref()),
                answers: tr.some(answers.as_ref()),
            }
        }),
        adoption: adoption.as_ref().map(|Adoption { date, by }| AdoptionView {
            date: date.map(|date| tr.locale.date(date)),
            by: by.as_deref().map(|id| tr.actor(id)),
        }),
        recommendations: tr.answered(recommendations),
        norms: tr.cited(norms),
    })
}

fn body(tr: &Translator<'_>, body: &Body) -> BodyView {
    let Body {
        id,
        renamed_from: _,
        title,
        role,
        mandate,
        chair,
        members,
        frequency,
        contact,
        links,
        internal: _,
    } = body;
    let more = Particulars::of(contact.as_ref(), links);
    BodyView {
        id: id.clone(),
        anchor: id.clone(),
        title: tr.words(title),
        role: tr.coded("role", *role),
        mandate: tr.some(mandate.as_ref()),
        chair: chair.as_deref().map(|id| tr.actor(id)),
        members: tr.actors(members),
        frequency: tr.coded("frequency", *frequency),
        more: more.view(tr),
    }
}

pub(super) fn legislation(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<LegislationView> {
    let texts = tr.project.document.legislation.iter();
    texts.map(|text| self::text(tr, pillars, text)).collect()
}

fn text(tr: &Translator<'_>, pillars: &[PillarView], text: &Legislation) -> LegislationView {
    let Legislation {
        id,
        renamed_from: _,
        title,
        kind,
        status,
        purpose,
        lead,
        adopted_by,
        partners,
        cites,
        stages,
        impact_study,
        objectives,
        norms,
        recommendations,
        contact,
        links: pages,
        internal: _,
    } = text;
    let more = Particulars::of(contact.as_ref(), pages);
    let mut dated: Vec<(Option<Date>, String)> = stages
        .iter()
        .map(|LegalStage { stage, date }| {
            let stage = tr.national(NationalList::LegalStages, stage.as_deref());
            (*date, stage.map(|stage| stage.label).unwrap_or_default())
        })
        .collect();
    dated.extend(impact_study.map(|date| (Some(date), tr.label("impact-study"))));
    // In order of time; what has no date stands where its author put it.
    dated.sort_by_key(|(date, _)| date.map(Date::first_day));
    let stages = dated.into_iter().map(|(date, stage)| StageView {
        stage,
        date: date.map(|date| tr.locale.date(date)).unwrap_or_default(),
    });
    LegislationView {
        id: id.clone(),
        anchor: id.clone(),
        title: tr.words(title),
        kind: tr.national(NationalList::LegalKinds, kind.as_deref()),
        status: tr.coded("legal-status", *status),
        purpose: tr.some(purpose.as_ref()),
        lead: lead.as_deref().map(|id| tr.actor(id)),
        adopted_by: adopted_by.as_deref().map(|id| tr.actor(id)),
        partners: tr.actors(partners),
        cites: tr.cited(cites),
        stages: stages.collect(),
        impact_study: impact_study.map(|date| tr.locale.date(date)),
        objectives: links(tr, pillars, objectives),
        norms: tr.cited(norms),
        recommendations: tr.answered(recommendations),
        more: more.view(tr),
    }
}
