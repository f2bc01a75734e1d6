//! Packs of rules: each directory of `tests/cases/packs` is a project, and `found.txt` what its
//! own rules find in it, and what is found wrong with them.

use std::fmt::Write;

use roadmap::internal::catalog::Catalog;
use roadmap::internal::explain;
use roadmap::internal::files::Disk;
use roadmap::internal::messages::Messages;
use roadmap::internal::pack::expression_words;
use roadmap::internal::project::load;
use roadmap::internal::rules::{self, Listed};

use crate::{generated, root, text};

#[test]
fn rules_of_projects_find_what_they_say() {
    let directory = root().join("tests/cases/packs");
    let mut cases: Vec<_> =
        std::fs::read_dir(directory).unwrap().map(|case| case.unwrap()).collect();
    cases.sort_by_key(std::fs::DirEntry::file_name);
    let messages = Messages::new("en");
    for case in cases {
        let name = case.file_name().into_string().unwrap();
        let project = load(&Disk, &case.path()).unwrap();
        let today = jiff::civil::date(2026, 11, 24);
        let mut found = rules::check(&project, today).findings;
        found.extend(rules::Checked::of(&project, rules::untrue(&project, today)).findings);
        let own: Vec<&str> = rules::known(&project.catalog, None)
            .into_iter()
            .filter(|rule| matches!(rule, Listed::Pack(_)))
            .map(Listed::name)
            .chain(["faulty-rule", "untrue-example", "yaml-syntax"])
            .collect();
        let mut lines = String::new();
        for finding in found.iter().filter(|finding| own.contains(&finding.rule)) {
            let (file, span) = project.sources.locate(finding.span);
            let source = project.sources.get(file);
            let place = source.line_column(span.start);
            let shown = source.path.strip_prefix(&project.directory).unwrap();
            let (severity, message) = (finding.severity.name(), messages.of(finding).0);
            let (line, column, rule) = (place.line, place.column, finding.rule);
            let shown = shown.to_string_lossy().replace('\\', "/");
            writeln!(lines, "{shown}:{line}:{column} {severity} {rule}: {message}").unwrap();
        }
        generated(&format!("tests/cases/packs/{name}/found.txt"), &lines);
    }
}

/// The page on expressions names every filter, every test and every kind of element.
#[test]
fn the_page_on_expressions_is_complete() {
    let page = text("src/pack/README.md");
    let words = expression_words();
    let missing: Vec<_> = words.filter(|word| !page.contains(&format!("`{word}`"))).collect();
    assert!(missing.is_empty(), "src/pack/README.md does not name {missing:?}");
}

/// What only one country asks for is neither found nor shown in the plan of another: each
/// directory of `tests/cases/foreign` is a plan of another country than the program's packs.
#[test]
fn nothing_of_one_country_is_in_the_findings_of_another() {
    const OF_ONE: [&str; 9] =
        ["Assises", "Maroc", "Morocc", "المغرب", "09-08", "amazigh", "MAD", "2-08-229", "065-13"];
    let catalog = Catalog::new([], "en");
    let national: Vec<_> = rules::known(&catalog, None)
        .into_iter()
        .filter(|rule| rule.basis().iter().all(|of| of.starts_with("ma:") || of.starts_with('R')))
        .map(Listed::name)
        .collect();
    assert!(national.contains(&"legislation-without-consultation"), "{national:?}");
    assert!(national.contains(&"health-without-territory"), "{national:?}");
    for case in std::fs::read_dir(root().join("tests/cases/foreign")).unwrap() {
        let path = case.unwrap().path();
        let project = load(&Disk, &path).unwrap();
        let checked = rules::check(&project, jiff::civil::date(2026, 11, 24));
        for language in ["en", "fr", "ar"] {
            let messages = Messages::new(language);
            for finding in &checked.findings {
                assert!(!national.contains(&finding.rule), "{path:?}: {}", finding.rule);
                let (message, help) = messages.of(finding);
                let said = format!("{message} {}", help.unwrap_or_default());
                let named = OF_ONE.iter().find(|word| said.contains(**word));
                assert_eq!(named, None, "{path:?} {language}: {said}");
            }
            let explained = explain::pages(&project.catalog, Some(&project.document), &messages);
            let basis = explained.lines().filter(|line| line.starts_with("- "));
            let foreign: Vec<_> = basis.filter(|line| line.starts_with("- ma:")).collect();
            assert!(foreign.is_empty(), "{path:?} {language}: {foreign:?}");
        }
    }
    let own = load(&Disk, &root().join("tests/cases/foreign/own-r05")).unwrap();
    let messages = Messages::new("fr");
    let page = explain::explain("R05", &own.catalog, Some(&own), &messages).unwrap();
    assert!(page.contains("Agir"), "{page}");
    let several = explain::explain("R05", &own.catalog, None, &messages);
    let names = ["assises-2025:R05", "s:R05"].map(str::to_owned).to_vec();
    assert_eq!(several, Err(explain::Unexplained::Ambiguous(names)));
}
