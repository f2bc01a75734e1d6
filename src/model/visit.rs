//! One walk over every field of a document, with its path and its sort.
//!
//! Each type is taken apart whole: a field that is added to the format does not compile until it
//! is said here what sort it is of, and then stands in every text that is checked, translated and
//! searched, and in every reference that is resolved and renamed.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::kind::Kind;
use super::said::{Said, Worded};
use super::step::Walk;
use super::{
    Action, Actor, Adoption, Annex, Answer, Approval, Body, Budget, BudgetLine, Changes, Checks,
    Consultation, Cost, Dependency, Design, Document, Duty, Ethics, Evaluation, Flag, Funding,
    FundingSource, Governance, Group, Horizon, Image, Indicator, Languages, LegalStage,
    Legislation, MeasureAnswer, Milestone, Objective, OtherValue, Outcome, OwnWord, OwnWords,
    PersonalData, Phase, Point, Principle, Priority, Programme, Rate, Reporting, Response, Risk,
    Roadmap, Safeguard, ScaleLevel, Swot, Term, Territory, Transfer, Translation, UseCase, Value,
    Waiver, WebLink, Work,
};
use crate::path::Path;

/// An element that can be taken apart.
pub trait Fields {
    /// Calls `each` with every field that was written, of whatever sort, and its path within the
    /// element; not with those of elements and parts that stand in it.
    fn each_field<'a>(&'a self, each: &mut dyn FnMut(&Path, Said<'a>));
}

/// Calls `visit` with every field that means the same wherever it stands, and its path.
pub(super) fn visit<'a>(document: &'a Document, visit: &mut dyn FnMut(&Path, Said<'a>)) {
    Walk { path: Path::ROOT, alone: false, visit }.document(document);
}

/// Whether what stands under a key is the id of another element.
pub fn is_naming(key: &str) -> bool {
    static KEYS: LazyLock<HashSet<&str>> =
        LazyLock::new(|| NAMING.iter().copied().flatten().chain(KNOWN_BY).collect());
    KEYS.contains(key)
}

/// Lists of parts, each of which is known by the element that it names.
const KNOWN_BY: [&str; 2] = ["depends_on", "duties"];

/// A field, by its sort. In brackets are elements and parts, which stand on their own; what is of
/// another sort is what tells them apart, and what is no promise.
macro_rules! step {
    ($walk:ident, $field:ident, other) => {
        let _ = (&$walk, $field);
    };
    ($walk:ident, $field:ident, [$part:ident]) => {
        if !$walk.alone {
            $walk.within(stringify!($field), $field, |walk, value| walk.$part(value));
        }
    };
    ($walk:ident, $field:ident, code) => {
        $walk.each::<String>(stringify!($field), $field, |code| Said::Code(code));
    };
    ($walk:ident, $field:ident, pin) => {
        $walk.each::<String>(stringify!($field), $field, |pin| Said::Pin(pin));
    };
    ($walk:ident, $field:ident, former) => {
        $walk.each::<String>(stringify!($field), $field, |id| Said::Former(id));
    };
    ($walk:ident, $field:ident, integer) => {
        $walk.each::<i64>(stringify!($field), $field, |number| Said::Number(*number as f64));
    };
    ($walk:ident, $field:ident, number) => {
        $walk.each::<f64>(stringify!($field), $field, |number| Said::Number(*number));
    };
    ($walk:ident, $field:ident, flag) => {
        $walk.each::<Flag>(stringify!($field), $field, |flag| Said::Flag(flag.0));
    };
    ($walk:ident, $field:ident, word) => {
        $walk.plain(stringify!($field), $field.worded().map(Said::Word));
    };
    ($walk:ident, $field:ident, words) => {
        let words = $field.iter().flatten().filter_map(Worded::worded);
        $walk.plain(stringify!($field), words.map(Said::Word));
    };
    ($walk:ident, $field:ident, amounts) => {
        let amounts = $field.iter().map(|(name, amount)| Said::Amount(name, *amount));
        $walk.plain(stringify!($field), amounts);
    };
    ($walk:ident, $field:ident, levels) => {
        let levels = $field.iter().map(|(rule, level)| Said::Level(rule, level.name()));
        $walk.plain(stringify!($field), levels);
    };
    ($walk:ident, $field:ident, genders) => {
        let all = $field.iter().flat_map(|genders| genders.iter());
        let all = all.map(|(language, gender)| Said::Level(language, gender.name()));
        $walk.plain(stringify!($field), all);
    };
    ($walk:ident, $field:ident, $sort:ident $(, $of:expr)?) => {
        $walk.within(stringify!($field), $field, |walk, value| walk.$sort(value $(, $of)?));
    };
}

/// The key of a field that names elements.
macro_rules! naming {
    ($field:ident, name) => {
        Some(stringify!($field))
    };
    ($field:ident, $sort:tt) => {
        None
    };
}

/// The name of a field that holds elements or parts.
#[cfg(test)]
macro_rules! holding {
    ($Type:ident, $field:ident, [$part:ident]) => {
        Some(concat!(stringify!($Type), ".", stringify!($field)))
    };
    ($Type:ident, $field:ident, $sort:tt) => {
        None
    };
}

/// A method that takes a type apart: its fields, each with its sort.
macro_rules! walks {
    ($($name:ident: $Type:ident { $($field:ident: $sort:tt $(($of:expr))?,)* })*) => {
        /// Keys under which other elements are named; the rest is `None`.
        const NAMING: &[Option<&str>] = &[$($(naming!($field, $sort)),*),*];

        /// Fields that hold elements or parts; the rest is `None`.
        #[cfg(test)]
        pub(crate) const HOLDING: &[Option<&str>] =
            &[$($(holding!($Type, $field, $sort)),*),*];

        impl<'a> Walk<'a, '_> {
            $(fn $name(&mut self, value: &'a $Type) {
                let $Type { $($field),* } = value;
                let walk = self;
                $(step!(walk, $field, $sort $(, $of)?);)*
            })*
        }

        $(impl Fields for $Type {
            fn each_field<'a>(&'a self, each: &mut dyn FnMut(&Path, Said<'a>)) {
                Walk { path: Path::ROOT, alone: true, visit: each }.$name(self);
            }
        })*
    };
}

impl<'a> Walk<'a, '_> {
    /// It may be written as the id alone, and is that where it stands.
    fn dependency(&mut self, dependency: &'a Dependency) {
        let Dependency { action, kind, lag } = dependency;
        self.name(action, Kind::Action);
        self.plain("kind", kind.worded().map(Said::Word));
        self.each::<i64>("lag", lag, |months| Said::Number(*months as f64));
    }
}

walks! {
    document: Document {
        roadmap: [roadmap], priorities: [priority], objectives: [objective], ethics: [ethics],
        legislation: [legislation], governance: [governance], budget: [budget],
        funding_sources: [funding_source], phases: [phase], programmes: [programme],
        annexes: [annex], images: [image], bibliography: [work], actors: [actor],
        territories: [territory], glossary: [term], responses: [response], waivers: [waiver],
        translations: [translation], checks: [checks], changes: [changes], approvals: [approval],
    }
    roadmap: Roadmap {
        format: integer, id: code, title: text, subtitle: text, country: code,
        issuer: name(Kind::Actor), status: word, notice: text, version: code, date: date,
        horizon: horizon, currency: code, fiscal_year_start: integer, languages: languages,
        words: own_words, references: pin, annexes: words, design: design, foreword: text,
        reading_guide: text, summary: text, context: text,
        lessons: text, benchmarks: text, swot: swot, vision: text, mission: text,
        conclusion: text, changes: text, internal: code,
    }
    design: Design { accent: code, pillars: code, face: code, }
    languages: Languages { source: code, published: code, }
    own_words: OwnWords { pillar: own_word, objective: own_word, action: own_word, }
    own_word: OwnWord {
        singular: text, plural: text, dual: called, definite: called, gender: genders,
    }
    horizon: Horizon { start: date, end: date, }
    swot: Swot { strengths: text, weaknesses: text, opportunities: text, threats: text, }
    priority: Priority {
        id: other, renamed_from: former, title: text, rank: integer, tier: word, reason: text,
        sectors: code, indicator: name(Kind::Indicator), recommendations: [answer], internal: code,
    }
    answer: Answer { to: recommendation, relation: word, reason: text, }
    objective: Objective {
        id: other, renamed_from: former, code: code, pillar: code, title: text, problem: text,
        description: text, parent: name(Kind::Objective), impact: text, outcomes: [outcome],
        beneficiaries: text, place: text, contact: text, priority: name(Kind::Priority), owner: name(Kind::Actor),
        recommendations: [answer], norms: norm, territories: name(Kind::Territory), tags: code,
        links: link, indicators: [indicator], actions: [action], internal: code,
    }
    indicator: Indicator {
        id: other, renamed_from: former, title: text, definition: text, stage: word, unit: text,
        measure: word, direction: word, baseline: point, target: point, scale: level,
        milestones: [waypoint], source: text, frequency: word, owner: name(Kind::Actor),
        split: code, groups: group, outcome: name(Kind::Outcome),
        territories: name(Kind::Territory), links: link, internal: code,
    }
    point: Point {
        value: number, to: number, bound: word, level: code, times: number, date: date,
        source: text, unknown: flag, establish_by: date, others: other_value,
    }
    other_value: OtherValue { source: text, value: number, date: date, }
    level: ScaleLevel { id: code, title: text, }
    group: Group { title: text, by: code, baseline: point, target: point, }
    waypoint: Value { date: date, value: number, to: number, bound: word, level: code, }
    outcome: Outcome {
        id: other, renamed_from: former, title: text, description: text,
        leads_to: name(Kind::Outcome),
    }
    link: WebLink { url: address, title: text, }
    action: Action {
        id: other, renamed_from: former, code: code, title: text, description: text, lead: name(Kind::Actor),
        partners: name(Kind::Actor), duties: duty, start: date, end: date, ongoing: flag,
        recurring: word, timing: text, phase: name(Kind::Phase), condition: text,
        leads_to: name(Kind::Outcome), beneficiaries: text, place: text, contact: text,
        deliverable: text, cost: cost, milestones: [milestone], depends_on: dependency,
        recommendations: [answer], norms: norm, territories: name(Kind::Territory), tags: code,
        links: link, internal: code,
    }
    duty: Duty { actor: name(Kind::Actor), duty: text, }
    milestone: Milestone { title: text, date: date, }
    cost: Cost {
        status: word, amount: integer, to: integer, bound: word, currency: code,
        part_of: name(Kind::Action), capital: integer, running: integer, method: text,
        reason: text, years: amounts, funding: [funding],
    }
    funding: Funding {
        source: code, payer: name(Kind::Actor), status: word, amount: integer, share: number,
        detail: text,
    }
    ethics: Ethics {
        introduction: text, oversight: name(Kind::Actor), review: word, complaints: text,
        principles: [principle], safeguards: [safeguard], use_cases: [use_case], risks: [risk],
    }
    principle: Principle {
        id: other, renamed_from: former, title: text, definition: text, mechanism: text,
        owner: name(Kind::Actor), norms: norm, recommendations: [answer], internal: code,
    }
    safeguard: Safeguard {
        id: other, renamed_from: former, title: text, kind: word, description: text,
        owner: name(Kind::Actor), principles: name(Kind::Principle), norms: norm,
        recommendations: [answer], internal: code,
    }
    use_case: UseCase {
        id: other, renamed_from: former, title: text, description: text, sector: code,
        owner: name(Kind::Actor), persons: text, impact: word, personal_data: personal_data,
        automated_decision: flag, assessment: date, safeguards: name(Kind::Safeguard),
        risks: name(Kind::Risk), objectives: name(Kind::Objective), norms: norm,
        recommendations: [answer], place: text, contact: text,
        territories: name(Kind::Territory), links: link, internal: code,
    }
    personal_data: PersonalData {
        processed: other, legal_basis: norm, formality: code, sensitive: flag,
        retention: text, transfer: transfer,
    }
    transfer: Transfer { abroad: flag, ground: text, }
    risk: Risk {
        id: other, renamed_from: former, title: text, category: word, description: text,
        likelihood: integer, impact: integer, mitigation: text, residual_likelihood: integer,
        residual_impact: integer, trigger: text, owner: name(Kind::Actor), norms: norm,
        recommendations: [answer], internal: code,
    }
    legislation: Legislation {
        id: other, renamed_from: former, title: text, kind: code, status: word, purpose: text,
        lead: name(Kind::Actor), adopted_by: name(Kind::Actor), partners: name(Kind::Actor),
        cites: norm, stages: [stage],
        impact_study: date, objectives: name(Kind::Objective), norms: norm,
        recommendations: [answer], contact: text, links: link, internal: code,
    }
    stage: LegalStage { stage: other, date: date, }
    governance: Governance {
        introduction: text, bodies: [body], reporting: reporting, evaluations: [evaluation],
        change_procedure: text, consultation: consultation, adoption: adoption,
        recommendations: [answer], norms: norm, internal: code,
    }
    body: Body {
        id: other, renamed_from: former, title: text, role: word, mandate: text,
        chair: name(Kind::Actor), members: name(Kind::Actor), frequency: word, contact: text,
        links: link, internal: code,
    }
    reporting: Reporting {
        frequency: word, first: date, owner: name(Kind::Actor), publication: text,
    }
    evaluation: Evaluation {
        kind: other, date: date, indicative: flag, by: name(Kind::Actor), scope: text,
    }
    adoption: Adoption { date: date, by: name(Kind::Actor), }
    consultation: Consultation {
        start: date, end: date, channel: text, audience: text, answers: text,
    }
    budget: Budget {
        note: text, total: integer, bound: word, rounding: integer, pillars: amounts,
        years: amounts, sources: amounts, lines: [budget_line], rates: rate, internal: code,
    }
    budget_line: BudgetLine {
        title: text, pillar: code, source: code, payer: name(Kind::Actor), year: date,
        amount: integer, currency: code, beyond_total: flag, note: text,
    }
    rate: Rate { currency: code, rate: number, date: date, source: text, }
    funding_source: FundingSource {
        id: other, renamed_from: former, title: text, kind: word, payer: name(Kind::Actor),
        internal: code,
    }
    phase: Phase {
        id: other, renamed_from: former, title: text, start: date, end: date, description: text,
        internal: code,
    }
    programme: Programme {
        id: other, renamed_from: former, title: text, description: text, beneficiaries: text,
        place: text, contact: text, territories: name(Kind::Territory), owner: name(Kind::Actor),
        start: date, end: date, cost: cost, objectives: name(Kind::Objective), actions: name(Kind::Action), links: link,
        internal: code,
    }
    annex: Annex { id: other, renamed_from: former, title: text, text: text, internal: code, }
    image: Image {
        id: other, renamed_from: former, file: code, after: code, caption: text, alt: text,
        source: text, licence: called, internal: code,
    }
    work: Work {
        id: other, renamed_from: former, title: called, authors: code, date: date,
        publisher: called, url: address, accessed: date, internal: code,
    }
    actor: Actor {
        id: other, renamed_from: former, title: text, short: text, kind: code, role: text,
        formerly: text, succeeded_by: name(Kind::Actor), contact: text, links: link, internal: code,
    }
    territory: Territory { code: other, title: text, }
    term: Term {
        id: other, renamed_from: former, title: text, acronym: text, deprecated: code,
        definition: text, internal: code,
    }
    response: Response {
        to: recommendation, status: word, answer: text, reason: text, date: date,
        decision: word, by: name(Kind::Actor), measures: measure, internal: code,
    }
    measure: MeasureAnswer { title: text, decision: word, answer: text, }
    waiver: Waiver {
        rule: code, item: code, reason: text, owner: name(Kind::Actor), until: date,
    }
    translation: Translation { text: other, from: other, into: other, }
    checks: Checks { levels: levels, thresholds: amounts, }
    changes: Changes { levels: levels, }
    approval: Approval { change: other, by: name(Kind::Actor), reason: text, until: date, }
}
