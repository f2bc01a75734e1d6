//! One walk over every field of a document, with its path and its sort.
//!
//! Each type is taken apart whole: a field that is added to the format does not compile until it
//! is said here what sort it is of, and then stands in every text that is checked, translated and
//! searched, and in every reference that is resolved and renamed.

use super::kind::Kind;
use super::*;
use crate::path::Path;

/// What a field holds, as far as it means the same wherever it stands.
#[derive(Debug, Clone, Copy)]
pub enum Field<'a> {
    /// A sentence for readers.
    Text(&'a Text),
    /// The id of another element.
    Name(Kind, &'a str),
    /// The code of a norm or a text of law.
    Norm(&'a str),
    /// The code of a recommendation, with a facet where one is named.
    Recommendation,
    /// A day, a month or a year.
    Date,
}

/// Calls `visit` with every field of these sorts that was written, and its path.
pub fn visit<'a>(document: &'a Document, visit: &mut dyn FnMut(&Path, Field<'a>)) {
    Walk { path: Path::ROOT, visit }.document(document);
}

/// Calls `each` with every text.
pub fn each_text<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, &'a Text)) {
    visit(document, &mut |path, field| {
        if let Field::Text(text) = field {
            each(path, text);
        }
    });
}

/// Calls `each` with every place that names another element, and the kind that is meant.
pub fn each_name<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, Kind, &'a str)) {
    visit(document, &mut |path, field| {
        if let Field::Name(kind, id) = field {
            each(path, kind, id);
        }
    });
}

/// Calls `each` with every place that names a norm or a text of law.
pub fn each_norm<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, &'a str)) {
    visit(document, &mut |path, field| {
        if let Field::Norm(code) = field {
            each(path, code);
        }
    });
}

/// Whether what stands under a key is the id of another element.
pub fn is_naming(key: &str) -> bool {
    NAMING.contains(&Some(key))
}

struct Walk<'a, 'v> {
    path: Path,
    visit: &'v mut dyn FnMut(&Path, Field<'a>),
}

/// One value, or none, or several.
trait Held<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T));
}

impl<T> Held<T> for T {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        each(None, self);
    }
}

impl<T> Held<T> for Option<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        self.iter().for_each(|value| each(None, value));
    }
}

impl<T> Held<T> for Vec<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        self.iter().enumerate().for_each(|(number, value)| each(Some(number), value));
    }
}

/// A field, by its sort. Another sort means something only where it stands: ids of its own, words of
/// closed lists, numbers, switches and settings.
macro_rules! step {
    ($walk:ident, $field:ident, other) => {
        let _ = (&$walk, $field);
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
    ($field:ident, $sort:ident) => {
        None
    };
}

/// A method that takes a type apart: its fields, each with its sort.
macro_rules! walks {
    ($($name:ident: $Type:ident { $($field:ident: $sort:ident $(($of:expr))?,)* })*) => {
        /// Keys under which other elements are named; the rest is `None`.
        const NAMING: &[Option<&str>] = &[$($(naming!($field, $sort)),*),*];

        impl<'a> Walk<'a, '_> {
            $(fn $name(&mut self, value: &'a $Type) {
                let $Type { $($field),* } = value;
                let walk = self;
                $(step!(walk, $field, $sort $(, $of)?);)*
            })*
        }
    };
}

impl<'a> Walk<'a, '_> {
    fn within<T: 'a>(
        &mut self,
        key: &'static str,
        held: &'a impl Held<T>,
        walk: impl Fn(&mut Self, &'a T),
    ) {
        self.path.push(key);
        held.held(&mut |item, value| {
            if let Some(number) = item {
                self.path.push(number);
            }
            walk(self, value);
            if item.is_some() {
                self.path.pop();
            }
        });
        self.path.pop();
    }

    fn text(&mut self, text: &'a Text) {
        if !text.0.is_empty() {
            (self.visit)(&self.path, Field::Text(text));
        }
    }

    /// An id that is empty was not written.
    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    fn name(&mut self, id: &'a String, kind: Kind) {
        if !id.is_empty() {
            (self.visit)(&self.path, Field::Name(kind, id));
        }
    }

    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    fn norm(&mut self, code: &'a String) {
        (self.visit)(&self.path, Field::Norm(code));
    }

    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    fn recommendation(&mut self, code: &'a String) {
        if !code.is_empty() {
            (self.visit)(&self.path, Field::Recommendation);
        }
    }

    fn date(&mut self, _: &'a Date) {
        (self.visit)(&self.path, Field::Date);
    }
}

walks! {
    document: Document {
        roadmap: roadmap, priorities: priority, objectives: objective, ethics: ethics,
        legislation: legislation, governance: governance, budget: budget, actors: actor,
        territories: territory, glossary: term, responses: response, waivers: waiver,
        translations: translation, checks: other, changes: other, approvals: approval,
    }
    roadmap: Roadmap {
        format: other, id: other, title: text, subtitle: text, country: other,
        issuer: name(Kind::Actor), status: other, notice: text, version: other, date: date,
        horizon: horizon, currency: other, languages: other, references: other, foreword: text,
        reading_guide: text, summary: text, context: text, swot: swot, vision: text,
        mission: text, conclusion: text, changes: text, internal: other,
    }
    horizon: Horizon { start: date, end: date, }
    swot: Swot { strengths: text, weaknesses: text, opportunities: text, threats: text, }
    priority: Priority {
        id: other, renamed_from: other, title: text, rank: other, tier: other, reason: text,
        sectors: other, recommendations: answer, internal: other,
    }
    answer: Answer { to: recommendation, relation: other, reason: text, }
    objective: Objective {
        id: other, renamed_from: other, pillar: other, title: text, problem: text,
        description: text, priority: name(Kind::Priority), owner: name(Kind::Actor),
        recommendations: answer, norms: norm, territories: name(Kind::Territory), tags: other,
        indicators: indicator, actions: action, internal: other,
    }
    indicator: Indicator {
        id: other, renamed_from: other, title: text, definition: text, stage: other, unit: text,
        measure: other, direction: other, baseline: point, target: point, milestones: waypoint,
        source: text, frequency: other, owner: name(Kind::Actor), split: other, internal: other,
    }
    point: Point { value: other, date: date, source: text, unknown: other, establish_by: date, }
    waypoint: Value { date: date, value: other, }
    action: Action {
        id: other, renamed_from: other, title: text, description: text, lead: name(Kind::Actor),
        partners: name(Kind::Actor), start: date, end: date, deliverable: text, cost: cost,
        milestones: milestone, depends_on: name(Kind::Action), recommendations: answer,
        norms: norm, territories: name(Kind::Territory), tags: other, internal: other,
    }
    milestone: Milestone { title: text, date: date, }
    cost: Cost {
        status: other, amount: other, method: text, reason: text, years: other, funding: funding,
    }
    funding: Funding { source: other, amount: other, detail: text, }
    ethics: Ethics {
        introduction: text, oversight: name(Kind::Actor), review: other, complaints: text,
        principles: principle, safeguards: safeguard, use_cases: use_case, risks: risk,
    }
    principle: Principle {
        id: other, renamed_from: other, title: text, definition: text, mechanism: text,
        owner: name(Kind::Actor), norms: norm, recommendations: answer, internal: other,
    }
    safeguard: Safeguard {
        id: other, renamed_from: other, title: text, kind: other, description: text,
        owner: name(Kind::Actor), principles: name(Kind::Principle), norms: norm,
        recommendations: answer, internal: other,
    }
    use_case: UseCase {
        id: other, renamed_from: other, title: text, description: text, sector: other,
        owner: name(Kind::Actor), persons: text, impact: other, personal_data: personal_data,
        automated_decision: other, assessment: date, safeguards: name(Kind::Safeguard),
        risks: name(Kind::Risk), objectives: name(Kind::Objective), norms: norm,
        recommendations: answer, internal: other,
    }
    personal_data: PersonalData {
        processed: other, legal_basis: norm, formality: other, sensitive: other,
        retention: text, transfer: transfer,
    }
    transfer: Transfer { abroad: other, ground: text, }
    risk: Risk {
        id: other, renamed_from: other, title: text, category: other, description: text,
        likelihood: other, impact: other, mitigation: text, residual_likelihood: other,
        residual_impact: other, trigger: text, owner: name(Kind::Actor), norms: norm,
        recommendations: answer, internal: other,
    }
    legislation: Legislation {
        id: other, renamed_from: other, title: text, kind: other, status: other, purpose: text,
        lead: name(Kind::Actor), partners: name(Kind::Actor), cites: norm, stages: stage,
        impact_study: date, objectives: name(Kind::Objective), norms: norm,
        recommendations: answer, internal: other,
    }
    stage: LegalStage { stage: other, date: date, }
    governance: Governance {
        introduction: text, bodies: body, reporting: reporting, evaluations: evaluation,
        change_procedure: text, consultation: consultation, recommendations: answer,
        norms: norm, internal: other,
    }
    body: Body {
        id: other, renamed_from: other, title: text, role: other, mandate: text,
        chair: name(Kind::Actor), members: name(Kind::Actor), frequency: other, internal: other,
    }
    reporting: Reporting {
        frequency: other, first: date, owner: name(Kind::Actor), publication: text,
    }
    evaluation: Evaluation { kind: other, date: date, by: name(Kind::Actor), scope: text, }
    consultation: Consultation {
        start: date, end: date, channel: text, audience: text, answers: text,
    }
    budget: Budget { note: text, total: other, pillars: other, years: other, internal: other, }
    actor: Actor {
        id: other, renamed_from: other, title: text, short: text, kind: other, role: text,
        internal: other,
    }
    territory: Territory { code: other, title: text, }
    term: Term {
        id: other, renamed_from: other, title: text, acronym: text, definition: text,
        internal: other,
    }
    response: Response {
        to: recommendation, status: other, answer: text, reason: text, date: date,
        internal: other,
    }
    waiver: Waiver {
        rule: other, item: other, reason: text, owner: name(Kind::Actor), until: date,
    }
    translation: Translation { text: other, from: other, into: other, }
    approval: Approval { change: other, by: name(Kind::Actor), reason: text, until: date, }
}
