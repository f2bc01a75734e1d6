//! Changes that were judged by hand, and what is said of them in every format. A case is an older
//! version (`-`) and a newer one (`+`), a file after `@` if there are several, and what is right
//! (`=`): judgement, rule and element, most important first.

use roadmap::internal::diff::{Difference, difference, duplicates};
use roadmap::internal::messages::Messages;
use roadmap::internal::project::Project;
use roadmap::internal::review::{Format, Review, Version};

use crate::net::edits::Dice;
use crate::net::pair::{Way, without_mirror};
use crate::{files_below, text, today};

const HEADER: &str = "roadmap: {format: 1, id: x, title: X, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr, ar]}}\n";

/// One case.
struct Case {
    name: String,
    /// Path and text of each file, before and now.
    versions: [Vec<(String, String)>; 2],
    right: Vec<String>,
}

fn cases(path: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text(path).lines() {
        if let Some(name) = line.strip_prefix("## ") {
            let name = format!("{path}: {name}");
            cases.push(Case { name, versions: Default::default(), right: Vec::new() });
            continue;
        }
        let Some(case) = cases.last_mut() else { continue };
        let (side, rest) = match line.as_bytes().first() {
            Some(b'-') => (0, &line[1..]),
            Some(b'+') => (1, &line[1..]),
            Some(b'=') => {
                case.right.extend(line.strip_prefix("= ").map(str::to_owned));
                continue;
            }
            _ => continue,
        };
        let files = &mut case.versions[side];
        if let Some(file) = rest.strip_prefix("@ ") {
            files.push((file.to_owned(), String::new()));
            continue;
        }
        if files.is_empty() {
            files.push(("roadmap.yaml".to_owned(), String::new()));
        }
        let (_, written) = files.last_mut().unwrap();
        written.push_str(rest.strip_prefix(' ').unwrap_or(rest));
        written.push('\n');
    }
    cases
}

fn project(files: &[(String, String)]) -> Project {
    crate::project(files.iter().map(|(name, text)| {
        let headless = name == "roadmap.yaml" && !text.contains("roadmap: {");
        (name, format!("{}{text}", if headless { HEADER } else { "" }))
    }))
}

/// What a comparison says: judgement, rule and element of each change.
fn said(review: &Review<'_>) -> Vec<String> {
    let line = |shown: &roadmap::internal::review::Shown| {
        let judged = &shown.judged;
        format!("{} {} {}", judged.judgement.name(), judged.rule, judged.of.1)
    };
    review.changes().iter().map(line).collect()
}

fn review<'a>(
    [old, new]: [&'a Project; 2],
    difference: &'a Difference,
    messages: &'a Messages,
) -> Review<'a> {
    let versions = [("old", old), ("new", new)];
    let versions = versions.map(|(name, project)| Version { project, name });
    Review::new(versions, difference, today(), messages)
}

#[test]
fn changes_are_judged_as_people_judged_them() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    let speakers = ["en", "fr", "ar"].map(Messages::new);
    for path in files_below("tests/cases/review", &["case"]) {
        for case in cases(&path) {
            count += 1;
            let [old, new] = case.versions.each_ref().map(|files| project(files));
            let found = difference(&old, &new);
            let reviews = speakers.each_ref().map(|m| review([&old, &new], &found, m));
            if said(&reviews[0]) != case.right {
                wrong.push(format!("{}: {:#?}", case.name, said(&reviews[0])));
            }
            for (review, messages) in reviews.iter().zip(&speakers) {
                let language = messages.language();
                for format in Format::ALL {
                    let text = review.write(format, false);
                    for right in &case.right {
                        let mut words = right.split(' ');
                        let judgement = words.next().unwrap();
                        let rule = words.next().unwrap();
                        let quiet = format == Format::Github
                            && !["weakened", "unclear"].contains(&judgement);
                        if !quiet && !text.contains(rule) {
                            let name = format.name();
                            wrong.push(format!("{}: {rule} in {name} {language}", case.name));
                        }
                    }
                    // Nothing has changed only where nothing has.
                    let none = text.contains(&messages.get("diff-none", &[]));
                    if format != Format::Json && none != case.right.is_empty() {
                        wrong.push(format!("{}: {} {language}", case.name, format.name()));
                    }
                }
            }
            let ways = [Way::new(&old, &new), Way::new(&new, &old)];
            for lacking in without_mirror([&old, &new], &ways) {
                wrong.push(format!("{}: {lacking:?} has no mirror", case.name));
            }
            // What is weaker one way is not weaker the other way, on the same element.
            let back = said(&review([&new, &old], &ways[1].found, &speakers[0]));
            let weaker = |lines: &[String]| -> Vec<String> {
                let weaker = lines.iter().filter(|line| line.starts_with("weakened "));
                weaker.map(|line| line.rsplit(' ').next().unwrap().to_owned()).collect()
            };
            let both = weaker(&case.right);
            if let Some(id) = weaker(&back).iter().find(|id| both.contains(id)) {
                wrong.push(format!("{}: {id} is weaker both ways", case.name));
            }
        }
    }
    assert!(count > 80, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever became of whatever, each judgement has its mirror on the way back.
#[test]
fn any_two_versions_are_mirrors() {
    let paths = files_below("tests/cases/review", &["case"]);
    let cases: Vec<Case> = paths.iter().flat_map(|path| cases(path)).collect();
    let all: Vec<Project> =
        cases.iter().flat_map(|case| &case.versions).map(|files| project(files)).collect();
    let mut dice = Dice(0, &[]);
    for _ in 0..2_000 {
        let [old, new] = [(); 2].map(|()| dice.roll(all.len()));
        let versions = [&all[old], &all[new]];
        let twice = versions.iter().any(|project| !duplicates(project).is_empty());
        let ways = [Way::new(versions[0], versions[1]), Way::new(versions[1], versions[0])];
        let lacking = without_mirror(versions, &ways);
        assert!(
            twice || lacking.is_empty(),
            "{} to {}: {lacking:#?}",
            cases[old / 2].name,
            cases[new / 2].name
        );
    }
}

/// So does whatever became of texts: of firm words and weak ones, numbers and translations.
#[test]
fn any_two_texts_are_mirrors() {
    let lists = ["fr", "en", "ar"].map(|language| {
        let list = text(&format!("src/diff/modals/{language}.txt"));
        let lines = list.lines().filter(|line| !line.starts_with('#'));
        let words = lines.flat_map(|line| line.split(['>', ',']));
        let mut words: Vec<String> = words.map(|word| word.trim().to_owned()).collect();
        words.extend(["mot", "mot", "نص", "500", "5 %", "**mot**", "≥ 5"].map(str::to_owned));
        (language, words)
    });
    let mut dice = Dice(0, &[]);
    let mut version = || {
        let action = |i: usize, dice: &mut Dice<'_>| {
            let said = |(language, words): &(&str, Vec<String>)| {
                let words = (0..1 + dice.roll(3)).map(|_| words[dice.roll(words.len())].as_str());
                let words = words.collect::<Vec<_>>().join(" ");
                (dice.roll(3) > 0).then(|| format!("{language}: \"{words}.\""))
            };
            let said = lists.iter().filter_map(said).collect::<Vec<_>>().join(", ");
            format!("{{id: a{i}, title: A, deliverable: {{{said}}}}}")
        };
        let actions: Vec<String> = (0..50).map(|i| action(i, &mut dice)).collect();
        let actions = actions.join(", ");
        let text = format!("objectives: [{{id: o, pillar: p, title: O, actions: [{actions}]}}]");
        project(&[("roadmap.yaml".to_owned(), text)])
    };
    for _ in 0..40 {
        let [old, new] = [version(), version()];
        let ways = [Way::new(&old, &new), Way::new(&new, &old)];
        let lacking = without_mirror([&old, &new], &ways);
        assert!(lacking.is_empty(), "{lacking:#?}");
    }
}

/// An approval holds for what was approved, in every language, and for nothing else.
#[test]
fn an_approval_holds_for_exactly_one_change() {
    let roadmap = |fr: &str, ar: &str, approvals: &str| {
        let text = format!(
            "{HEADER}actors: [{{id: m, title: M}}]\nobjectives: [{{id: o, pillar: p, title: O, actions: [{{id: a, title: A, deliverable: {{fr: {fr}, ar: {ar}}}}}]}}]\n{approvals}"
        );
        project(&[("roadmap.yaml".to_owned(), text)])
    };
    let messages = Messages::new("fr");
    let old = roadmap("Ouvert dans 12 régions", "مفتوح في 12 جهة", "");
    let fr = "Ouvert dans les 12 régions";
    let all = "مفتوح في جميع الجهات 12";
    let new = roadmap(fr, all, "");
    let found = difference(&old, &new);
    let print = review([&old, &new], &found, &messages).changes()[0].judged.fingerprint.clone();
    let approved = |fr: &str, ar: &str, by: &str| {
        let approvals = format!("approvals: [{{change: {print}, by: {by}, reason: Relu}}]");
        let new = roadmap(fr, ar, &approvals);
        let found = difference(&old, &new);
        let review = review([&old, &new], &found, &messages);
        review.changes().iter().filter(|change| change.approval.is_some()).count()
    };
    assert_eq!(approved(fr, all, "m"), 1);
    // One that approves nothing any more is named to programs too.
    let stale = roadmap(fr, all, "approvals: [{change: '00000000', by: m, reason: Relu}]");
    let found = difference(&old, &stale);
    let json = review([&old, &stale], &found, &messages).write(Format::Json, false);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let named = json["stale_approvals"].as_array().unwrap();
    assert!(named.len() == 1 && named[0].as_str().unwrap().contains("00000000"), "{json}");
    // Nobody is no actor, nor is a name.
    assert_eq!(approved(fr, all, "nobody"), 0);
    assert_eq!(approved(fr, all, "'M'"), 0);
    for (fr, ar) in [
        (fr, "قد لا يفتح في أي من 12 جهة"),
        (fr, "مفتوح في 12 جهة"),
        (fr, "مفتوح في جميع الجهات 6"),
        ("Ouvert dans les 6 régions", all),
    ] {
        assert_eq!(approved(fr, ar, "m"), 0, "{fr} {ar}");
    }
}

/// What came or went is approved with all that it held.
#[test]
fn an_approval_of_an_element_is_of_all_that_it_says() {
    let messages = Messages::new("fr");
    let roadmap = |text: &str| project(&[("roadmap.yaml".to_owned(), text.to_owned())]);
    let with =
        |within: &str| roadmap(&format!("objectives: [{{id: q, pillar: p, title: Q}}{within}]"));
    let none = with("");
    let print = |old: &Project, new: &Project| {
        let found = difference(old, new);
        review([old, new], &found, &messages).changes()[0].judged.fingerprint.clone()
    };
    let one = with(", {id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: m}]}");
    let mut prints = vec![print(&none, &one)];
    for within in [
        ", {id: o, pillar: p, title: O}",
        ", {id: o, pillar: p, title: O, actions: [{id: a, title: A}]}",
        ", {id: o, pillar: p, title: {fr: O, ar: Y}, actions: [{id: a, title: A, lead: m}]}",
        ", {id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: m, milestones: [{title: M, date: 2027}]}]}",
    ] {
        let other = with(within);
        prints.push(print(&none, &other));
        prints.push(print(&other, &none));
    }
    let count = prints.len();
    prints.sort();
    prints.dedup();
    assert_eq!(prints.len(), count);
}

/// Of what went and what came under one title, every format asks whether they are one.
#[test]
fn another_id_under_the_same_title_is_asked_about() {
    let actors = |id: &str| {
        let text = format!("actors: [{{id: {id}, title: {{fr: Agence, ar: وكالة}}}}]\n");
        project(&[("roadmap.yaml".to_owned(), text)])
    };
    let (old, new) = (actors("agence"), actors("agency"));
    let found = difference(&old, &new);
    for language in ["en", "fr", "ar"] {
        let messages = Messages::new(language);
        let review = review([&old, &new], &found, &messages);
        for format in [Format::Human, Format::Markdown, Format::Json, Format::Html] {
            let text = review.write(format, false);
            assert_eq!(text.matches("renamed_from: agence").count(), 2, "{language} {text}");
        }
    }
}

/// The comment on a pull request: each pillar once and in order, a translation that did not follow
/// with its sentence, and nothing that a forge makes a mention or a link of.
#[test]
fn a_comment_is_read_from_above_and_does_nothing() {
    let pillars = ["feuille-de-route", "cadre-legal-et-gouvernance", "recherche-et-partenariats"];
    let roadmap = |word: &str| {
        // Ids in another order than the pillars.
        let objective = |i: usize| {
            let hostile = "@gov-team voir https://evil.example et www.evil.example #12";
            format!(
                "{{id: o{i}, pillar: {}, title: T{i}, problem: {{fr: \"{word} {hostile}\", ar: نص}}}}",
                pillars[i % 3]
            )
        };
        let objectives: Vec<String> = (0..45).map(objective).collect();
        let header = HEADER.replace("languages:", "references: [assises-2025@1], languages:");
        let text = format!("{header}objectives: [{}]", objectives.join(", "));
        project(&[("roadmap.yaml".to_owned(), text)])
    };
    let (old, new) = (roadmap("Un"), roadmap("Deux"));
    let found = difference(&old, &new);
    for language in ["en", "fr", "ar"] {
        let messages = Messages::new(language);
        let review = review([&old, &new], &found, &messages);
        assert_eq!(review.changes().len(), 90);
        let comment = review.write(Format::Markdown, false);
        let (shown, folded) = comment.split_once("<details>").unwrap();
        assert_eq!(shown.matches("\n- ").count(), 30, "{comment}");
        assert_eq!(folded.matches("\n- ").count(), 15, "{comment}");
        assert_eq!(comment.matches("`translation-behind`").count(), 45, "{comment}");
        // A heading a pillar, in the order of the set; what is folded goes on under the last.
        let heads: Vec<&str> =
            comment.lines().filter(|line| line.starts_with("**")).skip(1).collect();
        assert_eq!(heads.len(), 3, "{heads:?}");
        let titles = pillars.map(|id| {
            let pillar =
                new.catalog.sets["assises-2025"].pillars.iter().find(|p| p.id == id).unwrap();
            format!("**{}**", pillar.title.best(language, "fr").unwrap().1)
        });
        assert_eq!(heads, titles, "{comment}");
        for acts in ["@gov-team", "https://evil", "www.evil", "#12"] {
            assert!(!comment.contains(acts), "{acts} in {comment}");
        }
    }
}

/// A hash of git is cut to what people read, and names of files end no line.
#[test]
fn names_of_versions_and_files_are_short_and_on_one_line() {
    let messages = Messages::new("en");
    let actor = |title: &str| {
        let name = "a`\n\n# Approved @org\n::error::x `.yaml".to_owned();
        let actors = format!("actors: [{{id: m, title: {title}}}]\n");
        project(&[("roadmap.yaml".to_owned(), String::new()), (name, actors)])
    };
    let (old, new) = (actor("Agence"), actor("Office"));
    let found = difference(&old, &new);
    let hash = "0123456789abcdef0123456789abcdef01234567";
    let versions = [(hash, &old), ("new", &new)];
    let versions = versions.map(|(name, project)| Version { project, name });
    let review = Review::new(versions, &found, today(), &messages);
    for format in [Format::Human, Format::Markdown, Format::Github] {
        let text = review.write(format, false);
        assert!(!text.contains(hash) && !text.contains("\n# Approved"), "{text}");
        assert!(!text.contains("\n::error"), "{text}");
    }
    assert!(review.write(Format::Markdown, false).contains("`0123456789`"));
}
