//! The ethical components, taken apart.

use super::Kind;
use super::fields::{Builder, differing};
use crate::model::{Document, Ethics, PersonalData, Principle, Risk, Safeguard, Transfer, UseCase};
use crate::path::Path;

impl<'a> Builder<'a> {
    pub(super) fn ethics(&mut self, document: &'a Document, other: &Document) {
        if document.ethics == other.ethics {
            return;
        }
        let Some(ethics) = &document.ethics else { return };
        let none = Ethics::default();
        let other = other.ethics.as_ref().unwrap_or(&none);
        let Ethics {
            introduction,
            oversight,
            review,
            complaints,
            principles,
            safeguards,
            use_cases,
            risks,
        } = ethics;
        let mut fill = self.item(None, Path::ROOT / "ethics");
        fill.texts("introduction", introduction);
        fill.ids("oversight", oversight);
        fill.word("review", *review);
        fill.texts("complaints", complaints);
        self.add(Kind::Ethics, "ethics", fill);
        for (i, principle) in differing(principles, &other.principles, |item| &item.id) {
            self.principle(i, principle);
        }
        for (i, safeguard) in differing(safeguards, &other.safeguards, |item| &item.id) {
            self.safeguard(i, safeguard);
        }
        for (i, case) in differing(use_cases, &other.use_cases, |item| &item.id) {
            self.use_case(i, case);
        }
        for (i, risk) in differing(risks, &other.risks, |item| &item.id) {
            self.risk(i, risk);
        }
    }

    fn principle(&mut self, i: usize, principle: &Principle) {
        let Principle {
            id,
            renamed_from,
            title,
            definition,
            mechanism,
            owner,
            norms,
            recommendations,
            internal,
        } = principle;
        let path = Path::ROOT / "ethics" / "principles" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.texts("definition", definition);
        fill.texts("mechanism", mechanism);
        fill.ids("owner", owner);
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::Principle, id, fill);
        self.answers(&of, &path, recommendations);
    }

    fn safeguard(&mut self, i: usize, safeguard: &Safeguard) {
        let Safeguard {
            id,
            renamed_from,
            title,
            kind,
            description,
            owner,
            principles,
            norms,
            recommendations,
            internal,
        } = safeguard;
        let path = Path::ROOT / "ethics" / "safeguards" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.word("kind", *kind);
        fill.texts("description", description);
        fill.ids("owner", owner);
        fill.set("principles", principles);
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::Safeguard, id, fill);
        self.answers(&of, &path, recommendations);
    }

    fn use_case(&mut self, i: usize, case: &UseCase) {
        let UseCase {
            id,
            renamed_from,
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
            internal,
        } = case;
        let path = Path::ROOT / "ethics" / "use_cases" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.texts("description", description);
        fill.ids("sector", sector);
        fill.ids("owner", owner);
        fill.texts("persons", persons);
        fill.word("impact", *impact);
        if let Some(data) = personal_data {
            let PersonalData { processed, legal_basis, formality, sensitive, retention, transfer } =
                data;
            fill.id("personal_data", if *processed { "yes" } else { "no" });
            fill.set("personal_data/legal_basis", legal_basis);
            fill.word("personal_data/formality", *formality);
            fill.flag("personal_data/sensitive", *sensitive);
            fill.texts("personal_data/retention", retention);
            if let Some(Transfer { abroad, ground }) = transfer {
                fill.flag("personal_data/transfer/abroad", Some(*abroad));
                fill.texts("personal_data/transfer/ground", ground);
            }
        }
        fill.flag("automated_decision", *automated_decision);
        fill.date("assessment", *assessment);
        fill.set("safeguards", safeguards);
        fill.set("risks", risks);
        fill.set("objectives", objectives);
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::UseCase, id, fill);
        self.answers(&of, &path, recommendations);
    }

    fn risk(&mut self, i: usize, risk: &Risk) {
        let Risk {
            id,
            renamed_from,
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
            internal,
        } = risk;
        let path = Path::ROOT / "ethics" / "risks" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.word("category", *category);
        fill.texts("description", description);
        fill.whole("likelihood", *likelihood);
        fill.whole("impact", *impact);
        fill.texts("mitigation", mitigation);
        fill.whole("residual_likelihood", *residual_likelihood);
        fill.whole("residual_impact", *residual_impact);
        fill.texts("trigger", trigger);
        fill.ids("owner", owner);
        fill.set("norms", norms);
        fill.set("internal", internal);
        let of = self.add(Kind::Risk, id, fill);
        self.answers(&of, &path, recommendations);
    }
}
