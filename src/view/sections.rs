//! The sections that a document has: those with something in them, numbered in order.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::{Edition, IndicatorView, Translator, View, Words};
use crate::model::Standing;

/// A section of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Section {
    /// Its key, which is its anchor too.
    pub key: &'static str,
    /// Its number, or letter of the annex; empty before the first chapter.
    pub number: String,
    /// Its title.
    pub title: Words,
    /// Whether it is an annex.
    pub annex: bool,
}

/// The sections of the document.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Sections {
    /// In order.
    pub list: Vec<Section>,
    /// By key with `_` for `-`; `None` where the document does not have it.
    #[serde(flatten)]
    pub by_key: BTreeMap<String, Option<Section>>,
}

/// Whether a section is in the front, a chapter or an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Front,
    Chapter,
    Annex,
}

pub(super) fn sections(tr: &Translator<'_>, view: &View) -> Sections {
    // They have no sections.
    if matches!(view.edition, Edition::Brief | Edition::Poster) {
        return Sections::default();
    }
    let texts = &view.texts;
    let ethics = view.ethics.as_ref();
    let has_actions = view.budget.total.actions > 0;
    let mut indicators =
        view.pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.indicators);
    let known = view.measured.iter().any(|row| row.targets.count > 0);
    let measured = known || indicators.any(IndicatorView::has_way);
    let stands = |annex: Standing| view.standing.contains(&annex.name());
    // Where all are named alike there is nothing to compare: objectives say their names.
    let counts = || view.territories.iter().map(|t| [t.actions, t.through, t.objectives]);
    let named = counts().any(|counts| counts != [0; 3]);
    let alike = counts().len() > 1 && counts().collect::<BTreeSet<_>>().len() == 1;
    let has_territories = named && !alike;
    let principles = ethics.is_some_and(|e| !e.principles.is_empty() || !e.safeguards.is_empty());
    let context = texts.context.is_some()
        || texts.swot.is_some()
        || texts.lessons.is_some()
        || texts.benchmarks.is_some();
    let money = has_actions || view.budget.envelope.is_some() || texts.budget.is_some();
    let all = [
        ("summary", Place::Front, texts.summary.is_some() || !view.figures.is_empty()),
        ("foreword", Place::Front, texts.foreword.is_some()),
        ("reading-guide", Place::Front, texts.reading_guide.is_some()),
        ("acronyms", Place::Front, !view.acronyms.is_empty()),
        ("context", Place::Chapter, context),
        ("vision", Place::Chapter, texts.vision.is_some() || texts.mission.is_some()),
        ("priorities", Place::Chapter, !view.priorities.is_empty()),
        ("programmes", Place::Chapter, !view.programmes.is_empty()),
        ("objectives", Place::Chapter, view.pillars.iter().any(|p| !p.objectives.is_empty())),
        ("ethics", Place::Chapter, principles),
        ("use-cases", Place::Chapter, ethics.is_some_and(|e| !e.use_cases.is_empty())),
        ("legislation", Place::Chapter, !view.legislation.is_empty()),
        ("governance", Place::Chapter, view.governance.is_some()),
        ("monitoring", Place::Chapter, measured),
        ("budget", Place::Chapter, money),
        ("territories", Place::Chapter, has_territories),
        ("calendar", Place::Chapter, !view.calendar.rows.is_empty() || !view.phases.is_empty()),
        ("risks", Place::Chapter, ethics.is_some_and(|e| !e.risks.is_empty())),
        ("conclusion", Place::Chapter, texts.conclusion.is_some()),
        ("action-plan", Place::Annex, has_actions && stands(Standing::ActionPlan)),
        (
            "traceability",
            Place::Annex,
            !view.traceability.is_empty() && stands(Standing::Traceability),
        ),
        ("norms", Place::Annex, !view.norms.is_empty() && stands(Standing::Texts)),
        ("laws", Place::Annex, !view.laws.is_empty() && stands(Standing::Texts)),
        ("actors", Place::Annex, !view.actors.is_empty() && stands(Standing::Actors)),
        (
            "responsibilities",
            Place::Annex,
            !view.responsibilities.is_empty() && stands(Standing::Responsibilities),
        ),
        ("glossary", Place::Annex, !view.glossary.is_empty() && stands(Standing::Glossary)),
        ("waivers", Place::Annex, !view.waivers.is_empty()),
        ("annexes", Place::Annex, !view.annexes.is_empty()),
        ("bibliography", Place::Annex, !view.bibliography.is_empty()),
        ("changes", Place::Annex, texts.changes.is_some()),
        ("comments", Place::Annex, view.edition == Edition::Consultation),
        ("validation", Place::Annex, view.validation.is_some()),
    ];
    let (mut chapters, mut annexes) = (0, 0);
    let mut sections = Sections::default();
    for (key, place, present) in all {
        let section = present.then(|| Section {
            key,
            number: match place {
                Place::Front => String::new(),
                Place::Chapter => {
                    chapters += 1;
                    tr.locale.integer(chapters)
                }
                Place::Annex => {
                    annexes += 1;
                    letter(annexes, &tr.locale.language)
                }
            },
            title: tr.named(&format!("section-{key}")),
            annex: place == Place::Annex,
        });
        sections.list.extend(section.clone());
        sections.by_key.insert(key.replace('-', "_"), section);
    }
    sections
}

/// The letter of an annex, in the order of the alphabet or, in Arabic, of numbers.
pub(crate) fn letter(index: u8, language: &str) -> String {
    // The fifth is written as at the beginning of a word, lest it be read as a digit.
    const ARABIC: [&str; 12] = ["أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل"];
    match ARABIC.get(usize::from(index) - 1).filter(|_| language == "ar") {
        Some(letter) => (*letter).to_owned(),
        None => char::from(b'A' + (index - 1).min(25)).to_string(),
    }
}
