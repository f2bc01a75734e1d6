//! A baseline: findings that were there when somebody decided to look at new ones only.
//!
//! It holds fingerprints, not words, so it outlives moved lines and other languages. It can only
//! shrink: what was mended is not to come back unseen.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::{FileError, Files};
use crate::finding::{Arg, Finding};
use crate::project::Project;
use crate::report::{likeness, name_in_project};
use crate::rules::Checked;

/// Its name beside `roadmap.yaml`.
pub const NAME: &str = ".roadmap-baseline.json";
/// The version that is read and written.
const VERSION: u64 = 1;
/// Largest file that is read, in bytes.
const MAX_FILE: u64 = 32 * 1024 * 1024;

/// What was known of a roadmap on a day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Baseline(BTreeMap<String, Known>);

/// Findings that are alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// What they are about, without a place.
    pub fingerprint: String,
    /// Their rule.
    pub rule: String,
    /// Their file, relative to the project.
    pub file: String,
    /// How many there are.
    pub count: usize,
}

#[derive(Serialize, Deserialize)]
struct Written {
    version: u64,
    findings: Vec<Known>,
}

/// What a baseline says of a check.
#[derive(Debug, Default)]
pub struct Compared {
    /// How many findings it knew.
    pub known: usize,
    /// What it knows and was not found, with how many are gone.
    pub stale: Vec<Known>,
}

/// Why a baseline cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BaselineError {
    /// The file cannot be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// Not a baseline.
    #[error("not a baseline: {0}")]
    NotOne(String),
    /// Of a version that this program does not know.
    #[error("version {0} of a baseline")]
    Version(String),
}

impl BaselineError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self, path: &Path) -> (&'static str, Vec<(&'static str, Arg)>) {
        let path = ("path", Arg::from(path.display().to_string()));
        match self {
            BaselineError::File(error) => {
                ("error-unreadable", vec![path, ("error", error.reason().into())])
            }
            BaselineError::NotOne(why) => {
                ("error-baseline", vec![path, ("error", why.as_str().into())])
            }
            BaselineError::Version(version) => {
                let version = ("version", Arg::from(version.as_str()));
                ("error-baseline-version", vec![path, version, ("known", (VERSION as i64).into())])
            }
        }
    }
}

/// Reads a baseline.
pub fn read(files: &dyn Files, path: &Path) -> Result<Baseline, BaselineError> {
    let bytes = files.read(path, MAX_FILE)?;
    let not_one = |error: serde_json::Error| BaselineError::NotOne(error.to_string());
    let json: serde_json::Value = serde_json::from_slice(&bytes).map_err(not_one)?;
    match json.get("version") {
        Some(version) if version.as_u64() == Some(VERSION) => {}
        Some(version) => return Err(BaselineError::Version(version.to_string())),
        None => return Err(BaselineError::NotOne("no `version`".to_owned())),
    }
    let written: Written = serde_json::from_value(json).map_err(not_one)?;
    let mut baseline = Baseline::default();
    for known in written.findings {
        let entry = baseline.0.entry(known.fingerprint.clone());
        entry.and_modify(|k| k.count = k.count.saturating_add(known.count)).or_insert(known);
    }
    Ok(baseline)
}

impl Baseline {
    /// All that a check found.
    pub fn of(project: &Project, checked: &Checked) -> Baseline {
        let mut baseline = Baseline::default();
        for finding in &checked.findings {
            let Some((fingerprint, file)) = identity(project, finding) else { continue };
            let new = || Known {
                fingerprint: fingerprint.clone(),
                rule: finding.rule.to_owned(),
                file: file.to_owned(),
                count: 0,
            };
            baseline.0.entry(fingerprint.clone()).or_insert_with(new).count += 1;
        }
        baseline
    }

    /// What it knew and is still there: it never grows.
    pub fn shrink(&mut self, now: &Baseline) {
        self.0.retain(|fingerprint, known| {
            known.count = known.count.min(now.0.get(fingerprint).map_or(0, |now| now.count));
            known.count > 0
        });
    }

    /// Leaves only new findings; of several alike, the last are new.
    pub fn apply(&self, project: &Project, checked: &mut Checked) -> Compared {
        let mut left = self.0.clone();
        let mut compared = Compared::default();
        checked.findings.retain(|finding| {
            let known = identity(project, finding).and_then(|(print, _)| left.get_mut(&print));
            match known.filter(|known| known.count > 0) {
                Some(known) => {
                    known.count -= 1;
                    compared.known += 1;
                    false
                }
                None => true,
            }
        });
        compared.stale = left.into_values().filter(|known| known.count > 0).collect();
        compared.stale.sort_by(|a, b| (&a.file, &a.rule).cmp(&(&b.file, &b.rule)));
        compared
    }

    /// Its bytes in a file, in an order that merges well.
    pub fn bytes(&self) -> Vec<u8> {
        let mut findings: Vec<Known> = self.0.values().cloned().collect();
        findings.sort_by(|a, b| {
            (&a.file, &a.rule, &a.fingerprint).cmp(&(&b.file, &b.rule, &b.fingerprint))
        });
        let written = Written { version: VERSION, findings };
        let mut bytes = serde_json::to_vec_pretty(&written).expect("texts and numbers only");
        bytes.push(b'\n');
        bytes
    }
}

fn identity<'a>(project: &'a Project, finding: &Finding) -> Option<(String, &'a str)> {
    let span = project.locate(&finding.place)?;
    let (file, _) = project.sources.locate(span);
    Some((likeness(project, finding, span), name_in_project(project, file)))
}
