//! A document taken apart into its elements and their parts. What each says of itself is told by the
//! walk of the model; here stands which there are, and what a part without an id is known by.

use super::fields::{Builder, differing};
use super::tree::part_id;
use super::{Kind, Ref};
use crate::locale::composed;
use crate::model::{
    Answer, Changes, Checks, Document, Ethics, EvaluationKind, Fields, Funding, FundingStatus,
    Governance, Objective,
};
use crate::path::Path;

/// The claims of an element that makes none.
fn none<T>(_: &T) -> &[Answer] {
    &[]
}

impl Builder<'_> {
    pub(super) fn document(&mut self, document: &Document, other: &Document) {
        let Document {
            roadmap,
            priorities,
            objectives,
            ethics,
            legislation,
            governance,
            budget,
            funding_sources,
            phases,
            programmes,
            annexes,
            images,
            bibliography,
            actors,
            territories,
            glossary,
            responses,
            waivers,
            checks,
            changes,
            // From which sentence a translation was made is the translators' record.
            translations: _,
            // Who approved a change is no part of what is promised.
            approvals: _,
        } = document;
        let at = |section: &'static str| Path::ROOT / section;
        if let Some(roadmap) = roadmap.as_ref().filter(|_| *roadmap != other.roadmap) {
            self.element(None, Kind::Roadmap, "roadmap", at("roadmap"), roadmap);
        }
        let lists = (priorities.as_slice(), other.priorities.as_slice());
        self.list(Kind::Priority, at("priorities"), lists, |p| &p.id, |p| &p.recommendations);
        for (i, objective) in differing(objectives, &other.objectives, |item| &item.id) {
            self.objective(&(at("objectives") / i), objective);
        }
        if let Some(ethics) = ethics.as_ref().filter(|_| document.ethics != other.ethics) {
            self.ethics(ethics, other.ethics.as_ref().unwrap_or(&Ethics::default()));
        }
        for (i, text) in differing(legislation, &other.legislation, |item| &item.id) {
            let path = at("legislation") / i;
            let of = self.element(None, Kind::Legislation, &text.id, path.clone(), text);
            for (k, stage) in text.stages.iter().enumerate() {
                let name = stage.stage.as_deref().unwrap_or_default();
                self.part(&of, Kind::Stage, name, &path / "stages" / k, stage);
            }
            self.answers(&of, &path, &text.recommendations);
        }
        let differs = document.governance != other.governance;
        if let Some(governance) = governance.as_ref().filter(|_| differs) {
            let none = Governance::default();
            self.governance(governance, other.governance.as_ref().unwrap_or(&none));
        }
        if let Some(budget) = budget.as_ref().filter(|_| document.budget != other.budget) {
            let of = self.element(None, Kind::Budget, "budget", at("budget"), budget);
            for (i, line) in budget.lines.iter().enumerate() {
                let title = line.title.as_ref().and_then(|title| title.best(self.source(), ""));
                let title = title.map(|(_, text)| text.trim());
                let year = line.year.map(|year| year.to_string());
                let known =
                    [title, line.pillar.as_deref(), line.source.as_deref(), year.as_deref()];
                let name = known.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                let path = at("budget") / "lines" / i;
                self.part(&of, Kind::BudgetLine, &composed(&name), path, line);
            }
        }
        let lists = (funding_sources.as_slice(), other.funding_sources.as_slice());
        self.list(Kind::FundingSource, at("funding_sources"), lists, |s| &s.id, none);
        self.list(Kind::Phase, at("phases"), (phases, &other.phases), |p| &p.id, none);
        let lists = (programmes.as_slice(), other.programmes.as_slice());
        self.list(Kind::Programme, at("programmes"), lists, |p| &p.id, none);
        self.list(Kind::Annex, at("annexes"), (annexes, &other.annexes), |a| &a.id, none);
        let lists = (images.as_slice(), other.images.as_slice());
        self.list(Kind::Image, at("images"), lists, |image| &image.id, none);
        let lists = (bibliography.as_slice(), other.bibliography.as_slice());
        self.list(Kind::Work, at("bibliography"), lists, |w| &w.id, none);
        self.list(Kind::Actor, at("actors"), (actors, &other.actors), |a| &a.id, none);
        let lists = (territories.as_slice(), other.territories.as_slice());
        self.list(Kind::Territory, at("territories"), lists, |t| &t.code, none);
        self.list(Kind::Term, at("glossary"), (glossary, &other.glossary), |t| &t.id, none);
        let lists = (responses.as_slice(), other.responses.as_slice());
        self.list(Kind::Response, at("responses"), lists, |r| &r.to, none);
        for (i, waiver) in waivers.iter().enumerate().filter(|_| *waivers != other.waivers) {
            let name = part_id(&waiver.item, &waiver.rule);
            self.element(None, Kind::Waiver, &name, at("waivers") / i, waiver);
        }
        if (checks, changes) != (&other.checks, &other.changes) {
            self.settings(checks.as_ref(), changes.as_ref());
        }
    }

    /// The elements of a list that differ, with their claims.
    fn list<T: Fields + PartialEq>(
        &mut self,
        kind: Kind,
        path: Path,
        (mine, other): (&[T], &[T]),
        id: fn(&T) -> &str,
        answers: fn(&T) -> &[Answer],
    ) {
        for (i, item) in differing(mine, other, id) {
            let path = &path / i;
            let of = self.element(None, kind, id(item), path.clone(), item);
            self.answers(&of, &path, answers(item));
        }
    }

    /// A part, which has no id of its own.
    fn part(&mut self, of: &Ref, kind: Kind, name: &str, path: Path, part: &impl Fields) {
        self.element(Some(of), kind, &part_id(&of.1, name), path, part);
    }

    fn answers(&mut self, of: &Ref, path: &Path, answers: &[Answer]) {
        for (i, answer) in answers.iter().enumerate() {
            self.part(of, Kind::Answer, &answer.to, path / "recommendations" / i, answer);
        }
    }

    fn objective(&mut self, path: &Path, objective: &Objective) {
        let of = self.element(None, Kind::Objective, &objective.id, path.clone(), objective);
        self.answers(&of, path, &objective.recommendations);
        for (i, outcome) in objective.outcomes.iter().enumerate() {
            let path = path / "outcomes" / i;
            self.element(Some(&of), Kind::Outcome, &outcome.id, path, outcome);
        }
        for (i, indicator) in objective.indicators.iter().enumerate() {
            let path = path / "indicators" / i;
            let of =
                self.element(Some(&of), Kind::Indicator, &indicator.id, path.clone(), indicator);
            for (k, value) in indicator.milestones.iter().enumerate() {
                let name = value.date.map_or_else(String::new, |date| date.to_string());
                self.part(&of, Kind::Waypoint, &name, &path / "milestones" / k, value);
            }
        }
        for (i, action) in objective.actions.iter().enumerate() {
            let path = path / "actions" / i;
            let mut fill = self.item(Some(&of), path.clone());
            fill.say(&[], action);
            for (name, part) in action.cost.iter().flat_map(|cost| shares(&cost.funding)) {
                match part.amount {
                    Some(amount) => fill.entry_number("cost/funding", &name, amount as f64),
                    None => fill.set("cost/funding", std::slice::from_ref(&name)),
                }
                if let Some(share) = part.share {
                    fill.entry_number("cost/funding/share", &name, share);
                }
                let words = [
                    ("cost/funding/payer", part.payer.as_deref()),
                    ("cost/funding/status", part.status.map(FundingStatus::name)),
                ];
                for (field, word) in words {
                    if let Some(word) = word {
                        fill.entry_word(field, &name, word);
                    }
                }
                if let Some(detail) = &part.detail {
                    fill.entry_text("cost/funding/detail", &name, detail);
                }
            }
            let of = self.add(Kind::Action, &action.id, fill);
            for (k, milestone) in action.milestones.iter().enumerate() {
                let title = milestone.title.best(self.source(), "");
                let name = composed(title.map_or("", |(_, text)| text.trim()));
                self.part(&of, Kind::Milestone, &name, &path / "milestones" / k, milestone);
            }
            self.answers(&of, &path, &action.recommendations);
        }
    }

    fn ethics(&mut self, ethics: &Ethics, other: &Ethics) {
        let path = Path::ROOT / "ethics";
        self.element(None, Kind::Ethics, "ethics", path.clone(), ethics);
        let lists = (ethics.principles.as_slice(), other.principles.as_slice());
        let at = &path / "principles";
        self.list(Kind::Principle, at, lists, |p| &p.id, |p| &p.recommendations);
        let lists = (ethics.safeguards.as_slice(), other.safeguards.as_slice());
        let at = &path / "safeguards";
        self.list(Kind::Safeguard, at, lists, |s| &s.id, |s| &s.recommendations);
        for (i, case) in differing(&ethics.use_cases, &other.use_cases, |case| &case.id) {
            let path = &path / "use_cases" / i;
            let mut fill = self.item(None, path.clone());
            fill.say(&[], case);
            if let Some(data) = &case.personal_data {
                fill.id("personal_data", if data.processed { "yes" } else { "no" });
            }
            let of = self.add(Kind::UseCase, &case.id, fill);
            self.answers(&of, &path, &case.recommendations);
        }
        let lists = (ethics.risks.as_slice(), other.risks.as_slice());
        self.list(Kind::Risk, path / "risks", lists, |r| &r.id, |r| &r.recommendations);
    }

    fn governance(&mut self, governance: &Governance, other: &Governance) {
        let path = Path::ROOT / "governance";
        let of = self.element(None, Kind::Governance, "governance", path.clone(), governance);
        self.answers(&of, &path, &governance.recommendations);
        for (i, evaluation) in governance.evaluations.iter().enumerate() {
            let name = evaluation.kind.map_or("", EvaluationKind::name);
            self.part(&of, Kind::Evaluation, name, &path / "evaluations" / i, evaluation);
        }
        let lists = (governance.bodies.as_slice(), other.bodies.as_slice());
        self.list(Kind::Body, path / "bodies", lists, |body| &body.id, none);
    }

    fn settings(&mut self, checks: Option<&Checks>, changes: Option<&Changes>) {
        let section = if checks.is_some() { "checks" } else { "changes" };
        let mut fill = self.item(None, Path::ROOT / section);
        if let Some(checks) = checks {
            fill.say(&["checks"], checks);
        }
        if let Some(changes) = changes {
            fill.say(&["changes"], changes);
        }
        self.add(Kind::Settings, "settings", fill);
    }
}

/// Who pays, each with a name of its own: a source that stands twice is numbered.
fn shares(funding: &[Funding]) -> impl Iterator<Item = (String, &Funding)> {
    funding.iter().enumerate().map(|(i, part)| {
        let name = part.source.as_str();
        let before = funding[..i].iter().filter(|other| other.source == part.source).count();
        let name = if before > 0 { format!("{name}#{}", before + 1) } else { name.to_owned() };
        (name, part)
    })
}
