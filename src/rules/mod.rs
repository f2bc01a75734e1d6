//! The rules: one file each, which holds its metadata, its examples (they are its tests) and its
//! check. A rule reads the project and reports places; it does not print, render or read files.
//!
//! To add a rule, add its file, its word in the list below, and its message in every language.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::finding::{Arg, Finding, Fix, Located, Place, Severity};
use crate::pack::Packs;
use crate::path::{Path, Step};
use crate::project::Project;
use crate::typography::{marks, quotations, script, sentences};
use crate::walk::{self, graph, texts};

mod structure;
mod listed;
mod examples;
mod levels;
mod sink;
mod waive;

pub use crate::model::Family;
pub use examples::untrue;
pub use levels::{Threshold, Unit, follows_checks};
pub use listed::{Listed, known, only_for, reference};
pub use sink::Sink;

macro_rules! rules {
    ($($module:ident $(($($threshold:ident),+))?),* $(,)?) => {
        $(mod $module;)*
        /// The rules of these files, in order of name.
        const OWN: &[&Rule] = &[$(&$module::RULE),*];
        /// The numbers that rules compare with, each with the name of its rule.
        const THRESHOLDS: &[(&str, &Threshold)] =
            &[$($($(($module::RULE.name, &$module::$threshold),)+)?)*];
    };
}

rules! {
    action_outside_phase,
    action_without_cost,
    action_without_dates,
    action_without_lead,
    adopted_with_errors,
    amount_without_currency,
    answers_alike (FEWEST, MOST),
    assessment_after_delivery,
    baseline_after_target,
    bill_cited_as_law,
    blanket_claim (MOST),
    character_without_shape,
    child_without_safeguard,
    compute_without_footprint,
    consultation_too_short (FEWEST),
    contradicting_indicators,
    cost_without_source,
    date_outside_horizon,
    deadlines_at_the_end (FEWEST, MOST),
    decision_without_human,
    dependency_cycle,
    dependency_out_of_order,
    dependency_past_horizon,
    deprecated_term,
    duplicate_code,
    duplicate_id,
    duplicate_response,
    end_before_start,
    envelope_differs (PERCENT),
    estimate_without_method,
    ethics_without_norm,
    evaluation_before_results,
    evaluator_leads,
    excluded_without_reason,
    expired_waiver,
    few_norm_families (FEWEST),
    fiscal_year_without_start,
    footnote_astray,
    french_spacing,
    generic_owner,
    high_impact_without_assessment,
    image_not_shown,
    image_without_licence,
    impact_underrated,
    incomplete_word,
    indicator_without_baseline,
    indicator_without_source,
    indicator_without_target,
    indicator_without_unit,
    law_number_reversed,
    legislation_without_consultation,
    legislation_without_stages,
    level_outside_scale,
    link_without_scheme,
    low_contrast,
    milestone_out_of_order,
    milestone_outside_action,
    missing_label,
    missing_rate,
    missing_safeguard,
    missing_section,
    missing_short_name,
    missing_translation,
    mostly_unfunded (FEWEST, MOST),
    national_word_untranslated,
    near_duplicate_title,
    no_accessibility_element,
    no_change_procedure,
    no_complaint_route,
    no_cyber_risk,
    no_evaluation,
    no_gender_element,
    no_outcome_indicator,
    no_public_reporting,
    no_steering_body,
    nothing_in_first_year (FEWEST, MONTHS),
    number_differs_between_languages,
    objective_without_action,
    objective_without_indicator,
    objective_without_owner,
    objective_without_recommendation,
    one_costly_action (PERCENT),
    overloaded_actor (FEWEST, MOST),
    overstated_response,
    personal_data_without_basis,
    personal_data_without_retention,
    pillar_without_objective,
    placeholder_text,
    principle_without_mechanism,
    priority_without_action,
    priority_without_rank,
    priority_without_reason,
    range_reversed,
    rank_only_indicator,
    region_never_named,
    risk_without_mitigation,
    risk_without_score,
    same_text_in_two_languages (SHORTEST),
    sector_without_label,
    sensitive_without_authorisation,
    sentence_too_long (MOST),
    share_out_of_bounds,
    share_without_denominator,
    shared_principle_text,
    stage_after_force,
    stage_out_of_order,
    stale_translation,
    stale_value (MONTHS),
    sums_differ,
    supervisor_leads,
    target_against_direction,
    target_not_set,
    territory_abroad,
    text_cut_by_comment,
    text_too_deep,
    too_many_indicators (MOST),
    too_many_objectives (MOST),
    top_heavy_priorities (FEWEST, MOST),
    transfer_without_ground,
    unanswered_recommendation,
    unclear_measure,
    uncovered_facet,
    undeclared_personal_data,
    undefined_acronym,
    unknown_actor,
    unknown_change_rule,
    unknown_citation,
    unknown_code,
    unknown_funding_source,
    unknown_image_place,
    unknown_internal_key,
    unknown_language,
    unknown_level_rule,
    unknown_national_word,
    unknown_norm,
    unknown_pillar,
    unknown_recommendation,
    unknown_reference,
    unknown_split,
    unknown_territory,
    unknown_threshold,
    unknown_waiver_rule,
    unpinned_reference,
    unsplit_people_indicator,
    use_case_without_discrimination_risk,
    use_case_without_impact,
    use_case_without_objective,
    value_overdue,
    version_without_change_log,
    weak_verb,
    wrong_script,
    year_only_date (MONTHS),
}

/// A rule.
#[derive(Debug)]
pub struct Rule {
    /// Its name, which names the fault: "allow `action-without-lead`".
    pub name: &'static str,
    /// What it looks at.
    pub family: Family,
    /// How much its findings weigh.
    pub severity: Severity,
    /// Who asks for it: `R03` a recommendation of the Assises, `coe:14` or `ma:loi-09-08` a text,
    /// `audit-…` a finding of auditors, `format` the format itself.
    pub basis: &'static [&'static str],
    /// Roadmaps that raise it; a header is added where none is written.
    pub raises: &'static [&'static str],
    /// Roadmaps that come close and do not raise it.
    pub passes: &'static [&'static str],
    check: Check,
}

/// When a rule is looked for.
#[derive(Debug, Clone, Copy)]
pub enum When {
    /// By the loader, while it reads: no roadmap sets its level.
    Loading,
    /// On each project that was read.
    Each(fn(&Project, &mut Sink<'_>)),
    /// After all others: it is about what they found.
    Last,
}

/// How a rule is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    when: When,
    fixable: bool,
}

impl Check {
    const LOADING: Check = Check { when: When::Loading, fixable: false };
    const LAST: Check = Check { when: When::Last, fixable: false };

    const fn each(check: fn(&Project, &mut Sink<'_>)) -> Check {
        Check { when: When::Each(check), fixable: false }
    }

    /// One whose findings may say what would mend them.
    const fn fixable(self) -> Check {
        Check { fixable: true, ..self }
    }
}

impl Rule {
    /// When it is looked for.
    pub fn when(&self) -> When {
        self.check.when
    }

    /// Whether `check --fix` may mend what it finds.
    pub fn is_fixable(&self) -> bool {
        self.check.fixable
    }
}

/// Every rule, in order of name.
pub fn all() -> Vec<&'static Rule> {
    let mut rules: Vec<_> = each().collect();
    rules.sort_by_key(|rule| rule.name);
    rules
}

/// The numbers that a rule compares with.
pub fn thresholds(rule: &str) -> impl Iterator<Item = &'static Threshold> {
    THRESHOLDS.iter().filter(move |(name, _)| *name == rule).map(|(_, threshold)| *threshold)
}

/// The rule of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    each().find(|rule| rule.name == name)
}

fn each() -> impl Iterator<Item = &'static Rule> {
    structure::RULES.iter().chain(OWN.iter().copied()).chain([&waive::UNUSED])
}

/// What a check found.
#[derive(Debug, Default)]
pub struct Checked {
    /// What counts, in order of file and place.
    pub findings: Vec<Located>,
    /// What is accepted by a waiver.
    pub waived: Vec<Finding>,
}

impl Checked {
    /// Some findings of a project, in their order.
    pub fn of(project: &Project, findings: impl IntoIterator<Item = Finding>) -> Self {
        let located = findings.into_iter().filter_map(|finding| {
            let span = project.locate(&finding.place)?;
            Some(Located { finding, span })
        });
        Checked { findings: located.collect(), waived: Vec::new() }
    }

    /// How many findings have a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }

    /// How many findings each rule has, most first.
    pub fn by_rule(&self) -> Vec<(&'static str, usize)> {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        for finding in &self.findings {
            *counts.entry(finding.rule).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|&(rule, count)| (usize::MAX - count, rule));
        counts
    }
}

/// Runs every rule. Findings about parts that could not be read are left out: the loader has
/// already said what is wrong with them.
pub fn check(project: &Project, today: jiff::civil::Date) -> Checked {
    let checks = project.document.checks.as_ref();
    let packs = Packs::new(project, &|name| find(name).is_some());
    let mut findings = project.faults.clone();
    findings.extend(project.signs.iter().cloned());
    findings.extend(packs.faults.iter().cloned());
    findings.extend(raise_with(project, today, &Family::ALL, &packs));
    let mut waivers = waive::Waivers::new(project, today);
    let mut checked = Checked::default();
    let mut take = |findings: Vec<Finding>, waived: &mut dyn FnMut(&Finding) -> bool| {
        for finding in findings.into_iter().filter_map(|finding| levels::weigh(checks, finding)) {
            if waived(&finding) {
                checked.waived.push(finding);
            } else if let Some(span) = project.locate(&finding.place) {
                checked.findings.push(Located { finding, span });
            }
        }
        checked.count(Severity::Error)
    };
    // What remains in force, then what is said of that.
    let errors = take(findings, &mut |finding| waivers.catch(finding));
    take(adopted_with_errors::report(project, errors), &mut |finding| waivers.catch(finding));
    take(waivers.unused(), &mut |_| false);
    checked
        .findings
        .sort_by(|a, b| (a.span, a.severity, a.rule).cmp(&(b.span, b.severity, b.rule)));
    checked
}

/// What the rules of some families raise, before levels and waivers.
pub fn raise(project: &Project, today: jiff::civil::Date, families: &[Family]) -> Vec<Finding> {
    let packs = Packs::new(project, &|name| find(name).is_some());
    raise_with(project, today, families, &packs)
}

fn raise_with(
    project: &Project,
    today: jiff::civil::Date,
    families: &[Family],
    packs: &Packs,
) -> Vec<Finding> {
    let checks = project.document.checks.as_ref();
    let texts = &texts::Texts::new(&project.document);
    let applies = |rule: &&&'static Rule| {
        families.contains(&rule.family) && !listed::is_foreign(rule, project)
    };
    let rules = OWN.par_iter().filter(applies);
    let raised = rules.flat_map_iter(|rule| {
        let mut findings = Vec::new();
        if let When::Each(check) = rule.when() {
            check(project, &mut Sink { rule, today, checks, texts, findings: &mut findings });
        }
        findings
    });
    // What looks at the whole roadmap takes long, and begins first.
    let of_packs = || packs.raise(project, today, families);
    let (of_packs, mut raised) = rayon::join(of_packs, || raised.collect::<Vec<Finding>>());
    raised.extend(of_packs);
    raised
}

#[cfg(test)]
mod tests;
