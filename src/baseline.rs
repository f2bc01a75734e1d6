//! A baseline: findings that were there when somebody decided to look at new ones only.
//!
//! It holds fingerprints, not words, so it outlives moved lines and other languages. It can only
//! shrink: what was mended is not to come back unseen.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::files::{FileError, Files};
use crate::finding::{Arg, Located};
use crate::project::Project;
use crate::report::{likeness, likeness_anywhere};
use crate::rules::Checked;

/// Its name beside `roadmap.yaml`.
pub const NAME: &str = ".roadmap-baseline.json";
/// The version that is read and written.
const VERSION: u64 = 1;
/// Largest file that is read, in bytes.
const MAX_FILE: u64 = 32 * 1024 * 1024;

/// What was known of a roadmap on a day, by what it is about, with and without a place.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Baseline(BTreeMap<(String, String), Known>);

/// Findings that are alike.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// What they are about, without a place.
    pub fingerprint: String,
    /// Their rule.
    pub rule: String,
    /// Their file, relative to the project.
    pub file: String,
    /// What they are about wherever it stands, so that they are known in another file.
    #[serde(default)]
    pub anywhere: String,
    /// How many there are.
    pub count: usize,
}

impl Known {
    fn key(&self) -> (String, String) {
        (self.fingerprint.clone(), self.anywhere.clone())
    }
}

/// How a finding is the same as one that was known, the surest first.
#[derive(Debug, Clone, Copy)]
enum Sameness {
    /// Of the same element in the same file.
    Exact,
    /// It says the same of the file.
    InFile,
    /// Of the same element in another file.
    Moved,
}

impl Sameness {
    const ALL: [Self; 3] = [Sameness::Exact, Sameness::InFile, Sameness::Moved];
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
            BaselineError::File(error) => error.message(),
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
        let entry = baseline.0.entry(known.key());
        entry.and_modify(|k| k.count = k.count.saturating_add(known.count)).or_insert(known);
    }
    Ok(baseline)
}

impl Baseline {
    /// All that a check found.
    pub fn of(project: &Project, checked: &Checked) -> Baseline {
        let mut baseline = Baseline::default();
        for finding in &checked.findings {
            let new = identity(project, finding);
            baseline.0.entry(new.key()).or_insert(new).count += 1;
        }
        baseline
    }

    /// What it knew and is still there, under the names of today's files: it never grows.
    pub fn shrink(&mut self, now: &Baseline) {
        let mut left = self.clone();
        let mut next = now.clone();
        next.0.values_mut().for_each(|known| known.count = 0);
        for sameness in Sameness::ALL {
            for (key, known) in &mut next.0 {
                let wanted = now.0.get(key).map_or(0, |now| now.count - known.count);
                known.count += (0..wanted).take_while(|_| left.take(known, sameness)).count();
            }
        }
        next.0.retain(|_, known| known.count > 0);
        *self = next;
    }

    /// Leaves only new findings; of several alike, the last are new.
    pub fn apply(&self, project: &Project, checked: &mut Checked) -> Compared {
        let mut left = self.clone();
        // What still stands in its file is known there, before anything is looked for elsewhere.
        let findings = checked.findings.iter().map(|finding| identity(project, finding));
        let identities: Vec<Known> = findings.collect();
        let mut known = vec![false; identities.len()];
        for sameness in Sameness::ALL {
            for (known, one) in known.iter_mut().zip(&identities).filter(|(known, _)| !**known) {
                *known = left.take(one, sameness);
            }
        }
        let mut compared = Compared {
            known: known.iter().filter(|known| **known).count(),
            stale: left.0.into_values().filter(|known| known.count > 0).collect(),
        };
        let mut known = known.into_iter();
        checked.findings.retain(|_| !known.next().unwrap_or_default());
        compared.stale.sort_by(|a, b| (&a.file, &a.rule).cmp(&(&b.file, &b.rule)));
        compared
    }

    /// Takes out one finding, if it is known.
    fn take(&mut self, one: &Known, sameness: Sameness) -> bool {
        let found = match sameness {
            Sameness::Exact => self.0.get_mut(&one.key()).filter(|known| known.count > 0),
            Sameness::InFile => {
                let from = (one.fingerprint.clone(), String::new());
                let alike = self.0.range_mut(from..).map(|(_, known)| known);
                let mut alike = alike.take_while(|known| known.fingerprint == one.fingerprint);
                alike.find(|known| known.count > 0)
            }
            Sameness::Moved => self.0.values_mut().find(|known| {
                known.count > 0 && !one.anywhere.is_empty() && known.anywhere == one.anywhere
            }),
        };
        if let Some(known) = found {
            known.count -= 1;
            return true;
        }
        false
    }

    /// Its bytes in a file, in an order that merges well.
    pub fn bytes(&self) -> Vec<u8> {
        let mut findings: Vec<Known> = self.0.values().cloned().collect();
        findings.sort_by(|a, b| {
            let key = |known: &Known| (known.file.clone(), known.rule.clone(), known.key());
            key(a).cmp(&key(b))
        });
        let written = Written { version: VERSION, findings };
        let mut bytes = serde_json::to_vec_pretty(&written).expect("texts and numbers only");
        bytes.push(b'\n');
        bytes
    }
}

/// A finding as a baseline knows it, counted by nobody yet.
fn identity(project: &Project, finding: &Located) -> Known {
    let (file, _) = project.sources.locate(finding.span);
    Known {
        fingerprint: likeness(project, finding),
        rule: finding.rule.to_owned(),
        file: project.name_of(file),
        anywhere: likeness_anywhere(project, finding),
        count: 0,
    }
}
