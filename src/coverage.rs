//! Coverage: recommendation by recommendation, facet by facet, what answers it and how fully,
//! down to owner, indicator, action and money; and the other way, what answers nothing.

use std::fmt::Write;

use serde::Serialize;

use crate::catalog::RecommendationId;
use crate::finding::Arg;
use crate::index::{Claim, Coverage, Kind, Status};
use crate::messages::Messages;
use crate::model::{Action, CostStatus, Objective, Relation};
use crate::project::Project;

/// A format of the coverage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For the terminal.
    Human,
    /// For a forge.
    Markdown,
    /// One self-contained page.
    Html,
    /// A row an answer, for spreadsheets.
    Csv,
    /// Versioned, for programs.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 5] =
        [Format::Human, Format::Markdown, Format::Html, Format::Csv, Format::Json];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Format::Human => "human",
            Format::Markdown => "markdown",
            Format::Html => "html",
            Format::Csv => "csv",
            Format::Json => "json",
        }
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

    /// The share that is covered, in percent, rounded down: 66 of 67 is not 99.
    pub fn share(&self) -> usize {
        (100 * self.covered).checked_div(self.total).unwrap_or(100)
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
        relation: match claim.relation {
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
    let mut steps = claim.path.split('/').skip(1);
    let (section, first) = (steps.next(), steps.next().and_then(|i| i.parse::<usize>().ok()));
    match (claim.kind, section, first.and_then(|i| objectives.get(i))) {
        (Kind::Objective, Some("objectives"), Some(objective)) => {
            answer.owner = objective.owner.clone();
            answer.indicators = objective.indicators.len();
            count(&mut answer, &objective.actions);
        }
        (Kind::Action, Some("objectives"), Some(objective)) => {
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

/// The report in a format.
pub fn write(report: &Report, format: Format, messages: &Messages) -> String {
    match format {
        Format::Human => human(report, messages),
        Format::Markdown => markdown(report, messages),
        Format::Html => html(report, messages),
        Format::Csv => csv(report),
        Format::Json => serde_json::to_string_pretty(report).expect("plain data is JSON") + "\n",
    }
}

fn statuses(messages: &Messages) -> Vec<String> {
    let label = |status: Status| messages.get(&format!("coverage-{}", status.name()), &[]);
    Status::ALL.into_iter().map(label).collect()
}

fn headline(report: &Report, messages: &Messages) -> String {
    let (covered, total) = (report.summary.covered, report.summary.total);
    let share = Arg::from(report.summary.share());
    messages
        .get("coverage", &[("covered", covered.into()), ("total", total.into()), ("share", share)])
}

/// What answers a recommendation, in one line.
fn answers(row: &Row) -> String {
    let one = |answer: &Answer| {
        let facet = answer.facet.as_ref().map(|facet| format!("/{facet}")).unwrap_or_default();
        let note = match (answer.relation, answer.solid) {
            ("full", true) => String::new(),
            (relation, true) => format!(" ({relation})"),
            (relation, false) => format!(" ({relation}, —)"),
        };
        format!("{}{facet}{note}", answer.id)
    };
    row.answers.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn human(report: &Report, messages: &Messages) -> String {
    let mut text = format!("{}\n\n", headline(report, messages));
    let names = statuses(messages);
    let width = report.pillars.iter().map(|pillar| pillar.id.len()).max().unwrap_or(0);
    let _ = write!(text, "{:width$}", "");
    for name in &names {
        let _ = write!(text, "  {name:>9}");
    }
    text.push('\n');
    for pillar in &report.pillars {
        let _ = write!(text, "{:width$}", pillar.id);
        for (name, count) in names.iter().zip(pillar.totals.counts()) {
            let shown = if count == 0 { "·".to_owned() } else { count.to_string() };
            let _ = write!(text, "  {shown:>0$}", name.chars().count().max(9));
        }
        text.push('\n');
    }
    text.push('\n');
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        let _ = writeln!(text, "{:4} {status:12} {}", row.code, answers(row));
        if !row.missing_facets.is_empty() && row.status != "covered" {
            let facets = ("facets", Arg::from(row.missing_facets.join(", ")));
            let _ = writeln!(text, "     {:12} {}", "", messages.get("coverage-lacks", &[facets]));
        }
    }
    if !report.unlinked.is_empty() {
        let items = ("items", Arg::from(report.unlinked.join(", ")));
        let _ = writeln!(text, "\n{}", messages.get("coverage-unlinked", &[items]));
    }
    text
}

fn columns(messages: &Messages) -> [String; 4] {
    ["code", "status", "lacks", "answers"].map(|c| messages.get(&format!("column-{c}"), &[]))
}

fn markdown(report: &Report, messages: &Messages) -> String {
    let names = statuses(messages);
    let pillar = messages.get("column-pillar", &[]);
    let mut text =
        format!("**{}**\n\n| {pillar} | {} |\n", headline(report, messages), names.join(" | "));
    text.push_str(&format!("|---|{}\n", "--:|".repeat(names.len())));
    for pillar in &report.pillars {
        let counts = pillar.totals.counts().map(|count| count.to_string());
        let _ = writeln!(text, "| {} | {} |", pillar.id, counts.join(" | "));
    }
    let _ = writeln!(text, "\n| {} |\n|---|---|---|---|", columns(messages).join(" | "));
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        let facets = row.missing_facets.join(", ");
        let _ = writeln!(text, "| {} | {status} | {facets} | {} |", row.code, answers(row));
    }
    text
}

/// One page without script or request; ids and our own words only, so nothing needs escaping
/// but what the escape below covers.
fn html(report: &Report, messages: &Messages) -> String {
    let cell = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let title = cell(&headline(report, messages));
    let mut text = format!(
        "<!DOCTYPE html>\n<html lang=\"{0}\" dir=\"{1}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{title}</title>\
         <style>body{{font:100%/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}}\
         table{{border-collapse:collapse;width:100%;margin:1rem 0}}\
         th,td{{text-align:start;padding:.3rem .6rem;border-bottom:1px solid #bbb;vertical-align:top}}\
         .s-covered{{font-weight:600}}.s-missing,.s-mentioned,.s-partial{{color:#7a1f2b;font-weight:600}}\
         </style></head>\n<body>\n<h1>{title}</h1>\n<table><thead><tr><th scope=\"col\">{2}</th>",
        messages.language(),
        if messages.language() == "ar" { "rtl" } else { "ltr" },
        cell(&messages.get("column-pillar", &[])),
    );
    for name in statuses(messages) {
        let _ = write!(text, "<th scope=\"col\">{}</th>", cell(&name));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for pillar in &report.pillars {
        let _ = write!(text, "<tr><th scope=\"row\">{}</th>", cell(&pillar.id));
        for count in pillar.totals.counts() {
            let _ = write!(text, "<td>{count}</td>");
        }
        text.push_str("</tr>\n");
    }
    text.push_str("</tbody></table>\n<table><thead><tr>");
    for name in columns(messages) {
        let _ = write!(text, "<th scope=\"col\">{}</th>", cell(&name));
    }
    text.push_str("</tr></thead>\n<tbody>\n");
    for row in &report.recommendations {
        let status = messages.get(&format!("coverage-{}", row.status), &[]);
        let _ = writeln!(
            text,
            "<tr id=\"{0}\"><th scope=\"row\">{0}</th><td class=\"s-{1}\">{2}</td><td>{3}</td><td>{4}</td></tr>",
            cell(&row.code),
            row.status,
            cell(&status),
            cell(&row.missing_facets.join(", ")),
            cell(&answers(row)),
        );
    }
    text.push_str("</tbody></table>\n</body>\n</html>\n");
    text
}

fn csv(report: &Report) -> String {
    let mut text = String::from(
        "code,id,pillar,status,missing_facets,kind,element,facet,relation,solid,owner,indicators,actions,funded\r\n",
    );
    for row in &report.recommendations {
        let head = [&*row.code, &row.id, &row.pillar, row.status, &row.missing_facets.join(" ")]
            .map(field)
            .join(",");
        if row.answers.is_empty() {
            let _ = write!(text, "{head},,,,,,,,,\r\n");
        }
        for answer in &row.answers {
            let facet = answer.facet.as_deref().unwrap_or_default();
            let owner = answer.owner.as_deref().unwrap_or_default();
            let words = [answer.kind, &answer.id, facet, answer.relation].map(field).join(",");
            let _ = write!(
                text,
                "{head},{words},{},{},{},{},{}\r\n",
                answer.solid,
                field(owner),
                answer.indicators,
                answer.actions,
                answer.funded
            );
        }
    }
    text
}

/// A field that no spreadsheet takes for a formula.
fn field(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if formula { format!("'{text}") } else { text.to_owned() };
    if text.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}
