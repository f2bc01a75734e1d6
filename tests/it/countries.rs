//! What differs between countries: their words, and nothing of one in another.

use roadmap::internal::finding::Arg;
use roadmap::internal::init::{self, Setting};
use roadmap::internal::rules;

use crate::{project, text, today};

/// Roadmaps with words of a country: a name, the country, what stands beside the header, files of
/// the project, and what is found of its words.
#[test]
fn words_are_those_of_the_country() {
    let cases = text("tests/cases/countries.txt");
    let mut count = 0;
    for case in cases.split("\n---\n") {
        let (head, rest) = case.split_once('\n').unwrap();
        let part = |sign: &str| {
            let lines = rest.lines().filter_map(|line| line.strip_prefix(sign));
            lines.collect::<Vec<_>>().join("\n")
        };
        let (country, name) = head.split_once(": ").unwrap();
        let country =
            if country == "-" { String::new() } else { format!("  country: {country}\n") };
        let header = format!("roadmap:\n  format: 1\n  id: c\n{country}");
        let mut files = vec![("roadmap.yaml", header), ("plan.yaml", part("+ "))];
        if !part("> ").is_empty() {
            files.push(("countries/own.yaml", part("> ")));
        }
        let project = project(files);
        let checked = rules::check(&project, today());
        let found = checked.findings.iter().filter(|f| f.rule == "unknown-national-word");
        let found = found.map(|finding| {
            let arg = |name: &str| match finding.args.iter().find(|(known, _)| *known == name) {
                Some((_, Arg::Text(text))) => text.as_str(),
                other => panic!("{name}: {other:?}"),
            };
            format!("{} {} near {}", arg("list"), arg("word"), arg("near"))
        });
        let found: Vec<String> = found.collect();
        let faults: Vec<_> = project.faults.iter().map(|fault| fault.rule).collect();
        let faults: Vec<_> = faults.into_iter().filter(|rule| *rule != "missing-key").collect();
        assert!(faults.is_empty(), "{name}: {faults:?}");
        assert_eq!(found.join("\n"), part("= "), "{name}");
        count += 1;
    }
    assert!(count >= 8, "{count}");
}

/// What a new roadmap says in each language, and for which country.
fn started(language: &str, country: Option<&str>) -> Vec<(String, String)> {
    let setting = Setting { country: country.map(str::to_owned), currency: None };
    init::written(language, &setting).unwrap()
}

#[test]
fn a_new_roadmap_of_morocco_is_the_shipped_one() {
    for language in init::languages() {
        let mut written = started(language, Some("MA"));
        assert_eq!(written.pop().unwrap().0, init::SCHEMA);
        let shipped = init::files(language).unwrap();
        let shipped = shipped.iter().map(|(name, text)| (name.to_string(), text.to_string()));
        assert_eq!(written, shipped.collect::<Vec<_>>());
    }
}

#[test]
fn a_new_roadmap_names_nothing_of_another_country() {
    const MOROCCAN: [&str; 10] =
        ["MAD", "assises", "Assises", "ma:", "ma@", "R0", "R1", "R2", "MA-", "secretariat"];
    // In a language without files of its own, these are in English.
    for language in init::languages().chain(["es", "pt", "en,fr"]) {
        for country in [None, Some("KE"), Some("BR"), Some("CL")] {
            let files = started(language, country);
            let at = |name: &str| files.iter().find(|(known, _)| known == name).unwrap();
            for (name, text) in files.iter().filter(|(name, _)| name.ends_with(".yaml")) {
                for word in MOROCCAN {
                    assert!(!text.contains(word), "{language} {country:?} {name}: {word}");
                }
                if language == "ar" {
                    assert!(!text.contains("exemple"), "{name}");
                }
                let long = text.lines().find(|line| line.chars().count() > 160);
                assert_eq!(long, None, "{name}");
            }
            let header = &at("roadmap.yaml").1;
            let source = language.split(',').next().unwrap();
            let published = language.replace(',', ", ");
            let languages = format!("    source: {source}\n    published: [{published}]\n");
            assert!(header.contains(&languages), "{header}");
            match country {
                Some("KE") => {
                    assert!(header.contains("\n  country: KE\n"), "{header}");
                    assert!(header.contains("\n  currency: KES\n"), "{header}");
                    assert!(at("governance.yaml").1.contains("county-law"));
                    assert!(at("actors.yaml").1.contains("KE-01"));
                }
                Some("CL") => {
                    assert!(header.contains("\n  country: CL\n  "), "{header}");
                    assert!(header.contains("\n  currency: CLP\n"), "{header}");
                }
                Some(_) => {}
                None => assert!(header.contains("\n  #country: XX\n"), "{header}"),
            }
            // What is written stands: only what is to be replaced or to be said is found.
            let files = files.iter().filter(|(name, _)| name.ends_with(".yaml"));
            let project = project(files.map(|(name, text)| (name.as_str(), text.clone())));
            assert_eq!(project.faults, [], "{language} {country:?}");
            let checked = rules::check(&project, today());
            for finding in &checked.findings {
                let rule = rules::find(finding.rule).unwrap();
                let own = finding.rule == "placeholder-text";
                assert!(own || rule.basis != ["format"], "{language} {country:?}: {finding:?}");
            }
        }
    }
}

#[test]
fn a_new_roadmap_is_in_a_language_that_documents_have_labels_in() {
    let written = |language| init::written(language, &Setting::default()).is_some();
    let known = ["fr", "ar", "en", "es", "pt", "en,fr", "fr, ar", "de", "", "en,", "en,de"];
    let offered: Vec<&str> = known.into_iter().filter(|language| written(language)).collect();
    assert_eq!(offered, ["fr", "ar", "en", "es", "pt", "en,fr", "fr, ar"]);
}

/// Every replacement has a text to replace.
#[test]
fn what_is_replaced_in_new_roadmaps_is_there() {
    for language in init::languages() {
        let files = init::files(language).unwrap();
        let replacements = text(&format!("templates/init/{language}/neutral.txt"));
        for (old, new) in init::pairs(&replacements) {
            let found = files.iter().any(|(_, text)| text.contains(&old));
            assert!(found && !new.is_empty(), "{language}: {old}");
        }
    }
}
