//! Findings in every format: the same list in the same order, at the right place, and no text of
//! a roadmap can pass for a command of a terminal or a CI service.

use std::collections::BTreeSet;
use std::path::Path;

use roadmap::internal::files::Memory;
use roadmap::internal::messages::Messages;
use roadmap::internal::project::{Project, load};
use roadmap::internal::report::{self, Format};
use roadmap::internal::rules::{self, Checked};
use serde_json::Value;

use crate::{shown, today};

fn checked(name: &str, text: &str) -> (Project, Checked) {
    let project = load(&Memory::new([(name, text)]), Path::new(name)).unwrap();
    let checked = rules::check(&project, today());
    (project, checked)
}

/// Faults of many kinds, after Arabic, accents and a tab's width of them.
const FAULTY: &str = "\
roadmap: {format: 1, id: x, title: {fr: Été, ar: صيف}, status: draft, version: 1, horizon: {start: 2027, end: soon}, languages: {source: fr}}
actors:
  - {id: وزارة الصحة, title: {ar: وزارة}, kind: ministère}
  - {title: {ar: وزارة العدل, français: Justice}, id: justice, titel: x}
  - {id: Same Name, title: A}
  - {id: Same Name, title: B}
objectives:
  - id: o
    title: {ar: هدف, fr: Objectif}
    pillar: nulle-part
    actions: [{id: a, title: {ar: عمل، ثم عمل, fr: Action}, start: 2027, end: 31/31/2027, lead: personne}]
legislation:
  - {id: l, title: {fr: Loi ç}, kind: law, impact_study: demain}
";

/// What each format says of each finding: rule, line and, where the format has it, column.
fn said(project: &Project, checked: &Checked, format: Format) -> Vec<(String, usize, usize)> {
    let text = shown(project, checked, format);
    let json = || serde_json::from_str::<Value>(&text).unwrap();
    let number = |value: &Value| value.as_u64().unwrap() as usize;
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let each = |list: &Value, read: &dyn Fn(&Value) -> (String, usize, usize)| {
        list.as_array().unwrap().iter().map(read).collect::<Vec<_>>()
    };
    let field = |line: &str, before: &str, after: &[char]| {
        let rest = line.split_once(before).map(|(_, rest)| rest)?;
        rest.split(after).next().map(str::to_owned)
    };
    let count = |text: Option<String>| text.map_or(0, |text| text.parse().unwrap());
    match format {
        Format::Json => each(&json()["findings"], &|f| {
            (word(&f["rule"]), number(&f["line"]), number(&f["column"]))
        }),
        Format::Sarif => each(&json()["runs"][0]["results"], &|f| {
            let region = &f["locations"][0]["physicalLocation"]["region"];
            (word(&f["ruleId"]), number(&region["startLine"]), number(&region["startColumn"]))
        }),
        Format::Gitlab => each(&json(), &|f| {
            (word(&f["check_name"]), number(&f["location"]["lines"]["begin"]), 0)
        }),
        Format::Junit => {
            let names = text.lines().filter_map(|line| field(line, "<testcase ", &['>']));
            let names = names.filter_map(|case| field(&case, " name=\"", &['"']));
            let names = names.filter(|name| name != "check");
            let places = text.lines().filter(|line| line.trim_start().starts_with("<failure"));
            let read = names.zip(places).map(|(name, place)| {
                let place = place.split_once("\">").unwrap().1;
                let mut place = place.split(':').skip(1);
                let mut next = || place.next().unwrap().parse().unwrap();
                (name.split(' ').next().unwrap().to_owned(), next(), next())
            });
            read.collect()
        }
        Format::Azure => (text.lines().map(|line| {
            assert!(line.starts_with("##vso[task.logissue "), "{line}");
            let (line_, column) =
                (field(line, "linenumber=", &[';']), field(line, "columnnumber=", &[';']));
            (field(line, "code=", &[';']).unwrap(), count(line_), count(column))
        }))
        .collect(),
        Format::Github => (text.lines().filter(|line| line.starts_with("::")).map(|line| {
            let rule = field(line, "title=", &[':', ',']).unwrap();
            (rule, count(field(line, ",line=", &[','])), count(field(line, ",col=", &[','])))
        }))
        .collect(),
        Format::Concise => (text.lines().map(|line| {
            let mut place = line.split(':').skip(1);
            let mut next = || place.next().unwrap().parse().unwrap();
            (field(line, "[", &[']']).unwrap(), next(), next())
        }))
        .collect(),
        Format::Markdown => (text.lines().skip(4).map(|line| {
            let cells: Vec<_> = line.split(" | ").collect();
            let mut place = cells[0].split(':').skip(1);
            let mut next = || place.next().unwrap().parse().unwrap();
            (cells[2].trim_matches('`').to_owned(), next(), next())
        }))
        .collect(),
        Format::Human => {
            let heads = text.lines().filter_map(|line| {
                ["error[", "warning[", "note["].iter().find_map(|kind| line.strip_prefix(kind))
            });
            let rules = heads.map(|rest| rest.split(']').next().unwrap().to_owned());
            let places = text.lines().filter_map(|line| line.trim_start().strip_prefix("--> "));
            let places = places.map(|place| {
                let mut parts = place.rsplit(':');
                let mut next = || parts.next().unwrap().parse().unwrap();
                let (column, line): (usize, usize) = (next(), next());
                (line, column)
            });
            rules.zip(places).map(|(rule, (line, column))| (rule, line, column)).collect()
        }
    }
}

#[test]
fn every_format_says_the_same_in_the_same_order() {
    let (project, checked) = checked("faulty.yaml", FAULTY);
    let wanted = said(&project, &checked, Format::Json);
    assert!(wanted.len() > 15, "{wanted:?}");
    assert_eq!(wanted.len(), checked.findings.len());
    for format in Format::ALL {
        let found = said(&project, &checked, format);
        assert_eq!(found.len(), wanted.len(), "{}", format.name());
        for (found, wanted) in found.iter().zip(&wanted) {
            assert_eq!((&found.0, found.1), (&wanted.0, wanted.1), "{}", format.name());
            // GitLab has no columns, and GitHub none over several lines.
            if found.2 != 0 {
                assert_eq!(found.2, wanted.2, "{}: {found:?}", format.name());
            }
        }
    }
}

/// The text between two places, 1-based and in characters, read without the program's help.
fn at(text: &str, finding: &Value) -> String {
    let number = |key: &str| finding[key].as_u64().unwrap() as usize;
    assert_eq!(number("line"), number("end_line"), "{finding}");
    let line = text.split('\n').nth(number("line") - 1).unwrap();
    line.chars().skip(number("column") - 1).take(number("end_column") - number("column")).collect()
}

#[test]
fn places_hold_what_the_finding_is_about() {
    let (project, checked) = checked("faulty.yaml", FAULTY);
    let json: Value = serde_json::from_str(&shown(&project, &checked, Format::Json)).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let mut read = BTreeSet::new();
    for finding in findings {
        let rule = finding["rule"].as_str().unwrap();
        let about = [
            "unknown-key",
            "unknown-value",
            "unknown-national-word",
            "invalid-id",
            "invalid-date",
            "unknown-pillar",
            "unknown-actor",
            "invalid-code",
        ];
        if about.contains(&rule) {
            let text = at(FAULTY, finding);
            let named = format!("`{text}`");
            assert!(finding["message"].as_str().unwrap().contains(&named), "{text}: {finding}");
            read.insert(text);
        }
    }
    for text in [
        "soon",
        "وزارة الصحة",
        "ministère",
        "français",
        "titel",
        "Same Name",
        "31/31/2027",
        "demain",
        "personne",
    ] {
        assert!(read.contains(text), "nothing was said at {text}: {read:?}");
    }
}

/// A reader who sees a finding on a line of a change has nowhere else to look.
#[test]
fn what_to_do_is_said_beside_what_is_wrong() {
    let (project, checked) = checked("faulty.yaml", FAULTY);
    let json: Value = serde_json::from_str(&shown(&project, &checked, Format::Json)).unwrap();
    let helps = json["findings"].as_array().unwrap().iter().map(|f| f["help"].as_str().unwrap());
    let helps: Vec<&str> = helps.collect();
    assert!(helps.iter().all(|help| !help.is_empty()));
    let github = shown(&project, &checked, Format::Github);
    let sarif: Value = serde_json::from_str(&shown(&project, &checked, Format::Sarif)).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    for ((help, line), result) in helps.iter().zip(github.lines()).zip(results) {
        let escaped = help.replace('%', "%25").replace('\n', "%0A");
        assert!(line.ends_with(&format!("%0A{escaped}")), "{help}: {line}");
        let text = result["message"]["text"].as_str().unwrap();
        assert!(text.ends_with(&format!("\n{help}")), "{help}: {text}");
    }
}

/// A cell of the table, for a key that stands where none of that name may.
fn cell(key: &str) -> String {
    let yaml = format!("roadmap: {{format: 1}}\n{}: 1\n", serde_json::to_string(key).unwrap());
    let (project, mut checked) = checked("a.yaml", &yaml);
    checked.findings.retain(|finding| finding.rule == "unknown-key");
    let table = shown(&project, &checked, Format::Markdown);
    let row = table.lines().last().unwrap();
    row.split_once("no key ").unwrap().1.trim_end_matches(" here |").to_owned()
}

#[test]
fn markdown_shows_code_as_it_is_and_text_without_markup() {
    assert_eq!(cell("change_procedures"), "`change_procedures`");
    assert_eq!(cell("a|b*c&<d>"), "`a\\|b*c&<d>`");
    // A backquote of the text ends the code, and what follows is text.
    assert_eq!(cell("a`_b_ ~~c~~ <i>"), "`a`\\_b\\_ \\~\\~c\\~\\~ &lt;i>\\`");
    assert_eq!(cell("a``b"), "`a``b`");
    assert_eq!(cell("`"), "\\`\\`\\`");
}

#[test]
fn sarif_says_what_forges_need() {
    let (project, checked) = checked("faulty.yaml", FAULTY);
    let log: Value = serde_json::from_str(&shown(&project, &checked, Format::Sarif)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let rules = run["tool"]["driver"]["rules"].as_array().unwrap();
    for result in run["results"].as_array().unwrap() {
        let rule = &rules[result["ruleIndex"].as_u64().unwrap() as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(!rule["help"]["text"].as_str().unwrap().is_empty());
        assert!(result["partialFingerprints"]["roadmap/v1"].is_string(), "{result}");
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "faulty.yaml");
        for number in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(place["region"][number].as_u64().unwrap() >= 1, "{result}");
        }
    }
    let (project, checked) = self::checked("à lire 100%.yaml", FAULTY);
    let log: Value = serde_json::from_str(&shown(&project, &checked, Format::Sarif)).unwrap();
    let place = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "%C3%A0%20lire%20100%25.yaml");
}

#[test]
fn sarif_shows_what_else_a_finding_is_about() {
    let text =
        "roadmap: {format: 1, id: x}\nactors:\n  - {id: a, title: A}\n  - {id: a, title: B}\n";
    let (project, checked) = checked("x.yaml", text);
    let log: Value = serde_json::from_str(&shown(&project, &checked, Format::Sarif)).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let twice = results.iter().find(|result| result["ruleId"] == "duplicate-id").unwrap();
    let related = &twice["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["artifactLocation"]["uri"], "x.yaml");
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 3);
    assert!(!related["message"]["text"].as_str().unwrap().is_empty());
}

#[test]
fn fingerprints_are_unique_and_stay() {
    let prints = |text: &str| {
        let (project, checked) = checked("faulty.yaml", text);
        report::fingerprints(&project, &checked.findings)
    };
    let before = prints(FAULTY);
    assert_eq!(before.iter().collect::<BTreeSet<_>>().len(), before.len());
    assert_eq!(prints(&format!("{}{FAULTY}", "\n".repeat(10))), before);
    let comment = FAULTY.replace("objectives:", "# a comment\n\nobjectives:");
    assert_eq!(prints(&comment), before);
    // Another fault is another name, and takes none from the others.
    let more = prints(&FAULTY.replace("id: o\n", "id: o\n    colour: red\n"));
    assert_eq!(more.len(), before.len() + 1);
    assert!(before.iter().all(|print| more.contains(print)));
}

/// Texts that a terminal, a log or a parser would obey.
const HOSTILE: [&str; 8] = [
    "100% %0A::error::x",
    "\\n::error file=x::injected",
    "\\r\\n##vso[task.setvariable variable=x]y",
    "a ##[error] b",
    "]]></failure><testcase/>",
    "\\u202Egnp.exe\\u2066",
    "\\e[31mred\\x9B31m",
    "a | b\\n\\n# title",
];

#[test]
fn no_text_passes_for_a_command() {
    for text in HOSTILE {
        let yaml = format!(
            "roadmap: {{format: 1, id: x, title: T, status: \"{text}\", version: 1}}\n\
             \"{text}\": []\nactors: [{{id: \"{text}\", title: A}}]\n"
        );
        let (project, checked) = checked("hostile.yaml", &yaml);
        let wanted = checked.findings.len();
        assert!(wanted >= 3, "{text}");
        for format in Format::ALL {
            let out = shown(&project, &checked, format);
            let name = format.name();
            for c in out.chars() {
                let turns = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
                assert!(!turns && (c == '\n' || !c.is_control()), "{name}: {c:?} of {text}");
            }
            let commands = |start: &str| {
                out.lines().filter(|line| line.trim_start().starts_with(start)).count()
            };
            let ours = usize::from(format == Format::Github) * wanted;
            assert_eq!(commands("::"), ours, "{name}: {text}\n{out}");
            let ours = usize::from(format == Format::Azure) * wanted;
            assert_eq!(out.matches("##vso[").count(), ours, "{name}: {text}\n{out}");
            assert_eq!(out.matches("##[").count(), 0, "{name}: {text}\n{out}");
            assert_eq!(said(&project, &checked, format).len(), wanted, "{name}: {text}\n{out}");
        }
        let xml = shown(&project, &checked, Format::Junit);
        assert_eq!(xml.matches("<testcase").count(), wanted, "{xml}");
        assert!(!xml.contains("]]>"));
    }
    // Names of files are texts, too.
    let (project, checked) = checked("a\n::error::\u{1b}[1m##vso[x]|.yaml", "x: 1\n");
    for format in Format::ALL {
        let out = shown(&project, &checked, format);
        assert!(!out.contains('\u{1b}') && !out.contains("##vso[x"), "{}: {out}", format.name());
        let lines = out.lines().filter(|line| line.trim_start().starts_with("::error::"));
        assert_eq!(lines.count(), 0, "{}: {out}", format.name());
    }
}

#[test]
fn what_github_does_not_show_is_counted() {
    let many: String = (0..25).map(|i| format!("key{i}: 1\n")).collect();
    let (project, mut checked) = checked("many.yaml", &many);
    checked.findings.retain(|finding| finding.rule == "unknown-key");
    assert_eq!(checked.findings.len(), 25);
    let out = shown(&project, &checked, Format::Github);
    let words = Messages::new("en").get("check-hidden", &[("count", 15_usize.into())]);
    assert_eq!(out.lines().last(), Some(words.as_str()));
}
