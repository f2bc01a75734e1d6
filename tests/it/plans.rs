//! Statements of legitimate plans: what is true is found by no rule, what is not by its own.

use roadmap::internal::locale::Locale;
use roadmap::internal::messages::Messages;
use roadmap::internal::rules;
use roadmap::internal::view::{Edition, view_of};

use crate::{project, text, today};

/// A roadmap, its recommendations, then statements in it: a name, what stood there after `-`, what
/// stands now after `+`, the rules that find it after `=`, and after `?` what their help says in
/// English.
#[test]
fn true_statements_are_found_by_no_rule() {
    let cases = text("tests/cases/plans.txt");
    let messages = Messages::new("en");
    let mut parts = cases.split("\n---\n");
    let (plan, pillars) = (parts.next().unwrap(), parts.next().unwrap());
    let (mut count, mut wrong) = (0, Vec::new());
    for statement in parts {
        let name = statement.lines().next().unwrap();
        let after = |sign: &str| {
            let lines = statement.lines().filter_map(|line| line.strip_prefix(sign));
            lines.collect::<Vec<_>>().join("\n")
        };
        let [old, new, finds, helps] = ["- ", "+ ", "= ", "? "].map(after);
        assert!(plan.contains(&old), "{name}");
        let files = [
            ("roadmap.yaml", plan.replacen(&old, &new, 1)),
            ("pillars/s.yaml", pillars.to_owned()),
        ];
        let checked = rules::check(&project(files), today());
        let found = checked.findings.iter().map(|finding| finding.rule);
        let said = checked
            .findings
            .iter()
            .map(|finding| messages.get(&format!("{}.help", finding.message), &finding.args));
        let said: Vec<String> = said.collect();
        for help in helps.lines() {
            if !said.iter().any(|said| said.contains(help)) {
                wrong.push(format!("{name}: {said:#?}"));
            }
        }
        // That women and men are looked at is asked of every plan.
        let found: Vec<&str> = found.filter(|rule| *rule != "no-gender-element").collect();
        if found.join(" ") != finds {
            wrong.push(format!("{name}: {} for {finds}", found.join(" ")));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 80);
}

/// A number with three digits after its point is two numbers where a point parts thousands.
#[test]
fn a_point_between_thousands_is_no_decimal_point() {
    for (header, value, said) in [
        ("country: ES, languages: {source: es}", "1.200", "1200 1.2"),
        ("country: ES, languages: {source: es}", "'10.000'", "10000 10"),
        ("country: ES, languages: {source: es}", "12.125", "12125 12.1250"),
        ("country: BR, languages: {source: pt}", "1.200", "1200 1.2"),
        ("country: DE, languages: {source: de}", "-1.200", "-1200 -1.2"),
        ("country: IT, languages: {source: it}", "100.000", "100000 100"),
        ("country: ES, languages: {source: es}", "0.125", ""),
        ("country: ES, languages: {source: es}", "12.1250", ""),
        ("country: ES, languages: {source: es}", "1234.500", ""),
        ("country: MX, languages: {source: es}", "1.200", ""),
        ("country: FR, languages: {source: fr}", "1.200", ""),
        ("country: IN, languages: {source: en}", "1.200", ""),
        ("country: EG, languages: {source: ar}", "1.200", ""),
        ("version: 1", "1.200", ""),
    ] {
        let plan = format!(
            "roadmap: {{format: 1, id: r, title: R, {header}}}\nobjectives: [{{id: o, pillar: p, title: O, \
             indicators: [{{id: i, title: I, target: {{value: {value}, date: 2030}}}}]}}]\n"
        );
        let project = project([("roadmap.yaml", plan)]);
        let faults = project.faults.iter().filter(|it| it.message == "wrong-type-thousands");
        let found: Vec<String> = faults
            .map(|fault| {
                let arg = |key| fault.args.iter().find(|(name, _)| *name == key).unwrap();
                format!("{:?} {:?}", arg("whole").1, arg("decimal").1)
            })
            .collect();
        let plain = found.join(" ").replace("Text(\"", "").replace("\")", "");
        assert_eq!(plain, said, "{header} {value}");
    }
}

/// Codes of recommendations, each with the place that links to it lead to.
#[test]
fn codes_are_shown_as_written_and_places_are_slugs() {
    let cases = text("tests/cases/codes.txt");
    for case in cases.trim_end().split("\n---\n") {
        let name = case.lines().next().unwrap();
        let codes: Vec<(&str, &str)> =
            case.lines().filter_map(|line| line.strip_prefix("+ ")?.rsplit_once(" = ")).collect();
        let set: String = codes.iter().enumerate().fold(
            "set: {id: s, version: '1', title: S}\npillars: [{id: p, code: '1', title: P}]\nrecommendations:\n"
                .to_owned(),
            |set, (i, (code, _))| {
                set + &format!("  - {{id: r{i}, code: '{code}', pillar: p, text: T}}\n")
            },
        );
        let all: Vec<String> = codes.iter().map(|(code, _)| format!("'{code}'")).collect();
        let plan = format!(
            "roadmap: {{format: 1, id: c, title: T, status: consultation, version: 1, \
             horizon: {{start: 2027, end: 2030}}, languages: {{source: en}}, references: [s@1], annexes: [traceability, action-plan]}}\n\
             objectives: [{{id: o, pillar: p, title: O, recommendations: [{}], actions: [{{id: a, title: A}}]}}]\n",
            all.join(", ")
        );
        let project = project([("roadmap.yaml", plan), ("pillars/s.yaml", set)]);
        let html = roadmap::build(
            &project,
            "en",
            roadmap::Format::Html,
            &roadmap::Templates::default(),
            today(),
        );
        let html = String::from_utf8(html.unwrap().unwrap().remove(0).bytes).unwrap();
        for (code, place) in codes {
            let shown = code.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            assert!(html.contains(&shown), "{name}: {code}");
            assert_eq!(html.matches(&format!("id=\"{place}\"")).count(), 1, "{name}: {place}");
            assert!(html.contains(&format!("href=\"#{place}\"")), "{name}: {place}");
        }
    }
}

/// A plan that counts its pillars keeps its count; what is a code, or would stand twice, is none.
#[test]
fn pillars_keep_the_count_of_the_plan() {
    for (codes, numbers) in [
        (["3.9", "3.10"], ["3.9", "3.10"]),
        (["7", "9"], ["7", "9"]),
        (["A", "1"], ["1", "2"]),
        (["2", "2"], ["1", "2"]),
        (["", "1"], ["1", "2"]),
    ] {
        let [one, other] = codes;
        let set = format!(
            "set: {{id: s, version: '1', title: S}}\npillars: [{{id: p, code: '{one}', title: P}}, {{id: q, code: '{other}', title: Q}}]\nrecommendations: []\n"
        );
        let plan = "roadmap: {format: 1, id: c, title: T, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}, references: [s@1]}\nobjectives: [{id: o, pillar: p, title: O}, {id: u, pillar: q, title: U}]\n";
        let project = project([("roadmap.yaml", plan.to_owned()), ("pillars/s.yaml", set)]);
        let locale = std::sync::Arc::new(Locale::new("en", None).unwrap());
        let view = view_of(&project, &locale, today(), Edition::Draft, None).unwrap();
        let shown: Vec<&str> = view.pillars.iter().map(|pillar| &*pillar.number).collect();
        assert_eq!(shown, numbers, "{codes:?}");
        assert_eq!(view.pillars[1].objectives[0].number, format!("{}.1", numbers[1]));
    }
}
