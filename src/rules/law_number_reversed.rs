//! The number of a law, read from the wrong side.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, sentences};

pub(super) const RULE: Rule = Rule {
    name: "law-number-reversed",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format", "ma:const-5"],
    raises: &[
        "glossary: [{id: t, title: {ar: القانون رقم 19-55}}]",
        "glossary: [{id: t, title: {fr: La loi n° 08-09}}]",
    ],
    passes: &[
        "glossary: [{id: t, title: {ar: القانون رقم 55.19}}]",
        // Nobody knows this one.
        "glossary: [{id: t, title: {ar: القانون رقم 99-98}}]",
        // A time, an age or a page.
        "glossary: [{id: t, title: {en: Ages 19-55}}]",
    ],
    check: Check::each(check),
};

/// Words beside which such a number is that of a law.
const LAWS: &[&str] = &[
    "law", "loi", "lois", "laws", "قانون", "القانون", "قوانين", "القوانين", "والقانون", "للقانون",
    "organique", "تنظيمي", "التنظيمي", "dahir", "n°", "no", "رقم",
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    // The law of another country has other numbers.
    let families = project.index.families.iter().filter_map(|id| project.catalog.families.get(id));
    let known = families.flat_map(|file| &file.items);
    let known: BTreeSet<(&str, &str)> =
        known.filter_map(|norm| pair(norm.code.split_once("lo")?.1)).collect();
    for text in sink.texts().written().filter(|text| text.marks.pairs) {
        let mut law = false;
        let reversed = text.words.split_whitespace().filter_map(|word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '°');
            let number = pair(bare).filter(|_| law);
            let after = word.ends_with(['.', ',', ';', '،', '؛']);
            law = LAWS.contains(&&*bare.to_lowercase()) || law && bare.len() < 6 && !after;
            let (left, right) = number?;
            let turned = known.contains(&(right, left)) && !known.contains(&(left, right));
            let at = bare.as_ptr() as usize - text.words.as_ptr() as usize;
            turned.then(|| (at, bare, format!("{right}-{left}")))
        });
        if let Some(((at, word, near), _)) = sentences::first(reversed) {
            let finding = sink.at(text.within(at, at + word.len())).arg("number", word);
            sink.report(finding.arg("near", near));
        }
    }
}

/// The two parts of a number such as `55-19` or `55.19` at the end of a text.
fn pair(text: &str) -> Option<(&str, &str)> {
    let start = text.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-' || c == '.').len();
    let number = text[start..].trim_matches(['-', '.']);
    let (left, right) = number.split_once(['-', '.'])?;
    let part = |part: &str| {
        (2..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
    };
    (part(left) && part(right)).then_some((left, right))
}
