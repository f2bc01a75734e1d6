//! Ten mistakes planted in a copy of the real roadmap are each found, at the line where they
//! stand, with a message in French that says what to do.

use crate::root;

/// A mistake: the file, what stood there, what was written instead, the rule that finds it, and
/// a piece of the line that it is found at.
type Mistake = (&'static str, &'static str, &'static str, &'static str, &'static str);

const MISTAKES: &[Mistake] = &[
    // A target below its baseline.
    (
        "objectives/a-feuille-de-route.yaml",
        "target: {value: 4, date: 2030-12}",
        "target: {value: -5, date: 2030-12}",
        "target-against-direction",
        "value: -5",
    ),
    // A deadline after the horizon.
    (
        "objectives/b-cadre-legal-et-gouvernance.yaml",
        "        end: 2029-06\n",
        "        end: 2031-06\n",
        "date-outside-horizon",
        "end: 2031-06",
    ),
    // An Arabic text left in French.
    (
        "priorities.yaml",
        "      ar: الصحة والتعليم",
        "      ar: La santé et l’éducation",
        "wrong-script",
        "ar: La santé",
    ),
    // A budget that does not add up.
    (
        "objectives/a-feuille-de-route.yaml",
        "cost: existing-means",
        "cost: {amount: 900000, method: {fr: Devis, ar: بيان أثمان, en: Quotation}, years: {2027: 300000, 2028: 500000}}",
        "sums-differ",
        "cost: {amount: 900000",
    ),
    // A bill cited as law.
    (
        "ethics.yaml",
        "legal_basis: ['ma:loi-09-08', 'ma:loi-cadre-06-22']",
        "legal_basis: ['ma:loi-09-08', 'ma:projet-digital-x0']",
        "bill-cited-as-law",
        "ma:projet-digital-x0",
    ),
    // A use case on pupils without human oversight.
    (
        "ethics.yaml",
        "safeguards: [garantie-controle-humain, garantie-information, garantie-recours, garantie-test-biais, garantie-vie-privee, garantie-securite, garantie-evaluation-impact, garantie-tracabilite, garantie-registre, garantie-enfants, garantie-accessibilite]",
        "safeguards: [garantie-information, garantie-recours, garantie-test-biais, garantie-vie-privee, garantie-securite, garantie-evaluation-impact, garantie-tracabilite, garantie-registre, garantie-enfants, garantie-accessibilite]",
        "missing-safeguard",
        "safeguards: [garantie-information",
    ),
    // A cycle.
    (
        "objectives/g-eau-energie-alimentation.yaml",
        "      - id: act-prevision-demande\n",
        "      - id: act-prevision-demande\n        depends_on: [act-pilotage-energie]\n",
        "dependency-cycle",
        "depends_on: [act-",
    ),
    // A facet left out.
    (
        "objectives/f-infrastructures-et-mobilite.yaml",
        ", R36/durabilite",
        "",
        "overstated-response",
        "R36",
    ),
    // A number that differs between languages.
    (
        "roadmap.yaml",
        "    en: National Artificial Intelligence Roadmap 2027–2030",
        "    en: National Artificial Intelligence Roadmap 2027–2035",
        "number-differs-between-languages",
        "2027–2035",
    ),
];

/// A stale waiver: the tenth.
const WAIVER: &str = "waivers:\n  - rule: action-without-lead\n    item: act-adoption-document\n    \
                      reason: {fr: En attente, ar: في الانتظار, en: Pending}\n    until: 2026-06\n";

#[test]
fn ten_planted_mistakes_are_found_where_they_stand() {
    let copy = tempfile::tempdir().unwrap();
    for path in crate::files_below("roadmap", &["yaml"]) {
        let to = copy.path().join(&path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        let mut text = crate::text(&path);
        for (file, was, is, rule, _) in MISTAKES {
            if path == format!("roadmap/{file}") {
                assert!(text.contains(was), "{rule}: {file} no longer has {was}");
                // Both claims of a facet go, else the other still answers it.
                text = if *rule == "overstated-response" {
                    text.replace(was, is)
                } else {
                    text.replacen(was, is, 1)
                };
            }
        }
        std::fs::write(to, text).unwrap();
    }
    std::fs::write(copy.path().join("roadmap/waivers.yaml"), WAIVER).unwrap();
    let output = crate::roadmap()
        .args(["check", "roadmap", "--format", "json", "--lang", "fr", "--today", "2026-11-24"])
        .current_dir(copy.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let waiver = ("waivers.yaml", "", "", "expired-waiver", "action-without-lead");
    for (file, _, _, rule, piece) in MISTAKES.iter().copied().chain([waiver]) {
        let lines = std::fs::read_to_string(copy.path().join("roadmap").join(file)).unwrap();
        let lines: Vec<&str> = lines.lines().collect();
        let found = findings.iter().filter(|finding| finding["rule"] == rule).any(|finding| {
            let of_file = |name: &str| name.ends_with(file) || rule == "overstated-response";
            let name = finding["file"].as_str().unwrap();
            let line = finding["line"].as_u64().unwrap() as usize;
            let shown = if name.ends_with(file) { lines[line - 1] } else { "" };
            let at_line =
                shown.contains(piece) || finding["message"].as_str().unwrap().contains(piece);
            of_file(name)
                && at_line
                && finding["help"].as_str().is_some_and(|help| !help.is_empty())
        });
        let of_rule: Vec<_> = findings.iter().filter(|f| f["rule"] == rule).collect();
        assert!(found, "{rule} is not found in {file} at `{piece}`: {of_rule:#?}");
    }
    // What was planted, and what follows from it; nothing else is an error.
    let planted: Vec<&str> = MISTAKES.iter().map(|mistake| mistake.3).collect();
    let others: Vec<_> = findings
        .iter()
        .filter(|f| f["severity"] == "error" && !planted.contains(&f["rule"].as_str().unwrap()))
        .collect();
    assert!(others.len() <= 3, "{others:#?}");
    assert!(root().join("roadmap").is_dir());
}
