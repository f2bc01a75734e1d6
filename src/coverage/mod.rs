//! Coverage: recommendation by recommendation, facet by facet, what answers it and how fully,
//! down to owner, indicator, action and money; and the other way, what answers nothing.

use serde::Serialize;

use crate::catalog::RecommendationId;
use crate::index::{Claim, Coverage, Kind, Status};
use crate::model::{Action, CostStatus, Objective, Relation};
use crate::path::Step;
use crate::project::Project;

mod formats;

pub use formats::write;

words! {
    /// A format of the coverage.
    pub enum Format {
        /// For the terminal.
        Human "human",
        /// For a forge.
        Markdown "markdown",
        /// One self-contained page.
        Html "html",
        /// A row an answer, for spreadsheets.
        Csv "csv",
        /// Versioned, for programs.
        Json "json",
    }
}

/// The coverage of a roadmap. Version 1; fields keep their meaning.
#[derive(Debug, Serialize)]
pub struct Report {
    /// Version of this report.
    pub version: u32,
    /// How many recommendations have each status.
    pub summary: Totals,
    /// The same by pillar.
    pub pillars: Vec<PillarTotals>,
    /// Every recommendation, in order.
    pub recommendations: Vec<Row>,
    /// Objectives that answer no recommendation, themselves or by an action.
    pub unlinked: Vec<String>,
}

/// How many recommendations have each status.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// All of them.
    pub total: usize,
    /// Every facet, by solid elements.
    pub covered: usize,
    /// A part.
    pub partial: usize,
    /// Spoken of only.
    pub mentioned: usize,
    /// Planned by a date.
    pub planned: usize,
    /// Left out with a reason.
    pub excluded: usize,
    /// Nothing.
    pub missing: usize,
}

impl Totals {
    fn add(&mut self, status: Status) {
        self.total += 1;
        match status {
            Status::Covered => self.covered += 1,
            Status::Partial => self.partial += 1,
            Status::Mentioned => self.mentioned += 1,
            Status::Planned => self.planned += 1,
            Status::Excluded => self.excluded += 1,
            Status::Missing => self.missing += 1,
        }
    }

    /// The share that is covered, in percent; of nothing there is none.
    pub fn share(&self) -> Option<usize> {
        share(self.covered, self.total)
    }

    fn counts(&self) -> [usize; 6] {
        [self.covered, self.partial, self.mentioned, self.planned, self.excluded, self.missing]
    }
}

/// The totals of one pillar.
#[derive(Debug, Serialize)]
pub struct PillarTotals {
    /// Id of the pillar.
    pub id: String,
    /// Its totals.
    #[serde(flatten)]
    pub totals: Totals,
}

/// A recommendation with what answers it.
#[derive(Debug, Serialize)]
pub struct Row {
    /// Id of its set.
    pub set: String,
    /// Its code.
    pub code: String,
    /// Its id.
    pub id: String,
    /// Id of its pillar.
    pub pillar: String,
    /// What the roadmap does with it.
    pub status: &'static str,
    /// Facets that nothing solid answers in full.
    pub missing_facets: Vec<String>,
    /// What answers it.
    pub answers: Vec<Answer>,
}

/// One element that answers a recommendation.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// Kind of the element.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// The facet that it answers.
    pub facet: Option<String>,
    /// `full`, `partial` or `mention`.
    pub relation: &'static str,
    /// Whether it has what carries a commitment.
    pub solid: bool,
    /// Who answers for it.
    pub owner: Option<String>,
    /// How many indicators it has.
    pub indicators: usize,
    /// How many actions.
    pub actions: usize,
    /// How many of these have money or use existing means.
    pub funded: usize,
}

/// The coverage of a project.
pub fn report(project: &Project) -> Report {
    let (catalog, index) = (&project.catalog, &project.index);
    let mut summary = Totals::default();
    let mut pillars: Vec<PillarTotals> = catalog
        .pillars(&index.sets)
        .map(|pillar| PillarTotals { id: pillar.id.clone(), totals: Totals::default() })
        .collect();
    for coverage in &index.coverage {
        summary.add(coverage.status);
        let of = &catalog.recommendation(&coverage.recommendation).pillar;
        if let Some(pillar) = pillars.iter_mut().find(|pillar| pillar.id == *of) {
            pillar.totals.add(coverage.status);
        }
    }
    let answering = |objective: &Objective| {
        let actions = objective.actions.iter().flat_map(|action| &action.recommendations);
        objective.recommendations.iter().chain(actions).next().is_some()
    };
    let objectives = project.document.objectives.iter();
    Report {
        version: 1,
        summary,
        pillars,
        recommendations: index.coverage.iter().map(|coverage| row(project, coverage)).collect(),
        unlinked: objectives.filter(|o| !answering(o)).map(|o| o.id.clone()).collect(),
    }
}

fn row(project: &Project, coverage: &Coverage) -> Row {
    let id: &RecommendationId = &coverage.recommendation;
    let found = project.catalog.recommendation(id);
    Row {
        set: id.set.clone(),
        code: found.code.clone(),
        id: found.id.clone(),
        pillar: found.pillar.clone(),
        status: coverage.status.name(),
        missing_facets: coverage.missing_facets.clone(),
        answers: project.index.claims_of(coverage).map(|claim| answer(project, claim)).collect(),
    }
}

fn answer(project: &Project, claim: &Claim) -> Answer {
    let objectives = &project.document.objectives;
    let mut answer = Answer {
        kind: claim.kind.name(),
        id: claim.element.clone(),
        facet: claim.facet.clone(),
        relation: match claim.answer.relation {
            Relation::Full => "full",
            Relation::Partial => "partial",
            Relation::Mention => "mention",
        },
        solid: claim.solid,
        owner: None,
        indicators: 0,
        actions: 0,
        funded: 0,
    };
    let count = |answer: &mut Answer, actions: &[Action]| {
        answer.actions = actions.len();
        answer.funded = actions.iter().filter(|action| is_funded(action)).count();
    };
    // A claim's path begins with that of its element.
    let number = match &*claim.path {
        [_, Step::Item(number), ..] => *number,
        _ => return answer,
    };
    match (claim.kind, objectives.get(number)) {
        (Kind::Objective, Some(objective)) => {
            answer.owner = objective.owner.clone();
            answer.indicators = objective.indicators.len();
            count(&mut answer, &objective.actions);
        }
        (Kind::Action, Some(objective)) => {
            answer.indicators = objective.indicators.len();
            if let Some(action) = objective.actions.iter().find(|a| a.id == claim.element) {
                answer.owner = action.lead.clone();
                count(&mut answer, std::slice::from_ref(action));
            }
        }
        _ => {}
    }
    answer
}

fn is_funded(action: &Action) -> bool {
    action
        .cost
        .as_ref()
        .is_some_and(|cost| cost.amount.is_some() || cost.status == CostStatus::ExistingMeans)
}

/// A share in percent, to the nearest; less than all is not 100. Of nothing there is none.
pub fn share(part: usize, all: usize) -> Option<usize> {
    let nearest = (200 * part + all).checked_div(2 * all)?;
    Some(if part < all { nearest.min(99) } else { nearest })
}
