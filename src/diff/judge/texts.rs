//! Rules on what is said, in every language, and on what no other rule knows.

use super::Reworded;
use super::how::How;
use super::pair::Example::{In, Whole};
use super::pair::{ANY, Pair, pairs};
use crate::diff::Kind;
use crate::diff::modals::Firmness;
use crate::model::Judgement::{Neutral, Strengthened, Unclear, Weakened};

const FIELDS: [&str; 0] = [];

pub(super) const TEXTS: &[Pair] = pairs! {
    "modal-weakened" Weakened, "modal-strengthened" Unclear, ANY, FIELDS, How::Firmness,
        In(Kind::Action, "deliverable: Each office must answer", "deliverable: Each office may answer");
    "modals-changed" Unclear, "modals-changed" Unclear, ANY, FIELDS, How::Text(&[Reworded::Firmness(Firmness::Both)]),
        In(Kind::Action, "deliverable: Some offices must answer", "deliverable: All offices may answer");
    "number-changed" Unclear, "number-changed" Unclear, ANY, FIELDS, How::Text(&[Reworded::Numbers]),
        In(Kind::Action, "deliverable: Train 500 teachers", "deliverable: Train 300 teachers");
    "text-reworded" Unclear, "text-reworded" Unclear, ANY, FIELDS, How::Text(&[Reworded::Words]),
        In(Kind::Action, "deliverable: Services equipped", "deliverable: Services listed");
    "text-retouched" Neutral, "text-retouched" Neutral, ANY, FIELDS, How::Text(&[Reworded::Retouched]),
        In(Kind::Action, "deliverable: '«Services» equipped'", "deliverable: 'Services **equipped**'");
    "translation-behind" Unclear, "translation-behind" Unclear, ANY, FIELDS, How::Text(&[Reworded::LeftBehind]),
        In(Kind::Action, "deliverable: {en: All schools, fr: Toutes les écoles}", "deliverable: {en: Some schools, fr: Toutes les écoles}");
    "translation-number-changed" Unclear, "translation-number-changed" Unclear, ANY, FIELDS, How::Text(&[Reworded::TranslationNumbers]),
        In(Kind::Action, "deliverable: {en: 5 schools, fr: 5 écoles}", "deliverable: {en: 5 schools, fr: 3 écoles}");
    "translation-modal-weakened" Unclear, "translation-modal-strengthened" Unclear, ANY, FIELDS, How::TranslationFirmness,
        In(Kind::Action, "deliverable: {en: It must open, fr: Il doit ouvrir}", "deliverable: {en: It must open, fr: Il peut ouvrir}");
    "translation-changed" Unclear, "translation-changed" Unclear, ANY, FIELDS,
        How::Text(&[Reworded::Translation, Reworded::TranslationFirmness(Firmness::Both)]),
        In(Kind::Action, "deliverable: {en: Schools, fr: Ecoles}", "deliverable: {en: Schools, fr: Des écoles}");
    "translation-removed" Weakened, "translation-added" Strengthened, ANY, FIELDS, How::Translation,
        In(Kind::Action, "deliverable: {en: Schools, fr: Écoles}", "deliverable: {en: Schools}");
    "deliverable-removed" Weakened, "deliverable-said" Strengthened, [Kind::Action], ["deliverable"], How::Gone,
        In(Kind::Action, "deliverable: Services equipped", "");
    "reason-removed" Weakened, "reason-given" Strengthened, ANY, ["reason", "cost/reason"], How::Gone,
        In(Kind::Priority, "reason: Children first", "");
};

const WORDS: [&str; 4] = ["tags", "sectors", "sector", "category"];

pub(super) const REST: &[Pair] = pairs! {
    "label-changed" Unclear, "label-changed" Unclear, ANY, WORDS, How::Any,
        In(Kind::Action, "tags: [health]", "tags: [school]");
    "value-removed" Unclear, "value-added" Unclear, ANY, FIELDS, How::Gone,
        In(Kind::Objective, "description: D", "");
    "value-changed" Unclear, "value-changed" Unclear, ANY, FIELDS, How::Any,
        Whole("actors: [{id: m, title: M, kind: ministry}]", "actors: [{id: m, title: M, kind: agency}]");
};
