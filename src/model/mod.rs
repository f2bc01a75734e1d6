//! The types of the format: what a roadmap is, one file a subject.
//!
//! Plain data. The types derive `Deserialize` (reading), `Serialize` (machine output) and
//! `JsonSchema` (editors and `check`), so that the three cannot disagree. No type here knows
//! where in a file it stood: a place is a [path](crate::finding::Place), resolved on demand.
//!
//! Every field may be absent in memory, required or not, because a faulty part is left out and
//! the rest still stands. What the format requires is said by `required` in the schema.

mod dictionary;
mod date;
mod scalar;
mod text;
mod kind;
mod reference;
mod reference_texts;
mod governance;
mod ethics;
mod budget;
mod cost;
mod indicator;
mod outline;
mod dependency;
mod objective;
mod response;
mod review;
mod image;
mod own_word;
mod standing;
mod roadmap;
mod country;
mod pack;
mod header;
mod money;
mod schema;
mod shape;
mod structure;
mod read;
mod said;
mod step;
mod visit;
mod meet;

pub use budget::{Bound, Budget, BudgetLine, Rate};
pub use cost::{Cost, CostStatus, Funding, FundingKind, FundingSource, FundingStatus};
pub use country::{CountryFile, NationalList, NationalRole};
pub use date::{Date, Part};
pub use dependency::{Dependency, DependencyKind};
pub use ethics::{
    Ethics, Impact, PersonalData, Principle, Risk, RiskCategory, Safeguard, SafeguardKind,
    Transfer, UseCase,
};
pub use governance::{
    Actor, Adoption, Body, BodyRole, Consultation, Evaluation, EvaluationKind, Governance,
    LegalStage, LegalStatus, Legislation, Reporting, Term,
};
pub use header::Spoken;
pub use image::Image;
pub use indicator::{
    Direction, Group, Indicator, IndicatorStage, Measure, OtherValue, Point, ScaleLevel, Value,
};
pub use kind::Kind;
pub use meet::{each_address, each_date, each_name, each_norm, each_text};
pub use money::Span;
pub use objective::{Action, Duty, Milestone, Objective};
pub use outline::{Annex, Outcome, Phase, Programme, Work};
pub use own_word::{Gender, OwnWord, OwnWords};
pub use pack::{Family, PackFile, PackRule, Subject};
pub use read::{ReadError, read, read_beginning};
pub use reference::{
    Facet, Norm, NormFamily, NormFile, Pillar, PillarFile, PillarSet, Recommendation,
};
pub use response::{MeasureAnswer, Response, ResponseStatus};
pub use review::{Approval, Changes, Judgement};
pub use roadmap::{
    Checks, Design, Document, DocumentStatus, Horizon, Languages, Level, Priority, PriorityTier,
    Roadmap, Swot, Territory, Translation, Waiver,
};
pub use said::Said;
pub use scalar::Flag;
pub use schema::{country_schema, json_schema, norm_schema, pack_schema, pillar_schema};
pub use shape::{Shape, country_shape, norm_shape, pack_shape, pillar_shape, shape};
pub use standing::Standing;
pub use structure::{Fault, FaultKind, prune};
pub use text::{Answer, Relation, Text, WebLink};
#[cfg(test)]
pub(crate) use visit::HOLDING;
pub use visit::{Fields, is_naming};
