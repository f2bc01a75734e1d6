//! What a reader of the document sees, in one language: numbers, sums, labels, dates, order.
//!
//! Templates only lay it out. The view is versioned, because users write templates on it; it
//! checks nothing and renders nothing. A part that was not written is `None` or empty, and its
//! section is left out.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::model::Date;
use crate::project::Project;
use crate::rules::Checked;

mod cited;
mod texts;
mod translator;
mod amounts;
mod facts;
mod images;
mod indicator;
mod awaited;
mod plan;
mod outline;
mod envelope;
mod element;
mod annexes;
mod bilingual;
mod budget;
mod calendar;
mod edition;
mod ethics;
mod governance;
mod sections;
mod tables;
mod territories;
mod brief;
mod opening;
mod measured;

pub use annexes::{ActorView, FamilyView, NormUse, ResponsibilityView, TermView, WaiverView};
pub use awaited::Awaited;
pub use bilingual::{Beside, beside};
pub use brief::BriefView;
pub use budget::{BudgetRow, BudgetView};
pub use calendar::{CalendarRow, CalendarView};
pub use edition::{Edition, ValidationView};
pub use element::Answering;
pub use ethics::{EthicsView, RiskView, UseCaseView, risk_level};
pub use facts::{FactView, WebView};
pub use governance::{GovernanceView, LegislationView};
pub use images::ImageView;
pub use indicator::{IndicatorView, PointFacts};
pub use measured::MeasuredView;
pub use opening::{OpeningView, SpanView};
pub use outline::{AnnexView, PhaseView, ProgrammeView, WorkView};
pub use plan::{ActionView, ObjectiveView, PillarView, PriorityView};
use translator::Translator;

pub(crate) use cited::{Part, parts, plainly};
pub use sections::Sections;
pub(crate) use sections::letter;
pub use tables::{CoverageView, TraceRow};
pub use territories::TerritoryView;
pub use texts::{SwotView, Texts};

/// A text in the language of the document, or in another where it was not translated.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Words {
    /// The text; Markdown where the format says so.
    pub text: String,
    /// The language that it is in.
    pub lang: String,
    /// The direction of that language: `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether it stands in for a translation that is missing.
    pub fallback: bool,
}

impl Words {
    /// A text of a language, in a document of the same or of another.
    pub fn new(locale: &Locale, lang: &str, text: impl Into<String>) -> Self {
        Words {
            text: text.into(),
            lang: lang.to_owned(),
            dir: Direction::of(lang).name(),
            fallback: lang != locale.language,
        }
    }

    /// A label, in the language of the document or in the one that stands in for it.
    pub fn label(locale: &Locale, key: &str, args: &[(&'static str, Arg)]) -> Self {
        let other = locale.fallback.filter(|_| locale.own(key, args).is_none());
        Words::new(locale, other.unwrap_or(&locale.language), locale.label(key, args))
    }
}

/// A word of a closed list, which documents see as its label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
#[schemars(inline)]
pub struct Coded {
    /// What readers see of it.
    pub label: String,
    /// What is stable of it, in every language.
    #[serde(skip)]
    pub code: String,
}

/// A body that answers for something.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Name {
    /// Id of the actor.
    pub id: String,
    /// Its name, or the id where it is not among the actors.
    pub title: Words,
    /// Its acronym or short name, or its name again.
    pub short: Words,
}

/// A reference to an element of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Link {
    /// Id of the element.
    pub id: String,
    /// Its anchor.
    pub anchor: String,
    /// Its display number, such as `3.2`; empty where it has none.
    pub number: String,
    /// Its title.
    pub title: Words,
}

/// A recommendation that an element answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Answered {
    /// Its code.
    pub code: String,
    /// Where it stands in the document.
    pub anchor: String,
    /// The facet, if one is named.
    pub facet: Option<Words>,
    /// Whether it names another facet of the recommendation before it.
    pub again: bool,
    /// What is recommended.
    pub text: Words,
    /// `full`, `partial` or `mention`.
    pub relation: &'static str,
}

/// A norm that an element applies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cited {
    /// Its code.
    pub code: String,
    /// Its name.
    pub title: Words,
    /// What it is called in a list.
    pub short: Words,
    /// Where it stands among the annexes.
    pub anchor: String,
}

/// A figure of the first page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Figure {
    /// The figure, formatted.
    pub value: String,
    /// What it counts.
    pub label: Words,
}

/// What the document is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Header {
    /// Id of the roadmap.
    pub id: String,
    /// Title.
    pub title: Words,
    /// Subtitle.
    pub subtitle: Option<Words>,
    /// Country code.
    pub country: Option<String>,
    /// Who issues it.
    pub issuer: Option<Name>,
    /// Key of its status, such as `working-draft`.
    pub status: &'static str,
    /// Its status in words.
    pub status_label: String,
    /// Whether it binds somebody.
    pub in_force: bool,
    /// What every page says of it.
    pub notice: Option<Words>,
    /// Version.
    pub version: String,
    /// Date of the version, formatted.
    pub date: String,
    /// Date of the version, or of the build, as ISO.
    pub iso_date: String,
    /// Horizon, formatted.
    pub horizon: String,
    /// Currency code.
    pub currency: String,
}

/// A language that the document is published in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Language {
    /// Its code.
    pub lang: String,
    /// Its own name for itself.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// Whether it is this document's.
    pub current: bool,
}

/// Everything that a reader of the document sees, in one language.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct View {
    /// Version of the view: 1.
    pub version: u32,
    /// Language code, such as `ar`.
    pub lang: String,
    /// Language with country, such as `ar-MA`.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// Whether labels that its language lacks stand in another.
    pub partial: bool,
    /// What the document is.
    pub document: Header,
    /// The languages that it is published in.
    pub editions: Vec<Language>,
    /// The annexes that it has besides those that are written for it, by key.
    pub standing: Vec<&'static str>,
    /// Colour of its headings, as `#rrggbb`, where the roadmap names one.
    pub accent: Option<String>,
    /// Face that its PDF is set in, where the roadmap names one.
    pub face: Option<String>,
    /// The sections that it has, by key, and in order under `list`.
    pub sections: Sections,
    /// The figures of the first page.
    pub figures: Vec<Figure>,
    /// What is said first.
    pub brief: BriefView,
    /// Texts of the front and back, by key of their section.
    pub texts: Texts,
    /// Priorities, in order of rank.
    pub priorities: Vec<PriorityView>,
    /// Pillars with their objectives.
    pub pillars: Vec<PillarView>,
    /// What each pillar opens with, by its number.
    pub openings: BTreeMap<String, OpeningView>,
    /// What is known of the indicators of each pillar, where not every path is.
    pub measured: Vec<MeasuredView>,
    /// Ethical components.
    pub ethics: Option<EthicsView>,
    /// Legal workplan.
    pub legislation: Vec<LegislationView>,
    /// Governance and monitoring.
    pub governance: Option<GovernanceView>,
    /// Costs.
    pub budget: BudgetView,
    /// Programmes and flagship projects.
    pub programmes: Vec<ProgrammeView>,
    /// Phases of the plan.
    pub phases: Vec<PhaseView>,
    /// Annexes of free text.
    pub annexes: Vec<AnnexView>,
    /// Images that stand in the document.
    pub images: Vec<ImageView>,
    /// Works that texts rest on.
    pub bibliography: Vec<WorkView>,
    /// Actions in order of time.
    pub calendar: CalendarView,
    /// The territories, with what takes place in them.
    pub territories: Vec<TerritoryView>,
    /// Coverage of the recommendations, in numbers.
    pub coverage: CoverageView,
    /// Every recommendation with what answers it.
    pub traceability: Vec<TraceRow>,
    /// International texts that are applied.
    pub norms: Vec<FamilyView>,
    /// Texts that bind the country.
    pub laws: Vec<FamilyView>,
    /// Actors, in the order of the language.
    pub actors: Vec<ActorView>,
    /// Who answers for what: those of the actors who answer for something.
    pub responsibilities: Vec<ResponsibilityView>,
    /// Terms with an acronym.
    pub acronyms: Vec<TermView>,
    /// Glossary, in the order of the language.
    pub glossary: Vec<TermView>,
    /// Findings that are accepted.
    pub waivers: Vec<WaiverView>,
    /// For whom the document is made.
    pub edition: Edition,
    /// The other language of a bilingual edition.
    pub beside: Option<Beside>,
    /// What a check still says; only in the edition of those who write.
    pub validation: Option<ValidationView>,
}

/// The view of a project in a language. `None` where it has no header to publish.
pub fn view(project: &Project, locale: &Locale, today: jiff::civil::Date) -> Option<View> {
    view_of(project, locale, today, Edition::default(), None)
}

/// The view of an edition of a project; `checked` is what a check says of it.
///
/// What is internal is left out of the [project](Project::public), not here.
pub fn view_of(
    project: &Project,
    locale: &Locale,
    today: jiff::civil::Date,
    edition: Edition,
    checked: Option<&Checked>,
) -> Option<View> {
    let roadmap = project.document.roadmap.as_ref()?;
    let day = roadmap.date.map_or(today, Date::first_day);
    let cites = !matches!(edition, Edition::Brief | Edition::Poster);
    let tr = Translator { project, locale, source: project.document.source(), cites, day };
    let pillars = plan::pillars(&tr);
    let budget = budget::budget(&tr, &pillars);
    let mut view = View {
        version: 1,
        lang: locale.language.clone(),
        locale: locale.tag.clone(),
        dir: locale.direction.name(),
        partial: locale.fallback.is_some(),
        document: tr.header(roadmap, today),
        editions: edition::editions(project, locale),
        standing: roadmap.standing().iter().map(|annex| annex.name()).collect(),
        accent: roadmap.design.as_ref().and_then(|design| design.accent.clone()),
        face: roadmap.design.as_ref().and_then(|design| design.face.clone()),
        sections: Sections::default(),
        figures: Vec::new(),
        brief: BriefView::default(),
        texts: tr.texts(&project.document, roadmap),
        priorities: plan::priorities(&tr, &pillars),
        ethics: ethics::ethics(&tr, &pillars),
        legislation: governance::legislation(&tr, &pillars),
        governance: governance::governance(&tr),
        openings: opening::openings(&tr, &pillars, &budget),
        measured: measured::measured(&pillars),
        budget,
        programmes: outline::programmes(&tr, &pillars),
        phases: outline::phases(&tr, &pillars),
        annexes: outline::annexes(&tr),
        images: images::images(&tr),
        bibliography: outline::bibliography(&tr),
        calendar: calendar::calendar(&tr, &pillars),
        territories: territories::territories(&tr),
        coverage: tables::coverage(&tr),
        traceability: tables::traceability(&tr, &pillars),
        norms: annexes::norms(&tr, &pillars, false),
        laws: annexes::norms(&tr, &pillars, true),
        actors: annexes::actors(&tr),
        responsibilities: annexes::responsibilities(&tr, &pillars),
        acronyms: annexes::acronyms(&tr),
        glossary: annexes::glossary(&tr),
        waivers: annexes::waivers(&tr),
        edition,
        beside: None,
        validation: checked
            .filter(|_| roadmap.is_validated())
            .map(|checked| edition::validation(&tr, checked, today)),
        pillars,
    };
    view.figures = tables::figures(&tr, &view);
    view.brief = brief::brief(&tr, &view);
    view.sections = sections::sections(&tr, &view);
    Some(view)
}

/// The JSON Schema of the view.
pub fn json_schema() -> serde_json::Value {
    let settings = SchemaSettings::draft07().for_serialize();
    let mut schema = settings.into_generator().into_root_schema_for::<View>().to_value();
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".into(), "View of a roadmap".into());
    }
    schema
}
