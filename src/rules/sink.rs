//! What rules report to, and the findings that several of them make.

use super::levels::Threshold;
use super::{Rule, texts, walk};
use crate::finding::{Finding, Place};
use crate::model::{Checks, Indicator, Point};
use crate::path::Path;
use crate::project::Project;

/// What a rule reports to.
pub struct Sink<'a> {
    pub(super) rule: &'static Rule,
    pub(super) today: jiff::civil::Date,
    pub(super) checks: Option<&'a Checks>,
    pub(super) texts: &'a texts::Texts<'a>,
    pub(super) findings: &'a mut Vec<Finding>,
}

impl<'a> Sink<'a> {
    /// A finding of this rule at a place; [`report`](Self::report) takes it.
    pub(super) fn at(&self, place: impl Into<Place>) -> Finding {
        Finding::new(self.rule.name, self.rule.severity, place.into())
    }

    /// Takes a finding.
    pub(super) fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// A finding that what stands at a path lacks a key.
    pub(super) fn lack(&self, path: impl Into<Path>, key: &'static str) -> Finding {
        self.at(Place::Missing(path.into(), key))
    }

    /// Reports that an element lacks a key.
    pub(super) fn missing(&mut self, path: impl Into<Path>, key: &'static str, id: &str) {
        self.report(self.lack(path, key).arg("id", id));
    }

    /// Reports which of some keys nobody wrote in an element.
    pub(super) fn absent(
        &mut self,
        project: &Project,
        path: walk::At,
        id: &str,
        keys: &[(&'static str, bool)],
    ) {
        let keys = walk::absent(project, path, keys);
        if let Some(first) = keys.first() {
            self.report(self.lack(path, first).arg("id", id).arg("keys", keys));
        }
    }

    /// Reports an indicator without a value of some kind and its date, or, where it is not known
    /// yet, without the date by which it will be.
    pub(super) fn without_point(
        &mut self,
        project: &Project,
        (path, indicator): (walk::At, &Indicator),
        key: &'static str,
        point: Option<&Point>,
    ) {
        let lacking = match point {
            None => Some((path.into(), key)),
            Some(point) => {
                let keys = match point.is_unknown() {
                    true => &[("establish_by", point.establish_by.is_some())][..],
                    false => &[("value", point.is_known()), ("date", point.date.is_some())],
                };
                let path = path / key;
                walk::absent(project, &path, keys).first().map(|key| (path, *key))
            }
        };
        if let Some((path, key)) = lacking {
            self.report(self.lack(path, key).arg("id", &*indicator.id).arg("key", key));
        }
    }

    /// The number to compare with: the roadmap's own, else the default.
    pub(super) fn threshold(&self, threshold: &Threshold) -> usize {
        threshold.of(self.checks)
    }

    /// Every text of the roadmap.
    pub(super) fn texts(&self) -> &'a texts::Texts<'a> {
        self.texts
    }

    /// The day that a document is of: that on which it was written, else that on which its plan
    /// began, and never later than the check.
    pub(super) fn day_of_document(&self, project: &Project) -> jiff::civil::Date {
        let Some(roadmap) = &project.document.roadmap else { return self.today };
        let begins = || Some(roadmap.horizon.as_ref()?.start?.first_day());
        let written = roadmap.date.map(|date| date.last_day()).or_else(begins);
        written.map_or(self.today, |day| self.today.min(day))
    }

    /// The day on which the roadmap is checked.
    pub(super) fn today(&self) -> jiff::civil::Date {
        self.today
    }
}
