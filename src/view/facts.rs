//! What few elements say: facts, pages on the web, results.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Link, Translator, Words, plainly};
use crate::model::{Action, Cost, Objective, Outcome, Text, WebLink};

/// A fact of an element that few elements have.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FactView {
    /// Its key in the format, such as `beneficiaries`.
    pub key: &'static str,
    /// What it is called.
    pub label: String,
    /// What it says; several where the key is a list.
    pub said: Vec<Words>,
    /// The page that it leads to, where it is a link.
    pub page: Option<WebView>,
}

/// A page on the web.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WebView {
    /// What is to be found there, else its address; Markdown, with the address.
    pub text: Words,
    /// What is to be found there.
    pub title: Option<Words>,
    pub url: String,
}

/// A text that leads to a page, as Markdown.
pub(super) fn leading(text: Words, url: &str) -> Words {
    let plain: String = plainly(&text.text)
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

pub(super) fn web(tr: &Translator<'_>, links: &[WebLink]) -> Vec<WebView> {
    let view = |link: &WebLink| {
        let title = tr.some(link.title.as_ref());
        let shown = title.clone().unwrap_or_else(|| tr.verbatim(&link.url));
        WebView { text: leading(shown, &link.url), title, url: link.url.clone() }
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
    let mut said =
        facts(tr, [("parent", one(parent)), ("impact", one(tr.some(objective.impact.as_ref())))]);
    let particulars = Particulars {
        beneficiaries: objective.beneficiaries.as_ref(),
        place: objective.place.as_ref(),
        contact: objective.contact.as_ref(),
        ..Particulars::default()
    };
    said.extend(particulars.view(tr));
    said
}

/// What an action says that few say.
pub(super) fn of_action(tr: &Translator<'_>, action: &Action) -> Vec<FactView> {
    let document = &tr.project.document;
    let phase = action.phase.as_deref().map(|id| {
        let found = document.phases.iter().find(|phase| phase.id == id);
        found.map_or_else(|| tr.verbatim(id), |phase| tr.words(&phase.title))
    });
    let results = action.leads_to.iter().map(|id| tr.outcome(id));
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
    let one = |words: Option<Words>| words.into_iter().collect::<Vec<_>>();
    let ongoing = action.goes_on().then(|| tr.verbatim(&tr.label("ongoing")));
    let recurring = tr.word("frequency", action.recurring).map(|word| tr.verbatim(&word));
    let mut said = facts(
        tr,
        [
            ("timing", one(tr.some(action.timing.as_ref()))),
            ("ongoing", one(ongoing)),
            ("recurring", one(recurring)),
            ("phase", one(phase)),
            ("programme", programmes.map(|programme| tr.words(&programme.title)).collect()),
            ("leads-to", results.collect()),
            ("condition", one(tr.some(action.condition.as_ref()))),
            ("duties", duties.collect()),
            ("lead", succeeded.collect()),
        ],
    );
    let particulars = Particulars {
        beneficiaries: action.beneficiaries.as_ref(),
        place: action.place.as_ref(),
        contact: action.contact.as_ref(),
        ..Particulars::default()
    };
    said.extend(particulars.view(tr));
    said.extend(action.cost.iter().flat_map(|cost| of_cost(tr, cost)));
    said
}

/// What a cost says that few say: of what it is a part, its parts, its years, who pays.
pub(super) fn of_cost(tr: &Translator<'_>, cost: &Cost) -> Vec<FactView> {
    let document = &tr.project.document;
    let currency = cost.currency.as_deref().or(document.currency()).unwrap_or_default();
    let amount = |name: &str, amount: i64| {
        let amount = tr.locale.short_money(amount, currency);
        tr.verbatim(&format!("{name}{}{amount}", tr.label("colon")))
    };
    let part_of = cost.part_of.as_deref().map(|id| {
        let mut actions = document.objectives.iter().flat_map(|o| &o.actions);
        let found = actions.find(|other| other.id == id);
        found.map_or_else(|| tr.verbatim(id), |action| tr.words(&action.title))
    });
    let kinds = [("capital", cost.capital), ("running", cost.running)];
    let kinds = kinds.into_iter().filter_map(|(key, part)| Some(amount(&tr.label(key), part?)));
    let years = cost.years.iter().map(|(year, part)| amount(year, *part));
    let funding = cost.funding.iter().map(|part| {
        let more = [
            part.payer.as_deref().map(|id| tr.actor(id).short.text),
            tr.word("funding-status", part.status),
            tr.some(part.detail.as_ref()).map(|detail| detail.text),
        ];
        let more: Vec<String> = more.into_iter().flatten().collect();
        let mut said = tr.funding_source(&part.source);
        if !more.is_empty() {
            said.push_str(&format!(" ({})", more.join(&tr.label("separator"))));
        }
        match (part.amount, part.share) {
            (Some(paid), _) => amount(&said, paid),
            (None, Some(share)) => {
                let share = tr.locale.number(share).into();
                let share = tr.locale.label("percent", &[("value", share)]);
                tr.verbatim(&format!("{said}{}{share}", tr.label("colon")))
            }
            // Who pays is known, and how much is not.
            (None, None) => tr.verbatim(&said),
        }
    });
    let one = |words: Option<Words>| words.into_iter().collect::<Vec<_>>();
    facts(
        tr,
        [
            ("cost", one(tr.cost_said(cost).map(|said| tr.verbatim(&said)))),
            ("part-of", one(part_of)),
            ("cost-parts", kinds.collect()),
            ("cost-years", years.collect()),
            ("funding", funding.collect()),
        ],
    )
}

/// What any element may say beside what it is: whom it serves, where, whom to ask, where more is to
/// be read.
#[derive(Debug, Default)]
pub(super) struct Particulars<'a> {
    pub(super) beneficiaries: Option<&'a Text>,
    pub(super) place: Option<&'a Text>,
    pub(super) territories: &'a [String],
    pub(super) contact: Option<&'a Text>,
    pub(super) links: &'a [WebLink],
}

impl<'a> Particulars<'a> {
    /// Of what neither serves somebody nor takes place somewhere.
    pub(super) fn of(contact: Option<&'a Text>, links: &'a [WebLink]) -> Self {
        Particulars { contact, links, ..Particulars::default() }
    }

    pub(super) fn view(self, tr: &Translator<'_>) -> Vec<FactView> {
        let one = |text: Option<&Text>| tr.some(text).into_iter().collect::<Vec<_>>();
        let mut said = facts(
            tr,
            [
                ("beneficiaries", one(self.beneficiaries)),
                ("place", one(self.place)),
                ("territories", tr.territories(self.territories)),
                ("contact", one(self.contact)),
            ],
        );
        // Markdown, a text each.
        said.extend(web(tr, self.links).into_iter().flat_map(|page| {
            let said = facts(tr, [("links", vec![page.text.clone()])]);
            said.into_iter().map(move |fact| FactView { page: Some(page.clone()), ..fact })
        }));
        said
    }
}

pub(super) fn facts<const N: usize>(
    tr: &Translator<'_>,
    all: [(&'static str, Vec<Words>); N],
) -> Vec<FactView> {
    let said = all.into_iter().filter(|(_, said)| !said.is_empty());
    let fact = |(key, said)| {
        let label = tr.label(&format!("fact-{key}"));
        FactView { key, label, said, page: None }
    };
    said.map(fact).collect()
}

/// The outcomes of an objective, each followed by the outputs that lead to it.
pub(super) fn outcomes(
    tr: &Translator<'_>,
    objective: &Objective,
    actions: &[Link],
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
        let leading = leading.filter_map(|action| actions.iter().find(|link| link.id == action.id));
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
            actions: leading.cloned().collect(),
            indicators: measuring.map(|indicator| tr.words(&indicator.title)).collect(),
        }
    });
    view.collect()
}
