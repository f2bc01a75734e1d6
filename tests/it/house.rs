//! What the house promises of its own files: size, order, doors, and catalogues that say the
//! same in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use crate::{files_below, text};

/// Longest file.
const LONGEST: usize = 400;

/// Third-party crates with one door each: a crate, and where it may be named.
const DOORS: &[(&str, &[&str])] = &[
    ("granit_parser", &["src/yaml"]),
    ("comrak", &["src/prose/"]),
    ("fluent_bundle", &["src/messages/mod.rs", "src/locale/mod.rs"]),
    ("icu", &["src/language.rs", "src/locale/mod.rs"]),
    ("include_dir", &["src/locale/labels.rs"]),
    ("annotate_snippets", &["src/report/human.rs"]),
    ("minijinja", &["src/pack/", "src/render/"]),
    ("typst", &["src/render/pdf"]),
    ("typst_pdf", &["src/render/pdf"]),
    ("typst_svg", &["src/render/pdf"]),
    ("typst_layout", &["src/render/pdf"]),
    ("comemo", &["src/render/pdf"]),
    ("rust_xlsxwriter", &["src/render/xlsx.rs"]),
    ("notify", &["src/cli/watch.rs"]),
    ("schemars", &["src/model/", "src/view/", "src/review/json.rs"]),
    ("clap", &["src/cli/"]),
    ("clap_complete", &["src/cli/"]),
    ("clap_mangen", &["src/cli/"]),
    ("anyhow", &["src/cli/"]),
    ("aho_corasick", &["src/rules/"]),
    ("ecow", &["src/yaml/mod.rs"]),
    ("mimalloc", &["src/main.rs"]),
    ("pixglyph", &["src/render/pixels.rs"]),
    ("resvg", &["src/render/pixels.rs"]),
    ("ttf_parser", &["src/render/pixels.rs"]),
    ("zip", &["src/render/archive.rs", "src/render/docx.rs", "src/render/faces.rs"]),
    ("strsim", &["src/finding.rs"]),
    ("tempfile", &["src/files/"]),
    ("std::fs", &["src/files"]),
    ("similar", &["src/fix/", "src/merge/lines.rs", "src/diff/words.rs", "src/compare/mod.rs"]),
    (
        "roxmltree",
        &[
            "src/render/archive.rs",
            "src/render/tracked",
            "src/render/docx.rs",
            "src/chart/tests.rs",
            "src/image/svg.rs",
        ],
    ),
    ("std::process", &["src/git", "src/cli/bounded.rs", "src/cli/mod.rs", "src/main.rs"]),
];

/// The code of a source file: no comments, and nothing of its tests.
pub(crate) fn code(path: &str) -> String {
    let text = text(path);
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).fold(
        String::new(),
        |mut code, line| {
            code += line;
            code += "\n";
            code
        },
    )
}

pub(crate) fn sources() -> Vec<String> {
    files_below("src", &["rs"])
}

/// A program of its own, with crates of its own, that runs before ours is compiled.
pub(crate) const BUILD: &str = "src/build.rs";

/// Where a path such as `comrak` or `std::fs` begins in a text, as a name of its own.
fn names(code: &str, path: &str) -> bool {
    let word = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    code.match_indices(path).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(word);
        let after = &code[at + path.len()..];
        let used = after.starts_with("::") || after.starts_with(';') && path.contains("::");
        !before && used
    })
}

#[test]
fn files_are_short_and_say_what_they_are() {
    let mut wrong = Vec::new();
    for path in sources() {
        let text = text(&path);
        let lines = text.lines().count();
        if lines > LONGEST {
            wrong.push(format!("{path}: {lines} lines; {LONGEST} is the most"));
        }
        if !text.starts_with("//!") {
            wrong.push(format!("{path}: does not begin with what it does (//!)"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_crate_has_one_door() {
    let mut wrong = Vec::new();
    for path in sources().into_iter().filter(|path| path != BUILD) {
        let code = code(&path);
        for (name, doors) in DOORS {
            if !doors.iter().any(|door| path.starts_with(door)) && names(&code, name) {
                wrong.push(format!("{path} names {name}; only {} may", doors.join(" and ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // A door that leads nowhere is a door that was renamed.
    for (name, doors) in DOORS {
        let used = |door: &&str| {
            sources().iter().any(|path| path.starts_with(*door) && names(&code(path), name))
        };
        assert!(doors.iter().any(used), "nothing in {doors:?} names {name}");
    }
}

#[test]
fn no_unwrap_outside_tests() {
    let wrong: Vec<_> = sources()
        .into_iter()
        .filter(|path| !path.ends_with("/tests.rs") && code(path).contains(".unwrap()"))
        .collect();
    assert!(wrong.is_empty(), "say why it cannot happen, with expect: {wrong:?}");
}

/// Every key of a catalogue (`key` or `key.attribute`) with its variables.
fn catalogue(path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = text(path);
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path}: {errors:#?}"));
    let mut keys = BTreeMap::new();
    let mut add = |key: String, pattern: &Pattern<&str>| {
        let mut variables = BTreeSet::new();
        pattern_variables(pattern, &mut variables);
        assert!(keys.insert(key.clone(), variables).is_none(), "{path}: {key} stands twice");
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    add(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
            Entry::Term(term) => add(format!("-{}", term.id.name), &term.value),
            Entry::Junk { content } => panic!("{path}: {content}"),
            _ => {}
        }
    }
    keys
}

fn pattern_variables(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => inline_variables(inline, found),
        Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            for variant in variants {
                pattern_variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    let mut all = |arguments: &CallArguments<&str>| {
        for inline in &arguments.positional {
            inline_variables(inline, found);
        }
        for named in &arguments.named {
            inline_variables(&named.value, found);
        }
    };
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::FunctionReference { arguments, .. } => all(arguments),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => all(arguments),
        InlineExpression::Placeable { expression } => expression_variables(expression, found),
        _ => {}
    }
}

/// The catalogues of what the program says; the words of keys have a test of their own.
fn catalogues(directory: &str) -> Vec<String> {
    let files = files_below(directory, &["ftl"]).into_iter();
    files.filter(|path| !path.contains("/keys.")).collect()
}

/// Words that stand with numbers are chosen by the plurals of CLDR, in all the forms of the language.
#[test]
fn plurals_are_those_of_the_language() {
    const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut wrong = Vec::new();
    for path in files_below("src/messages", &["ftl"])
        .into_iter()
        .chain(files_below("templates/lang", &["ftl"]))
    {
        let wanted: &[&str] = if path.ends_with("/ar.ftl") { &FORMS } else { &["one", "other"] };
        let text = text(&path);
        for (before, after) in text.split("->").zip(text.split("->").skip(1)) {
            let selector = before.rsplit('{').next().unwrap().trim();
            let lines: Vec<&str> = after.trim_start().lines().map(str::trim_start).collect();
            let lines = lines.iter().map_while(|line| {
                let (key, words) =
                    line.trim_start_matches('*').strip_prefix('[')?.split_once(']')?;
                Some((key, words))
            });
            let number = selector.replace("PLURAL(", "{ ").replace(')', " }");
            let keys: Vec<&str> = lines.clone().map(|(key, _)| key).collect();
            // `نصوص عددها 7` is the same for every number.
            let neutral = lines
                .last()
                .is_some_and(|(_, words)| words.contains("عددها") || !words.contains(&number));
            let counts = keys.iter().any(|key| FORMS[..5].contains(key));
            match selector.starts_with("PLURAL(") {
                false if counts => wrong.push(format!("{path}: {selector} counts without PLURAL")),
                true if !neutral && wanted.iter().any(|form| !keys.contains(form)) => {
                    wrong.push(format!("{path}: {selector} has {keys:?} only"));
                }
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Same keys, same attributes, same variables: nothing falls back to another language unseen.
#[test]
fn catalogues_say_the_same_in_every_language() {
    for directory in ["src/messages", "templates/lang"] {
        let files = catalogues(directory);
        let english = catalogue(&format!("{directory}/en.ftl"));
        let mut wrong = Vec::new();
        for path in &files {
            let mut other = catalogue(path);
            // A language may have some labels only; what it lacks is seen to be in another. What a
            // country says otherwise is a part, too.
            let national = path.rsplit('/').next().is_some_and(|name| name.contains('-'));
            let partial = other.remove("stand-in").is_some() || national;
            let keys: BTreeSet<_> = english.keys().chain(other.keys()).collect();
            for key in keys {
                match (english.get(key), other.get(key)) {
                    (Some(_), None) if partial => {}
                    (Some(_), None) => wrong.push(format!("{path}: no {key}")),
                    (None, Some(_)) => wrong.push(format!("{path}: {key} is not in en.ftl")),
                    (ours, theirs) if ours != theirs => {
                        wrong.push(format!("{path}: {key} has {theirs:?}, en.ftl {ours:?}"));
                    }
                    _ => {}
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

#[test]
fn every_rule_has_words_in_every_language() {
    let mut wrong = Vec::new();
    for path in catalogues("src/messages") {
        let catalogue = catalogue(&path);
        for rule in roadmap::internal::rules::all() {
            for part in ["", ".help", ".what", ".why"] {
                let key = format!("{}{part}", rule.name);
                if !catalogue.contains_key(&key) {
                    wrong.push(format!("{path}: no {key}"));
                }
            }
            if !catalogue.contains_key(&format!("family-{}", rule.family.name())) {
                wrong.push(format!("{path}: no name of the family of {}", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words of the program are for every country: what is about one stands in a pack, a set, a family
/// of norms or a country's own file.
#[test]
fn messages_are_of_no_country() {
    const OF_ONE: [&str; 22] = [
        "Assises",
        "Morocc",
        "Maroc",
        "marocain",
        "المغرب",
        "مغربي",
        "المناظرة",
        "CNDP",
        "09-08",
        "09.08",
        "dirham",
        "درهم",
        "MAD",
        "MDH",
        "amazigh",
        "Amazigh",
        "أمازيغ",
        "Rabat",
        "Kenya",
        "ma:",
        "assises-2025",
        "Bulletin officiel",
    ];
    let mut wrong = Vec::new();
    for path in files_below("src/messages", &["ftl"]) {
        let text = text(&path);
        for (number, line) in text.lines().enumerate().filter(|(_, line)| {
            // What a language is called is of whoever speaks it.
            !line.starts_with('#') && !line.starts_with("language-")
        }) {
            let named = OF_ONE.iter().filter(|word| line.contains(**word));
            wrong.extend(named.map(|word| format!("{path}:{}: {word}", number + 1)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Words that are not said, in favour of another that means the same: the terminal, the documents
/// and the page of keys say one word for one thing.
const REFUSED: &[(&str, &[&str])] = &[
    ("en", &["starting value", "remark"]),
    (
        "fr",
        &["remarque", "valeur de départ", "ligne de base", "valeur de référence", "indicatrice"],
    ),
    ("ar", &["القيمة المرجعية", "وضعية الانطلاق", "تحذير", "البيانات الشخصية"]),
];

#[test]
fn one_thing_has_one_word_in_terminal_and_documents() {
    let plain = |path: &str| -> BTreeMap<String, String> {
        let text = text(path);
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        lines
            .filter(|(key, words)| !key.starts_with([' ', '#']) && !words.contains('{'))
            .map(|(key, words)| (key.to_owned(), words.to_lowercase()))
            .collect()
    };
    let mut wrong = Vec::new();
    for (language, refused) in REFUSED {
        let said = plain(&format!("src/messages/{language}.ftl"));
        let mut labels = plain(&format!("templates/lang/{language}.ftl"));
        // The program speaks the Arabic of Morocco, and so do the labels there.
        let usage = if *language == "ar" { "ar-MA" } else { language };
        labels.extend(plain(&format!("templates/lang/{usage}.ftl")));
        for (key, words) in &said {
            if let Some(other) = labels.get(key).filter(|other| *other != words) {
                wrong.push(format!("{language}: {key} is “{words}” and “{other}”"));
            }
        }
        let said = ["src/messages/{}.ftl", "src/messages/keys.{}.ftl"]
            .map(|path| path.replace("{}", language));
        for path in said.into_iter().chain([format!("templates/lang/{usage}.ftl")]) {
            if path == "src/messages/keys.en.ftl" {
                continue;
            }
            let text = text(&path).to_lowercase();
            let of = |word: &&&str| text.contains(**word);
            wrong.extend(refused.iter().filter(of).map(|word| format!("{path} says “{word}”")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
