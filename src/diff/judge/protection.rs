//! Rules on who is protected, by whom, and how firmly.

use super::criterion::Criterion;
use super::pair::Example::{Element, Whole};
use super::pair::{ANY, Pair, pairs};
use super::{Case, Event};
use crate::diff::{Item, Kind, Leaf};
use crate::model::Judgement::{Neutral, Strengthened, Unclear, Weakened};
use crate::model::{NationalList, SafeguardKind};
use crate::path::{Path, Step};
use crate::project::{Project, is_needed};

pub(super) const ETHICS: &[Pair] = pairs! {
    "human-oversight-dropped" Weakened, "human-oversight-added" Strengthened, [Kind::UseCase, Kind::Safeguard],
        ["safeguards", "kind"], Criterion::By(oversight),
        Whole(
            "ethics: {safeguards: [{id: g, title: G, kind: human-oversight}], use_cases: [{id: u, title: U, safeguards: [g]}]}",
            "ethics: {safeguards: [{id: g, title: G, kind: human-oversight}], use_cases: [{id: u, title: U}]}",
        );
    "safeguard-dropped" Weakened, "safeguard-applied" Strengthened, [Kind::UseCase], ["safeguards"], Criterion::Gone,
        Element(Kind::UseCase, "safeguards: [g]", "");
    "safeguard-kind-changed" Unclear, "safeguard-kind-changed" Unclear, [Kind::Safeguard], ["kind"], Criterion::Any,
        Whole("ethics: {safeguards: [{id: g, title: G, kind: appeal}]}", "ethics: {safeguards: [{id: g, title: G, kind: notice}]}");
    "impact-lowered" Weakened, "impact-raised" Strengthened, [Kind::UseCase], ["impact"],
        Criterion::Down(&["high", "limited", "minimal"]), Element(Kind::UseCase, "impact: high", "impact: limited");
    "impact-unsaid" Weakened, "impact-said" Unclear, [Kind::UseCase], ["impact"], Criterion::Gone,
        Element(Kind::UseCase, "impact: high", "");
    "automated-decision-started" Weakened, "automated-decision-ended" Unclear, [Kind::UseCase], ["automated_decision"], Criterion::Started,
        Element(Kind::UseCase, "automated_decision: false", "automated_decision: true");
    "risk-unlinked" Weakened, "risk-linked" Strengthened, [Kind::UseCase], ["risks"], Criterion::Gone,
        Element(Kind::UseCase, "risks: [r]", "");
    "risk-rated-lower" Unclear, "risk-rated-higher" Unclear, [Kind::Risk],
        ["likelihood", "impact", "residual_likelihood", "residual_impact"], Criterion::Less,
        Element(Kind::Risk, "likelihood: 4", "likelihood: 2");
    "risk-unrated" Weakened, "risk-rated" Strengthened, [Kind::Risk],
        ["likelihood", "impact", "residual_likelihood", "residual_impact"], Criterion::Gone,
        Element(Kind::Risk, "impact: 4", "");
    "mitigation-removed" Weakened, "mitigation-added" Strengthened, [Kind::Risk], ["mitigation", "trigger"], Criterion::Gone,
        Element(Kind::Risk, "mitigation: Audits", "");
    "mechanism-removed" Weakened, "mechanism-added" Strengthened, [Kind::Principle], ["mechanism", "definition"], Criterion::Gone,
        Element(Kind::Principle, "mechanism: Audits", "");
    "complaints-removed" Weakened, "complaints-added" Strengthened, [Kind::Ethics], ["complaints"], Criterion::Gone,
        Element(Kind::Ethics, "complaints: Office", "");
    "principle-unserved" Weakened, "principle-served" Strengthened, [Kind::Safeguard], ["principles"], Criterion::Gone,
        Element(Kind::Safeguard, "principles: [c]", "");
};

/// A safeguard that a use of AI loses or gets, where a person decides by it; or one that becomes
/// another kind, or this.
fn oversight(case: &Case<'_>) -> Option<bool> {
    let Event::Value { field, from, to } = &case.event else { return None };
    if field.name == "kind" {
        let human = |leaf: &Option<&Leaf>| leaf.and_then(Leaf::word) == Some("human-oversight");
        return (human(from) != human(to)).then(|| human(from));
    }
    let human = case.projects.iter().any(|project| {
        let safeguards = project.document.ethics.iter().flat_map(|ethics| &ethics.safeguards);
        let mut safeguards = safeguards.filter(|safeguard| safeguard.id == field.entry);
        safeguards.any(|safeguard| safeguard.kind == Some(SafeguardKind::HumanOversight))
    });
    human.then(|| Criterion::Gone.side(case)).flatten()
}

pub(super) const DATA: &[Pair] = pairs! {
    "personal-data-started" Weakened, "personal-data-ended" Unclear, [Kind::UseCase], ["personal_data"], Criterion::Down(&["no", "yes"]),
        Element(Kind::UseCase, "personal_data: false", "personal_data: true");
    "personal-data-unsaid" Weakened, "personal-data-said" Unclear, [Kind::UseCase], ["personal_data"], Criterion::Gone,
        Element(Kind::UseCase, "personal_data: false", "");
    "legal-basis-dropped" Weakened, "legal-basis-added" Strengthened, [Kind::UseCase], ["personal_data/legal_basis"], Criterion::Gone,
        Element(Kind::UseCase, "personal_data: {legal_basis: [ma:loi-09-08]}", "personal_data: true");
    "formality-lowered" Weakened, "formality-raised" Strengthened, [Kind::UseCase], ["personal_data/formality"],
        Criterion::By(|case| lighter(case, NationalList::Formalities)),
        Element(Kind::UseCase, "personal_data: {formality: authorisation}", "personal_data: {formality: declaration}");
    "formality-unsaid" Weakened, "formality-said" Strengthened, [Kind::UseCase], ["personal_data/formality"], Criterion::Gone,
        Element(Kind::UseCase, "personal_data: {formality: declaration}", "personal_data: true");
    "sensitive-data-started" Weakened, "sensitive-data-ended" Unclear, [Kind::UseCase], ["personal_data/sensitive"], Criterion::Started,
        Element(Kind::UseCase, "personal_data: true", "personal_data: {sensitive: true}");
    "retention-unsaid" Weakened, "retention-said" Strengthened, [Kind::UseCase], ["personal_data/retention"], Criterion::Gone,
        Element(Kind::UseCase, "personal_data: {retention: One year}", "personal_data: true");
    "transfer-started" Weakened, "transfer-ended" Unclear, [Kind::UseCase], ["personal_data/transfer/abroad"], Criterion::Started,
        Element(Kind::UseCase, "personal_data: {transfer: {abroad: false}}", "personal_data: {transfer: {abroad: true}}");
};

pub(super) const LAW: &[Pair] = pairs! {
    "legal-kind-lowered" Weakened, "legal-kind-raised" Strengthened, [Kind::Legislation], ["kind"],
        Criterion::By(|case| lighter(case, NationalList::LegalKinds)),
        Element(Kind::Legislation, "kind: law", "kind: circular");
    "legal-status-back" Weakened, "legal-status-forward" Strengthened, [Kind::Legislation], ["status"],
        Criterion::Down(&["in-force", "in-procedure", "draft", "planned"]),
        Element(Kind::Legislation, "kind: law, status: in-procedure", "kind: law, status: planned");
};

/// A word that stands lower on the list of the country (`true`), or higher.
fn lighter(case: &Case<'_>, list: NationalList) -> Option<bool> {
    let Event::Value { from, to, .. } = &case.event else { return None };
    let place = |project: &Project, leaf: &Option<&Leaf>| {
        let word = leaf.and_then(Leaf::word)?;
        project.country().words(list).iter().position(|known| known.id == word)
    };
    let [old, new] = case.projects;
    // The newer list judges both; a word that it lacks had its place in the older one.
    let from = place(new, from).or_else(|| place(old, from))?;
    let to = place(new, to)?;
    (from != to).then_some(to > from)
}

pub(super) const DOCUMENT: &[Pair] = pairs! {
    "status-back" Weakened, "status-forward" Strengthened, [Kind::Roadmap], ["status"],
        Criterion::Down(&["amended", "adopted", "revised", "consultation", "working-draft"]),
        Element(Kind::Roadmap, "status: consultation", "status: working-draft");
    "version-changed" Neutral, "version-changed" Neutral, [Kind::Roadmap], ["version", "format"], Criterion::Any,
        Element(Kind::Roadmap, "version: 1", "version: 2");
    "language-dropped" Weakened, "language-added" Strengthened, [Kind::Roadmap], ["languages/published"], Criterion::Gone,
        Element(Kind::Roadmap, "languages: {source: fr, published: [fr, ar]}", "languages: {source: fr, published: [fr]}");
    "made-internal" Weakened, "made-public" Strengthened, ANY, ["internal"],
        Criterion::By(hidden),
        Element(Kind::Action, "lead: m", "lead: m, internal: [lead]");
    "rank-lowered" Weakened, "rank-raised" Strengthened, [Kind::Priority], ["rank"], Criterion::More,
        Element(Kind::Priority, "rank: 1", "rank: 3");
    "tier-lowered" Weakened, "tier-raised" Strengthened, [Kind::Priority], ["tier"], Criterion::Down(&["first", "second", "third"]),
        Element(Kind::Priority, "tier: first", "tier: second");
    "rank-removed" Weakened, "rank-set" Strengthened, [Kind::Priority], ["rank", "tier"], Criterion::Gone,
        Element(Kind::Priority, "rank: 1", "");
    "priority-unlinked" Weakened, "priority-linked" Strengthened, [Kind::Objective], ["priority"], Criterion::Gone,
        Element(Kind::Objective, "priority: k", "");
    "priority-changed" Unclear, "priority-changed" Unclear, [Kind::Objective], ["priority"], Criterion::Changed,
        Element(Kind::Objective, "priority: k", "priority: j");
    "territory-dropped" Weakened, "territory-served" Strengthened, ANY, ["territories"], Criterion::Gone,
        Element(Kind::Action, "territories: [MA-04]", "");
    "change-procedure-removed" Weakened, "change-procedure-added" Strengthened, [Kind::Governance],
        ["change_procedure", "reporting/publication", "consultation/channel", "consultation/answers"], Criterion::Gone,
        Element(Kind::Governance, "change_procedure: Vote", "");
};

/// A key that the public no longer sees (`true`), or sees now; a key under which nothing stands
/// hides nothing.
fn hidden(case: &Case<'_>) -> Option<bool> {
    let Event::Value { field, .. } = &case.event else { return None };
    let key = field.entry.as_str();
    let hides = |item: &Item| {
        let names = |name: &str| name == key || name.starts_with(&format!("{key}/"));
        key == "all" || !is_needed(key) && item.fields.keys().any(|field| names(field.name))
    };
    // Lists such as indicators are elements of their own: the mark stands beside their key.
    let mut marks = case.projects.iter().flat_map(|project| project.internal_marks());
    let beside = |item: &Item, mark: &Path| {
        let below = mark.strip_prefix(&*item.path).and_then(<[Step]>::first);
        below.is_some_and(|step| step.is("internal"))
    };
    let lists = marks.any(|(path, word, keys)| {
        word == key
            && keys.contains(&key)
            && case.items.into_iter().flatten().any(|item| beside(item, &path))
    });
    let hides = lists && !is_needed(key) || case.items.into_iter().flatten().any(hides);
    hides.then(|| Criterion::Gone.side(case).map(|gone| !gone)).flatten()
}

const ANSWERS: [&str; 9] = [
    "owner",
    "lead",
    "adopted_by",
    "chair",
    "by",
    "issuer",
    "oversight",
    "reporting/owner",
    "adoption/by",
];

pub(super) const OWNERS: &[Pair] = pairs! {
    "owner-removed" Weakened, "owner-named" Strengthened, ANY, ANSWERS, Criterion::Gone, Element(Kind::Action, "lead: m", "");
    "owner-changed" Unclear, "owner-changed" Unclear, ANY, ANSWERS, Criterion::Changed, Element(Kind::Action, "lead: m", "lead: n");
    "partner-left" Unclear, "partner-joined" Neutral, ANY, ["partners", "members"], Criterion::Gone,
        Element(Kind::Action, "partners: [m]", "");
    "dependency-added" Unclear, "dependency-dropped" Unclear, [Kind::Action], ["depends_on"],
        Criterion::By(|case| Criterion::Gone.side(case).map(|gone| !gone)),
        Element(Kind::Action, "", "depends_on: [z]");
    "objective-unserved" Weakened, "objective-served" Strengthened, ANY, ["objectives"], Criterion::Gone,
        Element(Kind::UseCase, "objectives: [o]", "");
};
