//! `roadmap coverage`: every format says the same, and an unknown name is an error.

use std::process::Output;

use roadmap::internal::coverage::{self, Format};
use roadmap::internal::files::Disk;
use roadmap::internal::messages::Messages;
use roadmap::internal::project::load;

use crate::{ours, project, root};

fn run(arguments: &[&str]) -> Output {
    let kenya = root().join("examples/kenya");
    crate::roadmap().arg("coverage").arg(kenya).args(arguments).output().unwrap()
}

#[test]
fn formats_agree() {
    let report = coverage::report(&ours("examples/kenya"));
    assert_eq!(report.summary.total, 6);
    assert_eq!(report.recommendations.len(), 6);
    assert_eq!(report.pillars.iter().map(|pillar| pillar.totals.total).sum::<usize>(), 6);
    let messages = Messages::new("en");
    let written = |format| coverage::write(&report, format, &messages);
    let json: serde_json::Value = serde_json::from_str(&written(Format::Json)).unwrap();
    assert_eq!(json["version"], 1);
    assert_eq!(json["summary"]["covered"], report.summary.covered);
    let answers: usize = report.recommendations.iter().map(|row| row.answers.len().max(1)).sum();
    assert_eq!(written(Format::Csv).lines().count(), 1 + answers);
    let (human, markdown, html) =
        (written(Format::Human), written(Format::Markdown), written(Format::Html));
    for row in &report.recommendations {
        assert!(human.contains(&format!("\n{} ", row.code)), "{}", row.code);
        assert!(markdown.contains(&format!("\n| {} | {}", row.code, row.status)), "{}", row.code);
        assert!(html.contains(&format!("<tr id=\"{}\">", row.code)), "{}", row.code);
    }
}

#[test]
fn facets_that_nothing_answers_are_named() {
    let objectives = "objectives: [{id: o, pillar: recherche, title: O, owner: m, \
        recommendations: [R24/recherche, R24/applications], \
        indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]";
    let files =
        [("roadmap.yaml", crate::text("tests/cases/header.yaml")), ("o.yaml", objectives.into())];
    let report = coverage::report(&project(files));
    let row = report.recommendations.iter().find(|row| row.code == "R24").unwrap();
    assert_eq!(row.status, "partial");
    assert_eq!(row.missing_facets, ["centres-de-donnees", "capacite-de-calcul"]);
    let objective = row.answers.iter().find(|answer| answer.kind == "objective").unwrap();
    assert!(objective.indicators > 0 && objective.actions > 0 && objective.owner.is_some());
}

#[test]
fn who_says_that_an_answer_falls_short_is_believed() {
    let status = |said: &str| {
        let objectives = "objectives: [{id: o, pillar: p, title: O, recommendations: [R05], \
            indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]\n";
        let files = [
            ("roadmap.yaml", crate::text("tests/cases/header.yaml")),
            ("o.yaml", format!("{objectives}responses: [{{to: R05, {said}}}]\n")),
        ];
        let report = coverage::report(&project(files));
        report.recommendations.iter().find(|row| row.code == "R05").unwrap().status
    };
    assert_eq!(status("status: covered"), "covered");
    assert_eq!(status("status: partial, reason: The gaps are not listed."), "partial");
    // Without a reason it is no less said.
    assert_eq!(status("status: partial"), "partial");
}

#[test]
fn a_share_too_small_is_a_finding_and_an_unknown_pillar_an_error() {
    assert_eq!(run(&["--min", "50"]).status.code(), Some(0));
    assert_eq!(run(&["--min", "100"]).status.code(), Some(1));
    assert_eq!(run(&["--min", "data=100"]).status.code(), Some(0));
    for (wrong, said) in [
        ("digital-infrastructur=10", "digital-infrastructure"),
        ("101", "101"),
        ("data=many", "many"),
    ] {
        let output = run(&["--min", wrong]);
        assert_eq!(output.status.code(), Some(2));
        assert!(String::from_utf8_lossy(&output.stderr).contains(said));
    }
}

#[test]
fn a_file_that_cannot_be_read_makes_no_figure() {
    let project = tempfile::tempdir().unwrap();
    std::fs::write(
        project.path().join("roadmap.yaml"),
        "roadmap: {references: [assises-2025@1]}\n",
    )
    .unwrap();
    std::fs::write(project.path().join("objectives.yaml"), "objectives: [\n").unwrap();
    let output = crate::roadmap().arg("coverage").arg(project.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("not to be relied on"));
}

/// Codes of a set and facets that were written are texts like others.
#[test]
fn no_text_passes_for_markup_or_a_command() {
    let hostile = "a|b <i>\\*`_\n::error::x \u{1b}[1m\u{202e}##vso[x]\"c";
    let text = serde_json::to_string(hostile).unwrap();
    let facet = serde_json::to_string(&format!("{hostile}/{hostile}")).unwrap();
    let directory = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(directory.path().join(name), text).unwrap();
    std::fs::create_dir(directory.path().join("pillars")).unwrap();
    write(
        "pillars/own.yaml",
        &format!(
            "set: {{id: own, version: '1', title: Own}}\npillars: [{{id: p, title: P}}]\n\
             recommendations: [{{id: r, code: {text}, pillar: p, text: T}}]\n"
        ),
    );
    write(
        "roadmap.yaml",
        &format!(
            "roadmap: {{references: [own@1]}}\n\
             objectives: [{{id: o, title: O, pillar: p, owner: {text}, recommendations: [{facet}, r]}}]\n"
        ),
    );
    let project = load(&Disk, directory.path()).unwrap();
    let report = coverage::report(&project);
    assert_eq!(report.recommendations[0].code, hostile);
    let messages = Messages::new("en");
    for format in Format::ALL {
        let written = coverage::write(&report, format, &messages);
        let name = format.name();
        for c in written.chars().filter(|c| !matches!(c, '\n' | '\r')) {
            let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
            assert!(!turns && !c.is_control(), "{name}: {c:?}");
        }
        assert!(!written.contains("##vso["), "{name}: {written}");
        // What stands between quotes is read by a spreadsheet, not by a log.
        let begins = written.lines().any(|line| line.trim_start().starts_with("::"));
        assert!(!begins || format == Format::Csv, "{name}: {written}");
    }
    let markdown = coverage::write(&report, Format::Markdown, &messages);
    let row = markdown.lines().last().unwrap();
    assert_eq!(row.replace("\\|", "").matches('|').count(), 5, "{row}");
    assert!(!row.contains("<i>") && row.contains("\\*\\`\\_"), "{row}");
    let html = coverage::write(&report, Format::Html, &messages);
    assert!(!html.contains("<i>") && !html.contains("<tr id"), "{html}");
}
