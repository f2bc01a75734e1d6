//! Rules on what is said, in every language, and on what no other rule knows.

use super::Reworded;
use super::criterion::Criterion;
use super::pair::Example::{Element, Whole};
use super::pair::{ANY, Pair, pairs};
use crate::diff::Kind;
use crate::diff::modals::Firmness;
use crate::model::Judgement::{Neutral, Strengthened, Unclear, Weakened};

const FIELDS: [&str; 0] = [];

pub(super) const TEXTS: &[Pair] = pairs! {
    "modal-weakened" Weakened, "modal-strengthened" Unclear, ANY, FIELDS, Criterion::Firmness,
        Element(Kind::Action, "deliverable: Each office must answer", "deliverable: Each office may answer");
    "modals-changed" Unclear, "modals-changed" Unclear, ANY, FIELDS, Criterion::Text(&[Reworded::Firmness(Firmness::Both)]),
        Element(Kind::Action, "deliverable: Some offices must answer", "deliverable: All offices may answer");
    "number-changed" Unclear, "number-changed" Unclear, ANY, FIELDS, Criterion::Text(&[Reworded::Numbers]),
        Element(Kind::Action, "deliverable: Train 500 teachers", "deliverable: Train 300 teachers");
    "text-reworded" Unclear, "text-reworded" Unclear, ANY, FIELDS, Criterion::Text(&[Reworded::Words]),
        Element(Kind::Action, "deliverable: Services equipped", "deliverable: Services listed");
    "text-retouched" Neutral, "text-retouched" Neutral, ANY, FIELDS, Criterion::Text(&[Reworded::Retouched]),
        Element(Kind::Action, "deliverable: '«Services» equipped'", "deliverable: 'Services **equipped**'");
    "translation-behind" Unclear, "translation-behind" Unclear, ANY, FIELDS, Criterion::Text(&[Reworded::LeftBehind]),
        Element(Kind::Action, "deliverable: {en: All schools, fr: Toutes les écoles}", "deliverable: {en: Some schools, fr: Toutes les écoles}");
    "translation-number-changed" Unclear, "translation-number-changed" Unclear, ANY, FIELDS, Criterion::Text(&[Reworded::TranslationNumbers]),
        Element(Kind::Action, "deliverable: {en: 5 schools, fr: 5 écoles}", "deliverable: {en: 5 schools, fr: 3 écoles}");
    "translation-modal-weakened" Unclear, "translation-modal-strengthened" Unclear, ANY, FIELDS, Criterion::TranslationFirmness,
        Element(Kind::Action, "deliverable: {en: It must open, fr: Il doit ouvrir}", "deliverable: {en: It must open, fr: Il peut ouvrir}");
    "translation-changed" Unclear, "translation-changed" Unclear, ANY, FIELDS,
        Criterion::Text(&[Reworded::Translation, Reworded::TranslationFirmness(Firmness::Both)]),
        Element(Kind::Action, "deliverable: {en: Schools, fr: Ecoles}", "deliverable: {en: Schools, fr: Des écoles}");
    "translation-removed" Weakened, "translation-added" Strengthened, ANY, FIELDS, Criterion::Translation,
        Element(Kind::Action, "deliverable: {en: Schools, fr: Écoles}", "deliverable: {en: Schools}");
    "deliverable-removed" Weakened, "deliverable-said" Strengthened, [Kind::Action], ["deliverable"], Criterion::Gone,
        Element(Kind::Action, "deliverable: Services equipped", "");
    // Why an answer falls short is no promise.
    "shortfall-unexplained" Weakened, "shortfall-explained" Neutral, [Kind::Response], ["reason"], Criterion::Gone,
        Element(Kind::Response, "reason: No budget yet", "");
    "reason-removed" Weakened, "reason-given" Strengthened, ANY, ["reason", "cost/reason"], Criterion::Gone,
        Element(Kind::Priority, "reason: Children first", "");
};

const WORDS: [&str; 4] = ["tags", "sectors", "sector", "category"];

pub(super) const REST: &[Pair] = pairs! {
    "label-changed" Unclear, "label-changed" Unclear, ANY, WORDS, Criterion::Any,
        Element(Kind::Action, "tags: [health]", "tags: [school]");
    "value-removed" Unclear, "value-added" Unclear, ANY, FIELDS, Criterion::Gone,
        Element(Kind::Objective, "description: D", "");
    "value-changed" Unclear, "value-changed" Unclear, ANY, FIELDS, Criterion::Any,
        Whole("actors: [{id: m, title: M, kind: ministry}]", "actors: [{id: m, title: M, kind: agency}]");
};
