//! Ten mistakes planted in a roadmap are each found, at the line where they stand, with a message in
//! French that says what to do.

use serde_json::Value;

use crate::directory;

/// A mistake: what stood there, what was written instead, the rule that finds it, and a piece of the
/// line that it is found at.
type Mistake = (&'static str, &'static str, &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    // A target below its baseline.
    (
        "target: {value: 4, date: 2030-12}",
        "target: {value: -5, date: 2030-12}",
        "target-against-direction",
        "value: -5",
    ),
    // A deadline after the horizon.
    ("end: 2029-06", "end: 2031-06", "date-outside-horizon", "end: 2031-06"),
    // An Arabic text left in French.
    ("ar: الصحة والتعليم", "ar: La santé et l’éducation", "wrong-script", "ar: La santé"),
    // A budget that does not add up.
    (
        "cost: existing-means",
        "cost: {amount: 900000, method: {fr: Devis, ar: بيان أثمان, en: Quotation}, years: {2027: 300000, 2028: 500000}}",
        "sums-differ",
        "cost: {amount: 900000",
    ),
    // A bill cited as law.
    ("'ma:loi-09-08'", "'ma:projet-digital-x0'", "bill-cited-as-law", "ma:projet-digital-x0"),
    // A use case on pupils without human oversight.
    (
        "safeguards: [person, notice",
        "safeguards: [notice",
        "missing-safeguard",
        "safeguards: [notice",
    ),
    // A cycle.
    (
        "      - id: survey\n",
        "      - id: survey\n        depends_on: [repair]\n",
        "dependency-cycle",
        "depends_on: [",
    ),
    // A facet left out.
    (", R36/durabilite", "", "overstated-response", "status: covered"),
    // A number that differs between languages.
    (
        "en: Roadmap 2027–2030",
        "en: Roadmap 2027–2035",
        "number-differs-between-languages",
        "2027–2035",
    ),
    // A stale waiver.
    (
        "responses:\n",
        "waivers: [{rule: action-without-lead, item: survey, reason: {fr: En attente, ar: في الانتظار, en: Pending}, until: 2026-06}]\nresponses:\n",
        "expired-waiver",
        "until: 2026-06",
    ),
];

/// What is found in a roadmap, in French.
fn found(text: &str) -> Vec<Value> {
    let directory = directory([("roadmap.yaml", text)]);
    let output = crate::roadmap()
        .args(["check", "--format", "json", "--lang", "fr", "--today", "2026-11-24"])
        .current_dir(directory.path())
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    report["findings"].as_array().unwrap().clone()
}

#[test]
fn ten_planted_mistakes_are_found_where_they_stand() {
    let sound = crate::text("tests/cases/planted.yaml");
    let planted = MISTAKES.iter().fold(sound.clone(), |text, (was, is, ..)| {
        assert!(text.contains(was), "{was}");
        text.replacen(was, is, 1)
    });
    let (before, after) = (found(&sound), found(&planted));
    let lines: Vec<&str> = planted.lines().collect();
    for (.., rule, piece) in MISTAKES {
        assert!(!before.iter().any(|finding| finding["rule"] == *rule), "{rule} before");
        let of_rule: Vec<_> = after.iter().filter(|finding| finding["rule"] == *rule).collect();
        let there = of_rule.iter().any(|finding| {
            let line = finding["line"].as_u64().unwrap() as usize;
            let help = finding["help"].as_str().unwrap_or_default();
            lines[line - 1].contains(piece) && !help.is_empty()
        });
        assert!(there, "{rule} is not found at `{piece}`: {of_rule:#?}");
    }
    // Nothing else became an error.
    let others: Vec<_> = after
        .iter()
        .filter(|finding| finding["severity"] == "error")
        .filter(|finding| !MISTAKES.iter().any(|(.., rule, _)| finding["rule"] == *rule))
        .filter(|finding| {
            !before.iter().any(|known| known["fingerprint"] == finding["fingerprint"])
        })
        .collect();
    assert!(others.is_empty(), "{others:#?}");
}
