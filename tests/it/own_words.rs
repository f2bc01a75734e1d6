//! Words of a plan's own for its pillars, objectives and actions.

use roadmap::internal::finding::Arg;
use roadmap::internal::locale::{Labels, Locale};
use roadmap::internal::rules;

use crate::{project, text, today};

/// A header with words, in a language.
fn header(language: &str, words: &str) -> String {
    format!(
        "roadmap:\n  format: 1\n  id: w\n  title: T\n  status: working-draft\n  version: '1'\n  \
         horizon: {{start: 2027, end: 2030}}\n  languages: {{source: {language}}}\n  words:\n{words}"
    )
}

/// A language and a name, the words after `.`, labels after `=`, each with a number where it takes
/// one, and what is found of the words after `?`.
#[test]
fn documents_say_the_words_of_the_plan() {
    let cases = text("tests/cases/words.txt");
    let mut wrong = Vec::new();
    for case in cases.trim_end().split("\n---\n") {
        let name = case.lines().next().unwrap();
        let (language, _) = name.split_once(": ").unwrap();
        let part = |sign: &'static str| case.lines().filter_map(move |l| l.strip_prefix(sign));
        let words: String = part(". ").map(|line| format!("    {line}\n")).collect();
        let project = project([("roadmap.yaml", header(language, &words))]);
        let locale = Locale::with(language, None, &project.labels);
        for line in part("= ") {
            let (key, wanted) = line.split_once(": ").unwrap();
            let (key, number) = key.split_once(' ').unwrap_or((key, "0"));
            let number: i64 = number.parse().unwrap();
            let args: [(&'static str, Arg); 3] =
                [("count", number.into()), ("number", number.into()), ("title", "T".into())];
            let shown = locale.label(key, &args);
            if shown != wanted {
                wrong.push(format!("{name}: {key} is {shown}, for {wanted}"));
            }
        }
        let faults = project.faults.iter().cloned();
        let checked = rules::check(&project, today()).findings.into_iter();
        let incomplete = checked.map(|found| found.finding).filter(|f| f.rule == "incomplete-word");
        let found: Vec<String> = faults
            .chain(incomplete)
            .map(|finding| {
                let lacking = finding.args.iter().find(|(name, _)| *name == "lacking");
                match lacking {
                    Some((_, Arg::List(keys))) => format!("{} {}", finding.rule, keys.join(" ")),
                    _ => finding.rule.to_owned(),
                }
            })
            .collect();
        let wanted: Vec<&str> = part("? ").collect();
        if found != wanted {
            wrong.push(format!("{name}: {found:?}, for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Where a plan has words of its own, no label says the usual ones.
#[test]
fn no_label_says_the_usual_word_beside_an_own_one() {
    const USUAL: &[(&str, &[&str])] = &[
        ("en", &["pillar", "objective", "action"]),
        ("fr", &["pilier", "objectif", "action"]),
        ("es", &["pilar", "objetivo", "acción", "acciones"]),
        ("pt", &["pilar", "objetivo", "ação", "ações"]),
        ("ar", &["ركيزة", "ركائز", "هدف", "أهداف", "إجراء"]),
    ];
    let words: String = ["pillar", "objective", "action"]
        .map(|key| format!("    {key}: {{singular: Xx, plural: Xxx, gender: masculine}}\n"))
        .concat();
    let mut wrong = Vec::new();
    for (language, usual) in USUAL {
        let project = project([("roadmap.yaml", header(language, &words))]);
        let own = Locale::with(language, None, &project.labels);
        let ours = Locale::with(language, None, &Labels::default());
        let file = text(&format!("templates/lang/{language}.ftl"));
        let keys = file.lines().filter_map(|line| line.split_once(" = "));
        for (key, _) in keys.filter(|(key, _)| key.starts_with(|c: char| c.is_ascii_lowercase())) {
            for count in [1_i64, 2, 3, 11] {
                let shown = own.label(key, &[("count", count.into())]).to_lowercase();
                let mut said = shown.split(|c: char| !c.is_alphabetic());
                let is_usual = |word: &str| {
                    let word = word.trim_start_matches('و').trim_start_matches("ال");
                    usual.contains(&word.trim_end_matches('s'))
                };
                if said.any(is_usual) {
                    wrong.push(format!("{language}: {key} = {shown}"));
                }
                let default = ours.label(key, &[("count", count.into())]);
                if default.contains("-word") || shown.contains("-word") {
                    wrong.push(format!("{language}: {key} = {default} and {shown}"));
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
