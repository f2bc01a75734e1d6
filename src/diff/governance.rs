//! Governance, legal workplan, actors and glossary, taken apart.

use super::Kind;
use super::fields::{Builder, differing};
use crate::model::{
    Actor, Body, Consultation, Document, Evaluation, EvaluationKind, Governance, LegalStage,
    Legislation, Reporting, Stage, Term,
};
use crate::path::Path;

impl<'a> Builder<'a> {
    pub(super) fn governance(&mut self, document: &'a Document, other: &Document) {
        let differs = document.governance != other.governance;
        if let Some(governance) = document.governance.as_ref().filter(|_| differs) {
            let none = Governance::default();
            self.govern(governance, other.governance.as_ref().unwrap_or(&none));
        }
        for (i, text) in differing(&document.legislation, &other.legislation, |item| &item.id) {
            self.legislation(i, text);
        }
        for (i, actor) in differing(&document.actors, &other.actors, |item| &item.id) {
            let Actor { id, renamed_from, title, short, kind, role, internal } = actor;
            let mut fill = self.item(None, Path::ROOT / "actors" / i);
            fill.renamed(renamed_from);
            fill.text("title", title);
            fill.texts("short", short);
            fill.word("kind", *kind);
            fill.texts("role", role);
            fill.set("internal", internal);
            self.add(Kind::Actor, id, fill);
        }
        for (i, term) in differing(&document.glossary, &other.glossary, |item| &item.id) {
            let Term { id, renamed_from, title, acronym, definition, internal } = term;
            let mut fill = self.item(None, Path::ROOT / "glossary" / i);
            fill.renamed(renamed_from);
            fill.text("title", title);
            fill.texts("acronym", acronym);
            fill.texts("definition", definition);
            fill.set("internal", internal);
            self.add(Kind::Term, id, fill);
        }
    }

    fn govern(&mut self, governance: &Governance, other: &Governance) {
        let Governance {
            introduction,
            bodies,
            reporting,
            evaluations,
            change_procedure,
            consultation,
            recommendations,
            norms,
            internal,
        } = governance;
        let path = Path::ROOT / "governance";
        let mut fill = self.item(None, path.clone());
        fill.texts("introduction", introduction);
        if let Some(Reporting { frequency, first, owner, publication }) = reporting {
            fill.word("reporting/frequency", *frequency);
            fill.date("reporting/first", *first);
            fill.ids("reporting/owner", owner);
            fill.texts("reporting/publication", publication);
        }
        fill.texts("change_procedure", change_procedure);
        if let Some(Consultation { start, end, channel, audience, answers }) = consultation {
            fill.date("consultation/start", *start);
            fill.date("consultation/end", *end);
            fill.texts("consultation/channel", channel);
            fill.texts("consultation/audience", audience);
            fill.texts("consultation/answers", answers);
        }
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::Governance, "governance", fill);
        self.answers(&of, &path, recommendations);
        for (i, Evaluation { kind, date, by, scope }) in evaluations.iter().enumerate() {
            let mut fill = self.item(Some(&of), &path / "evaluations" / i);
            fill.date("date", *date);
            fill.ids("by", by);
            fill.texts("scope", scope);
            let kind = kind.map_or("", EvaluationKind::name);
            self.add(Kind::Evaluation, &format!("governance/{kind}"), fill);
        }
        for (i, body) in differing(bodies, &other.bodies, |item| &item.id) {
            let Body {
                id,
                renamed_from,
                title,
                role,
                mandate,
                chair,
                members,
                frequency,
                internal,
            } = body;
            let mut fill = self.item(None, &path / "bodies" / i);
            fill.renamed(renamed_from);
            fill.text("title", title);
            fill.word("role", *role);
            fill.texts("mandate", mandate);
            fill.ids("chair", chair);
            fill.set("members", members);
            fill.word("frequency", *frequency);
            fill.set("internal", internal);
            self.add(Kind::Body, id, fill);
        }
    }

    fn legislation(&mut self, i: usize, text: &Legislation) {
        let Legislation {
            id,
            renamed_from,
            title,
            kind,
            status,
            purpose,
            lead,
            partners,
            cites,
            stages,
            impact_study,
            objectives,
            norms,
            recommendations,
            internal,
        } = text;
        let path = Path::ROOT / "legislation" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.word("kind", *kind);
        fill.word("status", *status);
        fill.texts("purpose", purpose);
        fill.ids("lead", lead);
        fill.set("partners", partners);
        fill.set("cites", cites);
        fill.date("impact_study", *impact_study);
        fill.set("objectives", objectives);
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::Legislation, id, fill);
        for (k, LegalStage { stage, date }) in stages.iter().enumerate() {
            let mut fill = self.item(Some(&of), &path / "stages" / k);
            fill.date("date", *date);
            let stage = stage.map_or("", Stage::name);
            self.add(Kind::Stage, &format!("{id}/{stage}"), fill);
        }
        self.answers(&of, &path, recommendations);
    }
}
