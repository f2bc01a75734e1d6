//! Every change has its words, in every language and format.

use super::*;
use crate::diff::difference;
use crate::diff::tests::example;
use crate::messages::CATALOGUES;

fn written(
    [old, new]: [&Project; 2],
    messages: &Messages,
    read: &mut dyn FnMut(&Review<'_>),
) -> Vec<(Format, String)> {
    let found = difference(old, new);
    let versions = [Version { project: old, name: "old" }, Version { project: new, name: "new" }];
    let review = Review::new(versions, &found, jiff::civil::date(2026, 11, 24), messages);
    read(&review);
    Format::ALL.map(|format| (format, review.write(format, false))).to_vec()
}

#[test]
fn every_rule_has_words_in_every_language() {
    let mut wrong = Vec::new();
    let speakers = CATALOGUES.iter().map(|(language, _)| Messages::new(language));
    let speakers: Vec<Messages> = speakers.collect();
    for rule in judge::all() {
        let (example, turned) = rule.example;
        let [old, new] = example.roadmaps().map(|text| self::example(&text));
        let versions = if turned { [&new, &old] } else { [&old, &new] };
        for messages in &speakers {
            let language = messages.language();
            let mut said = String::new();
            let formats = written(versions, messages, &mut |review| {
                let found = review.changes().iter().find(|change| change.judged.rule == rule.name);
                said = found.map(|change| change.message.clone()).unwrap_or_default();
            });
            let what = messages.get(&format!("change-{}.what", rule.pair), &[]);
            let bad = |text: &str| {
                text.is_empty()
                    || ["change-", "judged-", "{$", "{ $"].iter().any(|b| text.contains(b))
            };
            if bad(&said) || bad(&what) {
                wrong.push(format!("{language} {}: {said} / {what}", rule.name));
            }
            for (format, text) in formats {
                if !text.contains(rule.name) && format != Format::Github {
                    wrong.push(format!("{language} {} is not in {}", rule.name, format.name()));
                }
                if ["{$", "{ $", "diff-kind"].iter().any(|bad| text.contains(bad)) {
                    wrong.push(format!("{language} {} in {}: {text}", rule.name, format.name()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_comment_stays_within_what_a_forge_takes_and_counts_the_rest() {
    let messages = Messages::new("en");
    let actions = |end: u32| {
        let action = |i: u32| {
            let title = "very long title ".repeat(20);
            format!("{{id: a{i}, title: {title}{i}, end: {end}}}")
        };
        let actions: Vec<String> = (0..900).map(action).collect();
        format!("objectives: [{{id: o, pillar: p, title: O, actions: [{}]}}]", actions.join(", "))
    };
    let texts =
        written([&example(&actions(2029)), &example(&actions(2030))], &messages, &mut |review| {
            assert_eq!(review.held(Gate::Weakened), 900);
        });
    let (_, comment) = &texts[1];
    assert!(comment.len() < 60_000, "{}", comment.len());
    assert!(comment.starts_with("<!-- roadmap-diff -->\n"));
    assert!(comment.contains("900 weakened"));
    let shown = comment.matches("`end-later`").count();
    assert!(comment.contains(&format!("and {} more", 900 - shown)), "{shown}");
}

#[test]
fn nothing_from_a_text_acts_in_an_output() {
    let messages = Messages::new("en");
    let with = |text: &str| {
        format!(
            "objectives: [{{id: o, pillar: p, title: O, actions: [{{id: a, title: A, deliverable: \"{text}\"}}]}}]"
        )
    };
    let hostile =
        "<script>alert(1)</script> | `x` ::error::y \\e[31m \\u202E**z** [a](javascript:b)";
    let (old, new) = (example(&with("plain")), example(&with(hostile)));
    for (format, text) in written([&old, &new], &messages, &mut |_| {}) {
        let page = matches!(format, Format::Html | Format::Markdown);
        assert!(!page || !text.contains("<script>"), "{} {text}", format.name());
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202E}'), "{}", format.name());
        assert!(!text.lines().any(|line| line.starts_with("::error")), "{}", format.name());
    }
}

/// What is typeset says all that a page does, whether this program was built with PDF or not.
#[test]
fn a_redline_as_pdf_marks_what_changed() {
    let messages = Messages::new("en");
    let roadmap = |value: u32, words: &str, end: u32, approvals: &str| {
        example(&format!(
            "actors: [{{id: m, title: M}}]\nobjectives: [{{id: o, pillar: p, title: Schools, problem: Too {words} lines, indicators: [{{id: i, title: Lines, direction: increase, target: {{value: {value}, date: 2029}}}}], actions: [{{id: a, title: Lay, end: {end}}}]}}]\n{approvals}"
        ))
    };
    let old = roadmap(90, "few", 2028, "");
    let mut print = String::new();
    written([&old, &roadmap(60, "slow", 2028, "")], &messages, &mut |review| {
        print = review.changes()[0].judged.fingerprint.to_string();
    });
    let approvals = format!(
        "approvals: [{{change: '{print}', by: m, reason: Dear}}, {{change: '00', by: m, reason: Old}}]"
    );
    let new = roadmap(60, "slow", 2029, &approvals);
    written([&old, &new], &messages, &mut |review| {
        // Words stand between quotes there.
        let typst = review.markup("2026-11-24").replace("#\"", "").replace("\";", "");
        let mut rest = typst.as_str();
        for words in [
            "datetime(year: 2026, month: 11, day: 24)",
            "#strong[2 weakened, 1 to be read, 1 of them approved]",
            "approves no change",
            "#figures((2fr, 1fr, 1fr), ([What], [Before], [Now], ),\n  [Objectives], [1], [1], ",
            "Dates: 1 later, 0 sooner",
            "[p], [1], [1], [0/0], [—], [1 later, 0 sooner], ",
            "= Weakened (2)\n\n== p\n\n=== indicator Lines #id(\"i\")",
            "#small[objective “Schools”]",
            "#block(sticky: true)[target weakened: from 90 to 60]",
            "#del[90] #ins[60]",
            "✓ approved by m: Dear",
            "#small[#id(\"target-weakened\") #id(\"",
            "= To be read (1)",
            "#words(\"en\", ltr)[Too #del[few]#ins[slow] lines]",
        ] {
            let at = rest.find(words).unwrap_or_else(|| panic!("no {words} in {rest}"));
            rest = &rest[at + words.len()..];
        }
    });
}

/// Texts of a roadmap are text in the PDF too, whatever they try, in every language.
#[test]
#[cfg(feature = "pdf")]
fn a_redline_as_pdf_takes_any_text() {
    let glossary = |text: &str| {
        let quoted = serde_json::to_string(text).expect("a string");
        example(&format!("glossary: [{{id: t, title: {quoted}, definition: {quoted}}}]"))
    };
    let hostile =
        "#eval(\"1\") ] [ *x* \\ $y$ #read(\"/etc/passwd\") <label> @ref نص (55-19) `x` 𝒜";
    let (old, new) = (glossary("Un mot"), glossary(hostile));
    for (language, _) in CATALOGUES {
        let messages = Messages::new(language);
        written([&old, &new], &messages, &mut |review| {
            let today = jiff::civil::date(2026, 11, 24);
            let draw = || review.draw(Redline::Pdf, today, None, &Templates::default());
            let pdf = draw().unwrap_or_else(|error| panic!("{language}: {error}"));
            assert!(pdf.starts_with(b"%PDF-") && pdf.len() > 10_000, "{language}");
            assert_eq!(draw().ok(), Some(pdf), "the same bytes again");
        });
    }
}
