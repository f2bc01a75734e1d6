//! What holds a plan together beside its pillars: results, phases, programmes, annexes, sources.

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::{ActionView, ObjectiveView, PillarView, links};
use super::{Link, Name, Translator, Words};
use crate::model::{Action, Objective, Outcome, WebLink};

/// A fact of an element that few elements have.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FactView {
    /// Its key in the format, such as `beneficiaries`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// What it says; several where the key is a list.
    pub said: Vec<Words>,
}

/// A page on the web.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WebView {
    /// What is to be found there, else its address; Markdown, with the address.
    pub text: Words,
    pub url: String,
}

/// A text that leads to a page, as Markdown.
fn leading(text: Words, url: &str) -> Words {
    let plain: String = text
        .text
        .chars()
        .flat_map(|c| match c {
            '[' | ']' | '\\' | '<' | '*' | '_' | '`' => vec!['\\', c],
            c => vec![c],
        })
        .collect();
    let url = url.replace(' ', "%20").replace('<', "%3C").replace('>', "%3E");
    Words { text: format!("[{plain}](<{url}>)"), ..text }
}

/// An outcome, or an output on the way to it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct OutcomeView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub description: Option<Words>,
    /// Of an output, the outcome that it leads to.
    pub leads_to: Option<Words>,
    /// The actions that lead to it.
    pub actions: Vec<Link>,
    /// The indicators that measure it.
    pub indicators: Vec<Words>,
}

/// A phase of the plan.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PhaseView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    /// From when to when, formatted.
    pub dates: String,
    pub description: Option<Words>,
    /// The actions that are done in it.
    pub actions: Vec<Link>,
}

/// A programme or flagship project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProgrammeView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub description: Option<Words>,
    pub owner: Option<Name>,
    pub objectives: Vec<Link>,
    pub actions: Vec<Link>,
    pub links: Vec<WebView>,
}

/// An annex of free text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnnexView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub text: Option<Words>,
}

/// A work that texts rest on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WorkView {
    pub id: String,
    pub anchor: String,
    /// The number under which texts cite it.
    pub number: String,
    pub title: Words,
    /// Who wrote it, as the language lists them.
    pub authors: String,
    /// When it was published, formatted.
    pub date: String,
    pub publisher: Option<Words>,
    pub url: Option<String>,
    /// Its address as Markdown.
    pub link: Option<Words>,
    /// When it was read there, formatted.
    pub accessed: Option<String>,
}

pub(super) fn web(tr: &Translator<'_>, links: &[WebLink]) -> Vec<WebView> {
    let view = |link: &WebLink| WebView {
        text: leading(
            tr.some(link.title.as_ref()).unwrap_or_else(|| tr.verbatim(&link.url)),
            &link.url,
        ),
        url: link.url.clone(),
    };
    links.iter().map(view).collect()
}

/// What an objective says that few say.
pub(super) fn of_objective(tr: &Translator<'_>, objective: &Objective) -> Vec<FactView> {
    let parent = objective.parent.as_deref().map(|id| {
        let found = tr.project.document.objectives.iter().find(|other| other.id == id);
        found.map_or_else(|| tr.verbatim(id), |objective| tr.words(&objective.title))
    });
    let one = |words: Option<Words>| words.into_iter().collect::<Vec<_>>();
    facts(
        tr,
        [
            ("parent", one(parent)),
            ("impact", one(tr.some(objective.impact.as_ref()))),
            ("beneficiaries", one(tr.some(objective.beneficiaries.as_ref()))),
        ],
    )
}

/// What an action says that few say.
pub(super) fn of_action(tr: &Translator<'_>, action: &Action) -> Vec<FactView> {
    let document = &tr.project.document;
    let phase = action.phase.as_deref().map(|id| {
        let found = document.phases.iter().find(|phase| phase.id == id);
        found.map_or_else(|| tr.verbatim(id), |phase| tr.words(&phase.title))
    });
    let results = action.leads_to.iter().map(|id| {
        let mut outcomes = document.objectives.iter().flat_map(|o| &o.outcomes);
        let found = outcomes.find(|outcome| outcome.id == *id);
        found.map_or_else(|| tr.verbatim(id), |outcome| tr.words(&outcome.title))
    });
    let programmes = document.programmes.iter().filter(|p| p.actions.contains(&action.id));
    let duties = action.duties.iter().map(|duty| {
        let (actor, words) = (tr.actor(&duty.actor).short, tr.words(&duty.duty));
        Words { text: format!("{}{}{}", actor.text, tr.label("colon"), words.text), ..words }
    });
    let succeeded = action.lead.iter().filter_map(|lead| {
        let actor = document.actors.iter().find(|actor| actor.id == *lead)?;
        let next = tr.actor(actor.succeeded_by.as_deref()?).short;
        let text = tr.locale.label("succeeded-by", &[("actor", next.text.into())]);
        Some(tr.verbatim(&text))
    });
    let part_of = action.cost.as_ref().and_then(|cost| {
        let id = cost.part_of.as_deref()?;
        let mut actions = document.objectives.iter().flat_map(|o| &o.actions);
        let found = actions.find(|other| other.id == id);
        Some(found.map_or_else(|| tr.verbatim(id), |action| tr.words(&action.title)))
    });
    let kinds = action.cost.iter().flat_map(|cost| {
        let currency = cost.currency.as_deref().or(document.currency()).unwrap_or_default();
        [("capital", cost.capital), ("running", cost.running)].into_iter().filter_map(
            move |(key, amount)| {
                let amount = tr.locale.short_money(amount?, currency);
                let text = format!("{}{}{amount}", tr.label(key), tr.label("colon"));
                Some(tr.verbatim(&text))
            },
        )
    });
    let funding = action.cost.iter().flat_map(|cost| {
        let currency = cost.currency.as_deref().or(document.currency()).unwrap_or_default();
        cost.funding.iter().map(move |part| {
            let payer = part.payer.as_deref().map(|id| tr.actor(id).short.text);
            let said = [
                Some(tr.funding_source(&part.source)),
                payer,
                tr.word("funding-status", part.status),
                tr.some(part.detail.as_ref()).map(|detail| detail.text),
            ];
            let said: Vec<String> = said.into_iter().flatten().collect();
            let amount = tr.locale.short_money(part.amount, currency);
            let text = format!("{}{}{amount}", said.join(", "), tr.label("colon"));
            tr.verbatim(&text)
        })
    });
    let one = |words: Option<Words>| words.into_iter().collect::<Vec<_>>();
    let recurring = tr.word("frequency", action.recurring).map(|word| tr.verbatim(&word));
    facts(
        tr,
        [
            ("timing", one(tr.some(action.timing.as_ref()))),
            ("recurring", one(recurring)),
            ("phase", one(phase)),
            ("programme", programmes.map(|programme| tr.words(&programme.title)).collect()),
            ("leads-to", results.collect()),
            ("condition", one(tr.some(action.condition.as_ref()))),
            ("duties", duties.collect()),
            ("lead", succeeded.collect()),
            ("beneficiaries", one(tr.some(action.beneficiaries.as_ref()))),
            ("place", one(tr.some(action.place.as_ref()))),
            ("contact", one(tr.some(action.contact.as_ref()))),
            ("part-of", one(part_of)),
            ("cost-parts", kinds.collect()),
            ("funding", funding.collect()),
        ],
    )
}

fn facts<const N: usize>(
    tr: &Translator<'_>,
    all: [(&'static str, Vec<Words>); N],
) -> Vec<FactView> {
    let said = all.into_iter().filter(|(_, said)| !said.is_empty());
    said.map(|(key, said)| FactView { key, label: tr.label(&format!("fact-{key}")), said })
        .collect()
}

/// The outcomes of an objective, each followed by the outputs that lead to it.
pub(super) fn outcomes(
    tr: &Translator<'_>,
    objective: &Objective,
    actions: &[ActionView],
) -> Vec<OutcomeView> {
    let all = &objective.outcomes;
    let known = |id: &str| all.iter().any(|outcome| outcome.id == id);
    let first = all.iter().filter(|o| o.leads_to.as_deref().is_none_or(|id| !known(id)));
    let mut ordered: Vec<&Outcome> = Vec::new();
    for outcome in first {
        ordered.push(outcome);
        ordered.extend(all.iter().filter(|o| o.leads_to.as_deref() == Some(&outcome.id)));
    }
    // Outputs of outputs come last; nothing is lost.
    let rest: Vec<&Outcome> =
        all.iter().filter(|o| !ordered.iter().any(|known| known.id == o.id)).collect();
    ordered.extend(rest);
    let view = ordered.into_iter().map(|outcome| {
        let Outcome { id, renamed_from: _, title, description, leads_to } = outcome;
        let leading = objective.actions.iter().filter(|action| action.leads_to.contains(id));
        let leading = leading.filter_map(|action| actions.iter().find(|view| view.id == action.id));
        let measuring = objective.indicators.iter().filter(|i| i.outcome.as_ref() == Some(id));
        let leads_to = leads_to.as_deref().map(|id| {
            let found = all.iter().find(|other| other.id == id);
            found.map_or_else(|| tr.verbatim(id), |outcome| tr.words(&outcome.title))
        });
        OutcomeView {
            id: id.clone(),
            anchor: id.clone(),
            title: tr.words(title),
            description: tr.some(description.as_ref()),
            leads_to,
            actions: leading.map(ActionView::link).collect(),
            indicators: measuring.map(|indicator| tr.words(&indicator.title)).collect(),
        }
    });
    view.collect()
}

fn action_links<'a>(
    pillars: &'a [PillarView],
    wanted: impl Fn(&ActionView) -> bool + 'a,
) -> Vec<Link> {
    let actions =
        pillars.iter().flat_map(|p| &p.objectives).flat_map(|o: &ObjectiveView| &o.actions);
    actions.filter(|action| wanted(action)).map(ActionView::link).collect()
}

pub(super) fn phases(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<PhaseView> {
    let document = &tr.project.document;
    let of = |phase: &str, id: &str| {
        let mut actions = document.objectives.iter().flat_map(|o| &o.actions);
        actions.any(|action| action.id == id && action.phase.as_deref() == Some(phase))
    };
    let view = document.phases.iter().map(|phase| {
        let crate::model::Phase {
            id,
            renamed_from: _,
            title,
            start,
            end,
            description,
            internal: _,
        } = phase;
        PhaseView {
            id: id.clone(),
            anchor: format!("phase-{id}"),
            title: tr.words(title),
            dates: tr.locale.range(*start, *end),
            description: tr.some(description.as_ref()),
            actions: action_links(pillars, |action| of(id, &action.id)),
        }
    });
    view.collect()
}

pub(super) fn programmes(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<ProgrammeView> {
    let view = tr.project.document.programmes.iter().map(|programme| {
        let crate::model::Programme {
            id,
            renamed_from: _,
            title,
            description,
            owner,
            objectives,
            actions,
            links: web,
            internal: _,
        } = programme;
        ProgrammeView {
            id: id.clone(),
            anchor: format!("programme-{id}"),
            title: tr.words(title),
            description: tr.some(description.as_ref()),
            owner: owner.as_deref().map(|id| tr.actor(id)),
            objectives: links(tr, pillars, objectives),
            actions: action_links(pillars, |action| actions.contains(&action.id)),
            links: self::web(tr, web),
        }
    });
    view.collect()
}

pub(super) fn annexes(tr: &Translator<'_>) -> Vec<AnnexView> {
    let view = tr.project.document.annexes.iter().map(|annex| {
        let crate::model::Annex { id, renamed_from: _, title, text, internal: _ } = annex;
        AnnexView {
            id: id.clone(),
            anchor: format!("annex-{id}"),
            title: tr.words(title),
            text: tr.some(text.as_ref()),
        }
    });
    view.collect()
}

pub(super) fn bibliography(tr: &Translator<'_>) -> Vec<WorkView> {
    let works = tr.project.document.bibliography.iter().enumerate().map(|(i, work)| {
        let crate::model::Work {
            id,
            renamed_from: _,
            title,
            authors,
            date,
            publisher,
            url,
            accessed,
            internal: _,
        } = work;
        WorkView {
            id: id.clone(),
            anchor: format!("work-{id}"),
            number: tr.locale.integer(i as i64 + 1),
            title: tr.words(title),
            authors: tr.locale.list(authors),
            date: date.map(|date| tr.locale.date(date)).unwrap_or_default(),
            publisher: tr.some(publisher.as_ref()),
            url: url.clone(),
            link: url.as_deref().map(|url| leading(tr.verbatim(url), url)),
            accessed: accessed.map(|date| tr.locale.date(date)),
        }
    });
    works.collect()
}
