//! What differs between countries: their words, and nothing of one in another.

use roadmap::internal::finding::Arg;
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
