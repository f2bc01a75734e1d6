//! Markdown texts in every output: the words that the Markdown library itself shows, in its order,
//! and the structure that their author gave them.

use proptest::prelude::*;
use roadmap::internal::locale::Direction;
use roadmap::internal::prose::{self, Names, Output, Target, WordParts};

use crate::net::markdown::holds;

fn inline() -> impl Strategy<Value = String> {
    let word = "[a-zéà]{2,8}|[ء-ي]{2,6}|[A-Z]{2,5}|[a-z]{2,4}_[a-z]{2,4}";
    let leaf = prop_oneof![
        4 => word.prop_map(|word| word),
        1 => "[a-z]{2,5}".prop_map(|code| format!("`{code} x`")),
        1 => "[a-z]{3,6}".prop_map(|host| format!("https://{host}.example/a_b?c=d")),
        1 => Just("k=v, C++ & <b> 1.5°C".to_owned()),
        1 => Just("\\*no\\* \\[x\\]".to_owned()),
        1 => "[a-z]{2,5}".prop_map(|image| format!("![{image} *x*](https://a.example/i.png)")),
        1 => "[a-z]{2,5}".prop_map(|noted| format!("{noted}[^1]")),
        1 => "[a-z]{2,5}".prop_map(|noted| format!("{noted}[^2]")),
    ];
    let mixed = leaf.prop_recursive(3, 12, 4, |inner| {
        let some = prop::collection::vec(inner, 1..4).prop_map(|parts| parts.join(" "));
        prop_oneof![
            some.clone(),
            some.clone().prop_map(|text| format!("**{text}**")),
            some.clone().prop_map(|text| format!("*{text}*")),
            some.clone().prop_map(|text| format!("~~{text}~~")),
            some.prop_map(|text| format!("[{text}](https://a.example/p)")),
        ]
    });
    prop::collection::vec(mixed, 1..5).prop_map(|parts| parts.join(" "))
}

fn indented(text: &str, by: usize, first: &str) -> String {
    let pad = " ".repeat(by);
    let lines = text.lines().enumerate().map(|(place, line)| match (place, line.is_empty()) {
        (0, _) => format!("{first}{line}"),
        (_, true) => String::new(),
        _ => format!("{pad}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}

fn markdown() -> impl Strategy<Value = String> {
    let block = prop_oneof![
        5 => inline().prop_map(|text| text),
        1 => inline().prop_map(|text| format!("## {text}")),
        1 => prop::collection::vec("[a-z ]{1,12}", 1..4).prop_map(|l| format!("```\n{}\n\nz\n```", l.join("\n"))),
        1 => (inline(), inline()).prop_map(|(a, b)| {
            format!("| A | B |\n|:-:|--:|\n| {} | {} |", a.replace('|', ""), b.replace('|', ""))
        }),
    ];
    let blocks = block.prop_recursive(3, 16, 4, |inner| {
        let inner = prop::collection::vec(inner, 1..4).prop_map(|blocks| blocks.join("\n\n"));
        let loose = prop::collection::vec(inner.clone(), 1..4);
        prop_oneof![
            inner.clone(),
            inner.prop_map(|text| indented(&text, 2, "")
                .lines()
                .map(|line| format!("> {}", line.trim_start_matches("  ")))
                .collect::<Vec<_>>()
                .join("\n")),
            loose.clone().prop_map(|items| {
                items.iter().map(|item| indented(item, 2, "- ")).collect::<Vec<_>>().join("\n\n")
            }),
            (3usize..20, loose).prop_map(|(start, items)| {
                let each = items.iter().enumerate();
                each.map(|(n, item)| {
                    indented(item, 5, &format!("{:<5}", format!("{}.", start + n)))
                })
                .collect::<Vec<_>>()
                .join("\n")
            }),
        ]
    });
    let notes = prop::collection::vec(blocks.clone(), 0..3).prop_map(|notes| {
        let notes = notes.iter().enumerate();
        let notes = notes.map(|(n, note)| indented(note, 4, &format!("[^{}]: ", n + 1)));
        notes.collect::<Vec<_>>().join("\n\n")
    });
    (prop::collection::vec(blocks, 1..4), notes)
        .prop_map(|(blocks, notes)| format!("{}\n\n{notes}", blocks.join("\n\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// The same words in the same order as the library's own HTML, whatever the direction; on a
    /// line, in a cell, and block by block nothing is lost either.
    #[test]
    fn every_output_has_the_words_of_the_text(text in markdown()) {
        holds(&text);
    }
}

/// Texts that a random text once was.
#[test]
fn texts_that_were_once_wrong_have_their_words() {
    for text in [
        "3.   > éà\n     > \n     > 3.   aa\n\n",
        "- > a\n  >\n  > 7) b\n",
        "1. a\n   > b\n   >\n   > 2. c\n   >    > d\n   >    >\n   >    > 9. e\n",
        "> - > x\n>   >\n>   > 5. y\n",
    ] {
        holds(text);
    }
}

/// The structure of a text in an output.
#[test]
fn structure_stays() {
    let loose = "1. One.\n\n   More of one.\n\n2. Two.\n\n[link][ref]\n\n[ref]: https://a.example/";
    let of = |text: &str, output| prose::block(text, Target::new(Direction::LeftToRight, output));
    let html = of(loose, Output::Html);
    assert_eq!(
        html,
        "<ol>\n<li><p>One.</p>\n<p>More of one.</p></li>\n<li><p>Two.</p></li>\n</ol>\n\
         <p><a href=\"https://a.example/\">link</a></p>"
    );
    let names = Names { id: "context", shown: Some("Context") };
    let named = prose::named(loose, Target::new(Direction::LeftToRight, Output::Markdown), names);
    let named = named.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    insta::assert_snapshot!(named, @r"
    \[Context 1\]

    1. One.

       More of one.

    2. Two.

    \[Context 2\] [link](https://a.example/)
    ");
    // A list keeps its first number and its sign.
    assert!(of("4. d\n5. e", Output::Html).starts_with("<ol start=\"4\">"));
    assert!(
        of("4. d\n5. e", Output::Typst)
            .starts_with("#enum(tight: true, start: 4, numbering: \"1.\"")
    );
    assert!(of("12) l", Output::Typst).contains("start: 12, numbering: \"1)\""));
    assert_eq!(of("- a\n  - b\n\n> q", Output::Plain), "• a\n  • b\nq");
    // Three levels are three levels, and a list within another begins at its own number.
    let word = |text: &str, direction| {
        let parts = WordParts::default();
        let target = Target { word: Some(&parts), ..Target::new(direction, Output::Word) };
        (prose::block(text, target), parts.lists())
    };
    let (written, defined) = word("1. a\n   - b\n\n     3. c\n2. d", Direction::LeftToRight);
    let properties = written.split("<w:numPr>").skip(1);
    let properties = properties.map(|rest| rest.split("</w:numPr>").next());
    let properties: Vec<&str> = properties.flatten().collect();
    assert_eq!(
        properties,
        [
            "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>",
            "<w:ilvl w:val=\"1\"/><w:numId w:val=\"2\"/>",
            "<w:ilvl w:val=\"2\"/><w:numId w:val=\"3\"/>",
            "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>",
        ]
    );
    assert!(defined.contains("<w:lvlOverride w:ilvl=\"2\"><w:startOverride w:val=\"3\"/>"));
    let (_, defined) = word("1. أ", Direction::RightToLeft);
    let list = defined.split("<w:abstractNum ").nth(4).unwrap();
    assert!(list.contains("<w:rtl/>") && list.contains("w:val=\"\u{200f}%1.\""), "{list}");
    // Columns stand where the text puts them; what Word calls left is where a line begins.
    let table = "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |";
    assert!(of(table, Output::Typst).contains("align: (left, center, right, )"));
    assert!(of(table, Output::Html).contains("<td style=\"text-align: right\">3</td>"));
    let right = prose::block(table, Target::new(Direction::RightToLeft, Output::Word));
    let sides: Vec<&str> =
        right.split("<w:jc w:val=\"").skip(1).map(|r| r.split('"').next().unwrap()).collect();
    assert_eq!(sides, ["right", "center", "left", "right", "center", "left"]);
}
