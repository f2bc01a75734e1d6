//! What every picture of every document keeps to, on documents of every size.

#![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use roxmltree::{Document, Node};

use super::svg::WIDTH;
use super::{Chart, charts, text};
use crate::files::Memory;
use crate::locale::Locale;
use crate::project::load;
use crate::view::view;

/// A document of some size, each title of which is `title` with a number.
fn source(objectives: usize, actions: usize, title: &str) -> Memory {
    memory(texts(objectives, actions, title))
}

/// A document, and the set of recommendations that it answers.
pub(super) fn memory([roadmap, pillars]: [String; 2]) -> Memory {
    Memory::new([("p/roadmap.yaml", roadmap), ("p/pillars/own.yaml", pillars)])
}

pub(super) fn texts(objectives: usize, actions: usize, title: &str) -> [String; 2] {
    let quoted = |i: usize| {
        let text = serde_json::to_string(&format!("{title} {i}")).unwrap();
        text.replace('\u{fffe}', "\\ufffe").replace('\u{202e}', "\\u202e")
    };
    let mut pillars = String::from("set: {id: own, version: '1', title: Own}\npillars:\n");
    for i in 0..3 {
        pillars += &format!("  - {{id: p{i}, code: P{i}, title: {}}}\n", quoted(i));
    }
    pillars += "recommendations:\n";
    for i in 0..70 {
        let (pillar, text) = (i % 3, quoted(i));
        pillars += &format!("  - {{id: r-{i}, code: R{i}, pillar: p{pillar}, text: {text}}}\n");
    }
    let mut yaml = String::from(
        "roadmap: {format: 1, id: x, title: X, version: 1, status: working-draft,
  horizon: {start: 2027, end: 2030-12}, currency: MAD, country: MA,
  languages: {source: fr, published: [fr, ar]}, references: [own@1]}
glossary: []
actors:\n",
    );
    for i in 0..40 {
        yaml += &format!("  - {{id: a{i}, kind: ministry, title: {}}}\n", quoted(i));
    }
    yaml += "territories:\n";
    for i in 0..50 {
        yaml += &format!("  - {{code: T{i}, title: {}}}\n", quoted(i));
    }
    let mut risks = String::new();
    let mut all = String::new();
    for i in 0..objectives {
        let (title, l, r) = (quoted(i), 1 + i % 5, 1 + i % 4);
        risks += &format!(
            "    - {{id: r{i}, title: {title}, likelihood: {l}, impact: {}, residual_likelihood: {r}, residual_impact: {l}}}\n",
            1 + i % 3
        );
        all += &format!(
            "  - id: o{i}
    pillar: p{}
    title: {title}
    recommendations: [R{}, {{to: R{}, relation: partial}}]
    territories: [T{}]
    indicators:
      - id: i{i}
        title: {title}
        unit: {title}
        baseline: {{value: {i}, date: 2026}}
        target: {{value: {}, date: 2030-12}}
        milestones: [{{date: 2028, value: {i}}}]\n",
            i % 4,
            i % 70,
            (i * 7 + 1) % 70,
            i % 50,
            1 + i * 7
        );
        if actions > 0 {
            all += "    actions:\n";
        }
        for k in 0..actions {
            let cost = [
                "unfunded".to_owned(),
                "existing-means".to_owned(),
                format!("{{amount: {}, years: {{2027: 5, 2028: 1}}}}", 1000 + i),
            ];
            let before = if k > 0 { format!("o{i}a{}", k - 1) } else { String::new() };
            all += &format!(
                "      - {{id: o{i}a{k}, title: {}, lead: a{}, start: {}-0{}, end: {}-12, cost: {}, depends_on: [{before}], milestones: [{{title: {}, date: 2028-0{}}}]}}\n",
                quoted(k),
                (i + k) % 40,
                2027 + k % 3,
                1 + i % 9,
                2028 + k % 3,
                cost[k % 3],
                quoted(k),
                1 + k % 9
            );
        }
    }
    if objectives > 0 {
        yaml += &format!("ethics:\n  risks:\n{risks}objectives:\n{all}");
    }
    [yaml, pillars]
}

pub(super) fn drawn(source: &Memory, language: &str) -> Vec<Chart> {
    let project = load(source, Path::new("p")).unwrap();
    assert!(project.faults.is_empty(), "{:?}", project.faults);
    let locale = Locale::new(language, Some("MA")).unwrap();
    let view = view(&project, &locale, jiff::civil::date(2026, 11, 24)).unwrap();
    let drawn = charts(&view, &locale);
    assert_eq!(drawn, charts(&view, &locale), "two runs differ");
    drawn.by_name().into_iter().flat_map(|(_, charts)| charts).collect()
}

fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.ancestors().find_map(|node| node.attribute(name))
}

/// The text of a node without what steers its direction, and the rectangle that it takes.
fn taken(node: Node<'_, '_>) -> (String, [f64; 4]) {
    let number = |name: &str| attribute(node, name).unwrap().parse::<f64>().unwrap();
    let steers = |c: &char| ('\u{2066}'..='\u{2069}').contains(c);
    let shown: String = node.text().unwrap().chars().filter(|c| !steers(c)).collect();
    let (x, y, size) = (number("x"), number("y"), number("font-size"));
    let wide = text::width(&shown, size, attribute(node, "font-weight").is_some());
    let left = match attribute(node, "text-anchor") {
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        _ => x,
    };
    (shown, [left, left + wide, y - 0.72 * size, y + 0.12 * size])
}

/// Corners of every mark of a path.
pub(super) fn corners(path: &str) -> Vec<(f64, f64)> {
    let (mut at, mut corners) = ((0.0, 0.0), Vec::new());
    let commands = path.char_indices().filter(|(_, c)| c.is_ascii_alphabetic());
    let starts: Vec<usize> = commands.map(|(i, _)| i).chain([path.len()]).collect();
    for pair in starts.windows(2) {
        let (command, numbers) = path[pair[0]..pair[1]].split_at(1);
        let numbers = numbers.replace('-', " -");
        let numbers: Vec<f64> = numbers.split_whitespace().map(|n| n.parse().unwrap()).collect();
        let last = numbers.len().saturating_sub(2);
        if command == "l" {
            for step in numbers.chunks(2) {
                at = (at.0 + step[0], at.1 + step[1]);
                corners.push(at);
            }
            continue;
        }
        at = match command {
            "M" | "L" | "C" => (numbers[last], numbers[last + 1]),
            "H" => (numbers[0], at.1),
            "V" => (at.0, numbers[0]),
            "h" => (at.0 + numbers[0], at.1),
            "v" => (at.0, at.1 + numbers[0]),
            "m" | "a" => (at.0 + numbers[last], at.1 + numbers[last + 1]),
            "z" => at,
            other => panic!("{other}"),
        };
        corners.push(at);
    }
    corners
}

fn examine(chart: &Chart) -> Vec<String> {
    let mut wrong = Vec::new();
    let inline = chart.svg.inline("role=\"img\"", "<title>t</title>", false);
    Document::parse(&inline).unwrap();
    let file = chart.svg.file();
    let document = Document::parse(&file).unwrap_or_else(|error| panic!("{}: {error}", chart.id));
    let height: f64 = document.root_element().attribute("height").unwrap().parse().unwrap();
    if height > 900.0 {
        wrong.push(format!("{height} high"));
    }
    let mut taken_before: Vec<(String, [f64; 4])> = Vec::new();
    for node in document.descendants() {
        if node.has_tag_name("text") {
            let (shown, [left, right, top, bottom]) = taken(node);
            if left < -0.1 || right > WIDTH + 0.1 || top < 0.0 || bottom > height {
                wrong.push(format!("{shown:?} leaves the picture: {left} to {right}"));
            }
            for (other, [l, r, t, b]) in &taken_before {
                if left < r - 0.1 && *l < right - 0.1 && top < *b && *t < bottom {
                    wrong.push(format!("{shown:?} overlaps {other:?}"));
                }
            }
            taken_before.push((shown, [left, right, top, bottom]));
        }
        if let Some(path) = node.attribute("d") {
            let out = |(x, y): &(f64, f64)| {
                !(-1.0..=WIDTH + 1.0).contains(x) || !(0.0..=height).contains(y)
            };
            wrong.extend(
                corners(path).iter().find(|at| out(at)).map(|at| format!("a mark at {at:?}")),
            );
        }
    }
    let columns = chart.table.header.len();
    if chart.table.rows.is_empty() || chart.table.rows.iter().any(|row| row.len() != columns) {
        wrong.push("a table without rows, or with uneven ones".into());
    }
    if chart.title.is_empty()
        || chart.description.len() < 10
        || chart.description.contains("chart-")
    {
        wrong.push(format!("{:?}, {:?}", chart.title, chart.description));
    }
    wrong.into_iter().map(|wrong| format!("{}: {wrong}", chart.id)).collect()
}

#[test]
fn pictures_hold_their_texts_at_every_size() {
    let long = "Étendre le dépistage précoce ".repeat(21);
    let word = "W".repeat(5000);
    let arabic = "توسيع الكشف المبكر API وتيسير العلاجات 55-19 ".repeat(14);
    let hostile = "</svg><script>alert(1)</script> & ]]> \u{7}\u{202e}\u{fffe}\n\u{301}";
    let cases = [
        ("none", 0, 0, "A"),
        ("one", 1, 1, "A"),
        ("without actions", 3, 0, "A"),
        ("five", 5, 3, "Étendre le dépistage précoce"),
        ("five in Arabic", 5, 3, "توسيع الكشف المبكر"),
        ("many", 500, 2, "Étendre le dépistage précoce"),
        ("crowded", 1, 200, "Étendre le dépistage précoce"),
        ("long", 5, 3, &long),
        ("a long word", 5, 3, &word),
        ("long in Arabic", 5, 3, &arabic),
        ("hostile", 5, 3, hostile),
    ];
    let mut cases: Vec<(&str, bool, Memory)> = cases
        .into_iter()
        .map(|(name, objectives, actions, title)| {
            (name, objectives > 0, source(objectives, actions, title))
        })
        .collect();
    let [mut extreme, pillars] = texts(5, 3, "A");
    for (from, to) in [
        ("amount: 1000", "amount: 9000000000000000000"),
        ("value: 29", "value: 1e300"),
        ("value: 22", "value: -1e300"),
        ("2027-01", "1900-01"),
        ("2030-12", "2999-12"),
        ("recommendations: [R0", &format!("recommendations: [{}", answers(70))),
    ] {
        assert!(extreme.contains(from), "{from}");
        extreme = extreme.replace(from, to);
    }
    cases.push(("extreme", true, memory([extreme, pillars])));
    let mut wrong = Vec::new();
    for (name, full, source) in &cases {
        for language in ["fr", "ar"] {
            let charts = drawn(source, language);
            let ids: BTreeSet<&str> = charts.iter().map(|chart| &*chart.id).collect();
            assert_eq!(ids.len(), charts.len(), "{name}: {ids:?}");
            // Recommendations that nobody answers are worth a picture.
            let alone = ids.iter().eq(["chart-coverage"].iter());
            assert_eq!(alone, !full, "{name}: {ids:?}");
            let found = charts.iter().flat_map(examine);
            wrong.extend(found.map(|wrong| format!("{name}, {language}: {wrong}")));
        }
    }
    assert!(wrong.is_empty(), "{}\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

/// So many recommendations.
fn answers(count: usize) -> String {
    (0..count).map(|i| format!("R{i}")).collect::<Vec<_>>().join(", ")
}

/// The path of the marks of a class.
pub(super) fn path(svg: &str, class: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let found = document.descendants().find(|node| node.attribute("class") == Some(class));
    found.and_then(|node| node.attribute("d")).unwrap_or_default().to_owned()
}

#[test]
fn marks_are_as_many_and_as_long_as_the_table_says() {
    for language in ["fr", "ar"] {
        for chart in drawn(&source(20, 4, "A"), language) {
            let svg = chart.svg.file();
            let marks = |class: &str| path(&svg, class).matches('M').count();
            let rows = chart.table.rows.len();
            let kind = chart.id.split('-').nth(1).unwrap();
            match kind {
                // A bar, and a diamond, stand in the legend too.
                "calendar" => {
                    assert_eq!(marks("c-solid"), rows + 1, "{}", chart.id);
                    assert_eq!(marks("c-point"), rows + 1, "{}", chart.id);
                }
                "indicators" => assert_eq!(marks("c-path"), rows, "{}", chart.id),
                "chain" => assert_eq!(marks("c-light"), rows, "{}", chart.id),
                "risks" => assert_eq!(rows, 20),
                "overview" | "strip" => assert_eq!(marks("c-light"), rows + 1, "{}", chart.id),
                _ => lengths(&chart, &svg),
            }
        }
    }
}

/// Bars are to each other as the figures of their rows.
fn lengths(chart: &Chart, svg: &str) {
    let mut bars: BTreeMap<String, f64> = BTreeMap::new();
    for class in ["c-solid", "c-mid", "c-light", "c-open", "c-alert"] {
        for mark in path(svg, class).split('M').filter(|mark| mark.contains("v15h")) {
            let (at, wide) = mark.split_once('h').unwrap();
            let y: f64 = at.split_once(' ').unwrap().1.parse().unwrap();
            let wide: f64 = wide.split_once('v').unwrap().0.parse().unwrap();
            *bars.entry(format!("{y:08.1}")).or_default() += wide;
        }
    }
    let figure = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let figures = chart.table.rows.iter().filter_map(|cells| {
        let column = if chart.id.contains("funding") { 1 } else { cells.len() - 1 };
        figure(&cells[column].text).parse::<f64>().ok().filter(|figure| *figure > 0.0)
    });
    let figures: Vec<f64> = figures.collect();
    assert_eq!(bars.len(), figures.len(), "{}", chart.id);
    let longest = figures.iter().copied().fold(0.0, f64::max);
    let full = bars.values().copied().fold(0.0, f64::max);
    for (long, figure) in bars.values().zip(&figures) {
        let wanted = if chart.id.contains("coverage") { full } else { full * figure / longest };
        assert!((long - wanted).abs() < 0.4, "{}: {figure} is {long} long", chart.id);
    }
}

/// A page of ours leaves the looks of its pictures to its styles.
#[test]
fn styles_know_every_kind_of_mark_and_text() {
    let styles = include_str!("../../templates/html/style.css");
    let mut seen = BTreeSet::new();
    for chart in drawn(&source(20, 4, "A"), "fr") {
        let page = chart.svg.inline("", "", true);
        assert!(!page.contains("fill=") && page.len() < chart.svg.inline("", "", false).len());
        // One class needs no quotes.
        let classes = page.split("class=").skip(1).map(|rest| match rest.strip_prefix('"') {
            Some(rest) => rest.split('"').next().unwrap(),
            None => rest.split([' ', '>']).next().unwrap(),
        });
        seen.extend(classes.flat_map(|names| names.split(' ')).map(str::to_owned));
    }
    assert!(seen.len() > 12, "{seen:?}");
    for class in seen {
        assert!(styles.contains(&format!(".{class}")), "{class} has no style");
    }
}

#[test]
fn titles_cannot_inject() {
    let title = "</text></svg><script>alert(1)</script> <b>&";
    for chart in drawn(&source(2, 2, title), "fr") {
        let svg = chart.svg.file();
        assert!(!svg.contains("<script") && !svg.contains("<b>"), "{svg}");
        let document = Document::parse(&svg).unwrap();
        let tags: BTreeSet<&str> =
            document.descendants().filter(Node::is_element).map(|n| n.tag_name().name()).collect();
        assert!(tags.is_subset(&BTreeSet::from(["svg", "path", "g", "text"])), "{tags:?}");
    }
    let all = drawn(&source(2, 2, title), "fr").into_iter().map(|chart| chart.svg.file());
    let all: String = all.collect();
    assert!(all.contains("&lt;/text&gt;&lt;/svg&gt;&lt;script&gt;"), "{all}");
}

#[test]
fn arabic_is_mirrored_and_numbers_are_not() {
    let [left, right] = ["fr", "ar"].map(|language| drawn(&source(5, 3, "A"), language));
    let x = |chart: &Chart, year: &str| {
        let svg = chart.svg.file();
        let document = Document::parse(&svg).unwrap();
        let node = document.descendants().find(|node| node.text() == Some(year)).unwrap();
        attribute(node, "x").unwrap().parse::<f64>().unwrap()
    };
    assert!(x(&left[0], "2027") < x(&left[0], "2030"));
    assert!(x(&right[0], "2027") > x(&right[0], "2030"));
    assert!((x(&left[0], "2027") + x(&right[0], "2027") - WIDTH).abs() < 0.2);
    assert!(right[0].svg.file().contains("من اليمين إلى اليسار"));
}
