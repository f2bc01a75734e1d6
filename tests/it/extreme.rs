//! Texts and sizes that nobody plans for: every format gives a good document, whole and harmless.

use std::io::{Cursor, Read};
use std::sync::Arc;

use roadmap::internal::locale::Locale;
use roadmap::internal::project::Project;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::{rules, view};

use crate::today;

const HEADER: &str = "roadmap: {format: 1, id: r, title: Plan, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr, ar]}}\n";

/// What tries to be more than text in some output.
const HOSTILE: [&str; 14] = [
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[click](javascript:alert(1)) ![](http://evil.example/x.png)",
    "#eval(\"1\") $x$ #read(\"/etc/passwd\") \\ ] [ #label(\"a\") #to(\"b\")[c]",
    "{{ document.id }} {% raw %} {# comment #}",
    "</w:t></w:r></w:p><w:p/> ]]> <?xml?> &#0; &evil;",
    "=HYPERLINK(\"http://evil.example\") +1 -1 @SUM(A1)",
    "| a | b | \\| ``` ~~~ <!-- --> <details>",
    "\"; DROP TABLE x; -- ' \\\" \\u0000",
    "\\u202Eright to left override\\u202C \\u2066isolate\\u2069",
    "\\u0001\\u001b[31mred\\u001b[0m \\u009b \\uFFFE",
    "within:o page:1 #sys.version r:embed=\"x\" <w:hyperlink w:anchor=\"x\">",
    "&lt;b&gt; &amp;amp; %3Cscript%3E",
    "نص عربي <b>R07</b> (55-19) « مزدوج » 100% ⵜⴰⵎⴰⵣⵉⵖⵜ",
    "𝒜 🇲🇦 e\\u0301 ﷺ \\u200B\\u00AD\\u2028x",
];

fn project(text: &str) -> Project {
    crate::project([("roadmap.yaml", text)])
}

/// Every format of a project in two languages, each file with its text, archives unpacked.
fn drafts(project: &Project) -> Vec<(Format, String)> {
    let mut all = Vec::new();
    for language in ["fr", "ar", "fr+ar"] {
        let locale = |language| Arc::new(Locale::new(language, Some("MA")).unwrap());
        let (first, second) = language.split_once('+').unwrap_or((language, ""));
        let locale = [locale(first), locale(if second.is_empty() { first } else { second })];
        let mut view = view::view(project, &locale[0], today()).unwrap();
        if !second.is_empty() {
            let other = view::view(project, &locale[1], today()).unwrap();
            view = view::beside(view, &other, [&locale[0], &locale[1]]);
        }
        let [locale, _] = locale;
        let formats = Format::ALL.into_iter().filter(|format| format.is_built());
        // Dots have no text.
        let formats = formats.filter(|format| *format != Format::Png);
        for format in formats.filter(|f| second.is_empty() || f.is_bilingual()) {
            let parts =
                Draft::new(&view, &locale).render(format, &Templates::default(), &Fonts::default());
            for part in parts.unwrap_or_else(|error| panic!("{language} {format:?}: {error}")) {
                let mut text = String::from_utf8_lossy(&part.bytes).into_owned();
                if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(&part.bytes)) {
                    text.clear();
                    for i in 0..archive.len() {
                        let mut file = archive.by_index(i).unwrap();
                        let mut bytes = Vec::new();
                        file.read_to_end(&mut bytes).unwrap();
                        let name = file.name().unwrap().to_string();
                        if [".xml", ".opf", ".xhtml"].iter().any(|end| name.ends_with(end)) {
                            let xml = String::from_utf8(bytes).unwrap();
                            let known =
                                roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
                            let read =
                                roxmltree::Document::parse_with_options(&xml, known).map(|_| ());
                            assert_eq!(read, Ok(()), "{language} {format:?}");
                            text.push_str(&xml);
                        }
                    }
                }
                all.push((format, text));
            }
        }
    }
    all
}

#[test]
fn hostile_texts_are_texts_everywhere() {
    let quoted = HOSTILE.map(|text| {
        text.replace('"', "\\\"")
            .replace("\\ ]", "\\\\ ]")
            .replace("\\|", "\\\\|")
            .replace("\\\\\"", "\\\"")
    });
    let mut source = HEADER.to_owned();
    source.push_str("objectives:\n");
    for (i, text) in quoted.iter().enumerate() {
        source.push_str(&format!(
            "  - {{id: o{i}, pillar: p, title: \"{text}\", problem: \"{text}\", indicators: [{{id: i{i}, title: \"{text}\", unit: \"{text}\"}}], actions: [{{id: a{i}, title: \"{text}\", deliverable: \"{text}\"}}]}}\n"
        ));
    }
    let project = project(&source);
    assert_eq!(project.faults, [], "the corpus is YAML");
    assert_eq!(project.document.objectives.len(), HOSTILE.len());
    for (format, text) in drafts(&project) {
        match format {
            Format::Html | Format::Epub => {
                // The page has one script, which is ours; the book has none.
                let ours = include_str!("../../templates/html/script.js").lines();
                let ours = ours.map(str::trim_start).filter(|line| !line.is_empty());
                let ours: Vec<_> = ours.filter(|line| !line.starts_with("{#")).collect();
                let ours = ours.join("\n");
                let text = text.replace(&format!("<script>\n{ours}</script>"), "");
                for tag in [
                    "<script",
                    "<img",
                    "onerror=alert(1)>",
                    "href=\"javascript",
                    "evil.example/x.png\"",
                ] {
                    assert!(!text.contains(tag), "{tag} in HTML");
                }
                assert!(text.contains("&lt;script&gt;alert(1)"));
                assert!(text.contains("{{ document.id }}"), "templates are not run twice");
            }
            Format::Markdown => {
                // What an escape stands before is text.
                let text = text.replace("\\<", "").replace("\\]", "");
                for tag in ["<script", "<img", "](javascript:", "![](http"] {
                    let at =
                        text.find(tag).map(|at| text[at..].chars().take(120).collect::<String>());
                    assert_eq!(at, None, "{tag} in Markdown");
                }
            }
            Format::Docx => assert!(text.contains("&lt;/w:t&gt;"), "markup is text"),
            Format::Csv => {
                for line in text.lines().skip(1) {
                    assert!(
                        !line.contains(",=HYPERLINK") && !line.contains(",\"=HYPERLINK"),
                        "{line}"
                    );
                }
            }
            // Letters are shapes there, and links lead to the web or to mail only.
            Format::Svg => assert!(!text.contains("<script") && !text.contains("javascript:")),
            Format::Xlsx | Format::Json | Format::Pdf | Format::Png => {}
        }
    }
}

#[test]
fn sizes_that_nobody_plans_for() {
    let word = "x".repeat(5_000);
    let title = "Un titre très long ".repeat(32);
    let mut many =
        format!("{HEADER}objectives:\n  - id: o\n    pillar: p\n    title: T\n    actions:\n");
    for i in 0..200 {
        many.push_str(&format!(
            "      - {{id: a{i}, title: Action {i}, start: 2027, end: 2028}}\n"
        ));
    }
    let cases = [
        HEADER.to_owned(),
        format!("{HEADER}objectives: []\nactors: []\n"),
        format!("{HEADER}objectives: [{{id: o, pillar: p, title: T}}]\n"),
        format!(
            "{HEADER}objectives: [{{id: o, pillar: p, title: {title}, problem: {word}, actions: [{{id: a, title: {word}, deliverable: {word}}}]}}]\n"
        ),
        many,
    ];
    for case in cases {
        let project = project(&case);
        for (format, text) in drafts(&project) {
            assert!(!text.is_empty(), "{format:?}");
            if matches!(format, Format::Html | Format::Markdown | Format::Docx) {
                assert_eq!(case.contains(&word), text.contains(&word), "{format:?} lost a word");
            }
        }
    }
}

/// What is wrong a great many times is said once each, and nothing follows from it.
#[test]
fn a_great_many_faults_are_said_once_each() {
    let count = |text: &str| {
        let found = rules::check(&project(&format!("{HEADER}{text}")), today()).findings;
        (found.len(), found.iter().filter(|finding| finding.rule == "unknown-key").count())
    };
    let (alone, _) = count("actors: [{id: m, title: M}]\n");
    let keys: String = (0..40_000).map(|i| format!("    key{i}: x\n")).collect();
    let many = count(&format!("actors:\n  - id: m\n    title: M\n{keys}"));
    assert_eq!(many, (alone + 40_000, 40_000));
    // Items that stand under anchors within anchors are items once.
    let open: String = (0..60).map(|i| format!("&a{i} [")).collect();
    let items = "{id: x}, ".repeat(300_000);
    let (found, _) = count(&format!("actors: {open}{items}{}\n", "]".repeat(60)));
    assert!(found <= alone + 1, "{found}");
}

/// What no document can show, or would take for ever to read, is a finding at its text.
#[test]
fn texts_that_nobody_writes_are_bounded() {
    let found = |text: &str| -> Vec<&'static str> {
        let yaml = format!("{HEADER}glossary: [{{id: t, title: '{text}'}}]\n");
        let found = rules::check(&project(&yaml), today()).findings;
        found.iter().map(|finding| finding.rule).collect()
    };
    for (text, rule) in [
        ("![".repeat(20_000), "text-too-deep"),
        ("> ".repeat(14_000), "text-too-deep"),
        (format!("e{}", "\u{301}".repeat(20_000)), "stacked-marks"),
        (format!("ع{}", "\u{64E}".repeat(20_000)), "stacked-marks"),
    ] {
        assert!(found(&text).contains(&rule), "{rule}");
    }
}
