//! Languages of documents: any that there is a code for, with labels of ours, of the project, or
//! of another language where neither has them.

use std::path::Path;

use roadmap::internal::finding::Arg;
use roadmap::internal::locale::{Direction, Labels, Locale, Slip, labels};
use roadmap::internal::project::{Project, load};
use roadmap::internal::{rules, translate};

use crate::{in_memory, project, today};

const OWN: &str = "section-vision = Dira\nyes = ndiyo\npillar = Nguzo\n";

fn published(languages: &str, labels: &[(&str, &str)]) -> Project {
    let header = format!(
        "roadmap: {{format: 1, id: r, title: T, country: KE, status: consultation, version: 1, \
         horizon: {{start: 2027, end: 2030}}, languages: {languages}, vision: V}}\n"
    );
    let labels = labels.iter().map(|(code, text)| (format!("templates/lang/{code}.ftl"), *text));
    let files = labels.map(|(name, text)| (name, text.to_owned()));
    project(files.chain([("roadmap.yaml".to_owned(), header)]))
}

/// What is found of labels: the rule, the place, and how many are missing.
fn found(project: &Project) -> Vec<String> {
    let checked = rules::check(project, today());
    let labels = checked.findings.iter().filter(|finding| finding.rule.ends_with("-label"));
    let each = labels.map(|finding| {
        let arg = |name: &str| finding.args.iter().find(|(known, _)| *known == name);
        let file = &project.sources.get(project.sources.locate(finding.span).0).name;
        let file = file.trim_start_matches("p/");
        format!("{} {file} {:?}", finding.rule, arg("language").map(|(_, value)| value.clone()))
    });
    each.collect()
}

#[test]
fn what_is_embedded_lacks_nothing() {
    let labels = Labels::default();
    for language in ["en", "fr", "ar", "es", "pt", "pt-BR", "es-419", "fr-CA"] {
        assert_eq!(labels.missing(language), Vec::<&str>::new(), "{language}");
        assert_eq!(Locale::with(language, Some("BR"), &labels).fallback, None, "{language}");
    }
}

#[test]
fn labels_of_a_project_add_to_ours_and_stand_in_their_place() {
    let all = Labels::default().missing("sw").len();
    let mut own = Labels::default();
    assert!(own.add("sw", OWN).is_empty());
    assert_eq!(own.missing("sw").len(), all - 3);
    let swahili = Locale::with("sw", Some("KE"), &own);
    assert_eq!(swahili.label("pillar", &[]), "Nguzo");
    assert_eq!((swahili.label("owner", &[]).as_str(), swahili.fallback), ("Owner", Some("en")));
    own.add("fr", "pillar = Axe\n");
    own.add("pt-BR", "pillar = Eixo\n");
    let shown = |language: &str, key: &str| Locale::with(language, None, &own).label(key, &[]);
    assert_eq!([shown("fr", "pillar"), shown("fr", "owner")], ["Axe", "Responsable"]);
    assert_eq!([shown("pt-BR", "pillar"), shown("pt-BR", "owner")], ["Eixo", "Responsável"]);
    assert_eq!(shown("pt", "pillar"), "Pilar");
}

/// What a label is given stands in it: else the document would leave it out without a word.
#[test]
fn labels_say_what_they_are_given() {
    for (text, expected) in [
        ("bound-at-least = mindestens { $value }\n", vec![]),
        ("bound-at-least = mindestens\n", vec![Slip::Lacks("value".to_owned())]),
        (
            "bound-at-most = bis zu { $wert }\n",
            vec![Slip::Lacks("value".to_owned()), Slip::Strange("wert".to_owned())],
        ),
        ("yes = ja\n# { $x }\nno = nein\nyes = jawohl\n", vec![Slip::Twice]),
        // One form is enough, where a language has one.
        ("value-unit = { $value } { $unit }\n", vec![]),
        // Words of a plan's own lists are in no other file.
        ("sector-forest = Wald\n", vec![]),
    ] {
        let found = Labels::default().add("de", text);
        let slips: Vec<Slip> = found.into_iter().filter_map(|fault| Some(fault.slip?.1)).collect();
        assert_eq!(slips, expected, "{text}");
    }
    for (language, text) in labels() {
        assert_eq!(Labels::default().add(language, text), [], "{language}");
    }
}

#[test]
fn what_labels_lack_is_said_before_anything_is_built() {
    let none: Vec<String> = Vec::new();
    for complete in ["{source: pt}", "{source: pt-BR, published: [pt-BR, es, fr]}"] {
        assert_eq!(found(&published(complete, &[])), none, "{complete}");
    }
    let swahili = "missing-label roadmap.yaml Some(Text(\"sw\"))";
    assert_eq!(found(&published("{source: en, published: [en, sw]}", &[])), [swahili]);
    assert_eq!(found(&published("{source: sw}", &[("sw", OWN)])), [swahili]);
    let three = "{source: en, published: [en, zh-Hant, uz-Cyrl-UZ]}";
    assert_eq!(found(&published(three, &[])).len(), 2);
    // A line that is no label is said, and the others hold.
    let broken = published("{source: sw}", &[("sw", "pillar = Nguzo\nowner\nyes = ndiyo\n")]);
    assert_eq!(found(&broken), [swahili, "broken-label templates/lang/sw.ftl None"]);
    assert_eq!(Locale::with("sw", None, &broken.labels).label("yes", &[]), "ndiyo");
    // A draft is drawn in each language all the same.
    for language in ["en", "sw"] {
        let project = published("{source: en, published: [en, sw]}", &[("sw", OWN)]);
        let html = roadmap::build(
            &project,
            language,
            roadmap::Format::Html,
            &roadmap::Templates::default(),
            today(),
        );
        let html = String::from_utf8(html.unwrap().unwrap().remove(0).bytes).unwrap();
        assert!(html.contains(if language == "sw" { "Dira" } else { "Vision" }), "{html}");
    }
}

#[test]
fn direction_follows_the_script() {
    let right = ["ar", "fa", "ur", "he", "dv", "ckb", "az-Arab", "pa-Arab", "ff-Adlm", "ug", "ps"];
    let left = ["fr", "zgh", "pt-BR", "az", "ku", "pa", "ff", "zh-Hant", "sw", "uz-Cyrl"];
    for (languages, direction) in
        [(&right[..], Direction::RightToLeft), (&left[..], Direction::LeftToRight)]
    {
        for language in languages {
            assert_eq!(Direction::of(language), direction, "{language}");
        }
    }
}

/// A set of recommendations with plain texts, and a norm.
const SET: &str = "set: {id: s, version: '1', title: Recommandations, source: Presse}\npillars: [{id: axe-1, code: '1', title: Infrastructure}]\nrecommendations: [{id: ra, code: A1, pillar: axe-1, text: Agir}]\n";

fn referring(source: &str, published: &str) -> Project {
    let header = format!(
        "roadmap: {{format: 1, id: r, title: Plan, status: consultation, version: 1, \
         horizon: {{start: 2027, end: 2030}}, languages: {{source: {source}, published: {published}}}, \
         references: [s@1]}}\nactors: [{{id: m, title: {{fr: M, en: M}}, short: MS}}]\n"
    );
    project([("roadmap.yaml", header), ("pillars/s.yaml", SET.to_owned())])
}

/// What is missing, by file and language, where plain texts of references are of the source
/// language.
#[test]
fn texts_of_references_are_texts_of_the_project() {
    let cases = crate::text("tests/cases/references.txt");
    for case in cases.trim_end().split("\n---\n") {
        let (head, rest) = case.split_once('\n').unwrap();
        let (source, name) = head.split_once(": ").unwrap();
        let published = rest.lines().find_map(|line| line.strip_prefix("+ ")).unwrap();
        let wanted: Vec<&str> = rest
            .lines()
            .filter_map(|line| line.strip_prefix("= "))
            .filter(|line| !line.is_empty())
            .collect();
        let project = referring(source, published);
        let checked = rules::check(&project, today());
        let missing = checked.findings.iter().filter(|f| f.rule == "missing-translation");
        let missing: Vec<String> = missing
            .map(|finding| {
                let arg = |name: &str| {
                    finding.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
                };
                match (arg("file"), arg("language"), arg("count")) {
                    (Some(Arg::Text(file)), Some(Arg::Text(language)), Some(Arg::Number(n))) => {
                        format!("{file} {language} {n}")
                    }
                    other => panic!("{other:?}"),
                }
            })
            .collect();
        assert_eq!(missing, wanted, "{name}");
        // What translators are given is what was counted.
        for language in published.trim_matches(['[', ']']).split(", ").filter(|l| *l != source) {
            let entries = translate::export(&project, language).entries;
            let open = entries.iter().filter(|entry| entry.translation.is_empty()).count();
            let counted = wanted.iter().filter(|line| line.contains(&format!(" {language} ")));
            let counted = counted.map(|line| line.rsplit(' ').next().unwrap());
            let counted: usize = counted.map(|count| count.parse::<usize>().unwrap()).sum();
            assert_eq!(open, counted, "{name}");
        }
    }
}

/// A translation of a text of a set goes back to its file.
#[test]
fn translations_of_references_come_back() {
    let header = "roadmap: {format: 1, id: r, title: {fr: Plan, en: Plan}, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr, en]}, references: [s@1]}\n";
    let files = in_memory([("roadmap.yaml", header), ("pillars/s.yaml", SET)]);
    let project = load(&files, Path::new("p")).unwrap();
    let mut po = translate::export(&project, "en");
    for entry in &mut po.entries {
        entry.translation = format!("{} (en)", entry.source);
    }
    let read = translate::import(&files, Path::new("p"), &project, &po, "heading").unwrap();
    let changed = read.files.iter().find(|file| file.name.ends_with("pillars/s.yaml")).unwrap();
    assert!(changed.after.contains("text: {fr: Agir, en: Agir (en)}"), "{}", changed.after);
    let files = in_memory([("roadmap.yaml", header), ("pillars/s.yaml", &*changed.after)]);
    let project = load(&files, Path::new("p")).unwrap();
    let checked = rules::check(&project, today());
    assert!(checked.findings.iter().all(|finding| finding.rule != "missing-translation"));
}

/// A plain text of a set stands unmarked in its own language, marked in another; an acronym
/// belongs to all.
#[test]
fn texts_of_references_are_marked_where_they_stand_in() {
    let project = referring("fr", "[fr, en]");
    let html = |language: &str| {
        let templates = roadmap::Templates::default();
        let parts = roadmap::build(&project, language, roadmap::Format::Html, &templates, today());
        String::from_utf8(parts.unwrap().unwrap().remove(0).bytes).unwrap()
    };
    assert!(!html("fr").contains("<span lang=\"en\""), "{}", html("fr"));
    assert!(!html("fr").contains("pas traduit"), "{}", html("fr"));
    let english = html("en");
    for text in ["Infrastructure", "Agir"] {
        assert!(english.contains(&format!("<span lang=\"fr\" dir=\"ltr\">{text}")), "{english}");
    }
    assert!(english.contains("MS") && !english.contains("dir=\"ltr\">MS"), "{english}");
    let note = "What is not translated in this part stands in another language: ";
    let told =
        english.split("<section").skip(1).filter(|part| part.contains("lang=\"fr\"")).count();
    assert_eq!(english.matches(note).count(), told, "{english}");
}
