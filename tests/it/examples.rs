//! The examples are complete: `check` finds no error in them, and every draft of them is written.

use roadmap::internal::finding::Severity;
use roadmap::internal::report::Format;
use roadmap::internal::rules;

use crate::{ours, root, shown, today};

/// The examples, and whether they are meant to be complete.
const EXAMPLES: &[(&str, bool)] = &[
    ("brazil", false),
    ("commune", true),
    ("france-health", false),
    ("kenya", true),
    ("minimal", false),
    ("quebec", false),
];

/// What is true of plans that were published: they lack it, and nothing else is found in them.
const LACKING: &[(&str, &[&str])] = &[
    (
        "brazil",
        &[
            "action-without-cost",
            "action-without-dates",
            "action-without-lead",
            "cost-without-source",
            "deadlines-at-the-end",
            "few-norm-families",
            "indicator-without-baseline",
            "indicator-without-source",
            "missing-section",
            "no-change-procedure",
            "no-evaluation",
            "no-gender-element",
            "no-outcome-indicator",
            "nothing-in-first-year",
            "objective-without-indicator",
            "objective-without-owner",
            "rank-only-indicator",
            "unsplit-people-indicator",
            "year-only-date",
        ],
    ),
    (
        "france-health",
        &[
            "action-without-cost",
            "action-without-dates",
            "action-without-lead",
            "cost-without-source",
            "few-norm-families",
            "missing-section",
            "no-change-procedure",
            "no-evaluation",
            "no-gender-element",
            "no-public-reporting",
            "objective-without-action",
            "objective-without-indicator",
            "objective-without-owner",
        ],
    ),
    (
        "quebec",
        &[
            "action-without-cost",
            "ethics-without-norm",
            "few-norm-families",
            "missing-section",
            "no-complaint-route",
            "no-cyber-risk",
            "no-evaluation",
            "no-gender-element",
            "no-public-reporting",
            "no-steering-body",
            "objective-without-action",
            "objective-without-indicator",
            "objective-without-owner",
            "principle-without-mechanism",
        ],
    ),
];

#[test]
fn published_plans_are_found_to_lack_what_they_lack() {
    for (name, lacking) in LACKING {
        let project = ours(&format!("examples/{name}"));
        let checked = rules::check(&project, today());
        let mut found: Vec<&str> = checked.findings.iter().map(|finding| finding.rule).collect();
        found.sort_unstable();
        found.dedup();
        assert_eq!(found, *lacking, "{name}\n{}", shown(&project, &checked, Format::Concise));
    }
}

#[test]
fn none_is_forgotten() {
    let below = std::fs::read_dir(root().join("examples")).unwrap();
    let directories = below.map(Result::unwrap).filter(|entry| entry.path().is_dir());
    let mut names: Vec<_> =
        directories.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    assert_eq!(names, EXAMPLES.iter().map(|(name, _)| *name).collect::<Vec<_>>());
}

#[test]
fn complete_ones_have_no_error() {
    for (name, complete) in EXAMPLES {
        let project = ours(&format!("examples/{name}"));
        let checked = rules::check(&project, today());
        let text = shown(&project, &checked, Format::Concise);
        assert!(project.faults.is_empty(), "{text}");
        assert_eq!(checked.count(Severity::Error) == 0, *complete, "{name}\n{text}");
    }
}

#[test]
fn every_draft_is_written() {
    for (name, _) in EXAMPLES {
        let project = ours(&format!("examples/{name}"));
        let header = project.document.roadmap.as_ref().unwrap();
        let languages = header.languages.clone().unwrap();
        let out = tempfile::tempdir().unwrap();
        let output = crate::roadmap()
            .args(["build", "--today", "2026-11-24", "--quiet"])
            .arg(root().join("examples").join(name))
            .args(["--format", if cfg!(feature = "pdf") { "md,html,pdf" } else { "md,html" }])
            .arg("--out")
            .arg(out.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{name}: {error}");
        let published = match languages.published.is_empty() {
            true => vec![languages.source],
            false => languages.published,
        };
        for language in published {
            for extension in ["md", "html", "pdf"] {
                let draft = out.path().join(format!("{}.{language}.{extension}", header.id));
                let wanted = extension != "pdf" || cfg!(feature = "pdf");
                let size = std::fs::metadata(&draft).map_or(0, |metadata| metadata.len());
                assert_eq!(size > 50, wanted, "{}", draft.display());
            }
        }
    }
}
