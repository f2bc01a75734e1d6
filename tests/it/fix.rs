//! `check --fix`: what has one safe remedy is mended in place, the rest of the file stays as it
//! was, and mending again changes nothing.

use std::path::Path;

use insta::assert_snapshot;
use proptest::prelude::*;
use roadmap::internal::files::Memory;
use roadmap::internal::fix::{Fixed, fix, patch};
use roadmap::internal::project::load;
use roadmap::internal::rules;

use crate::fuzz::cases;
use crate::{in_memory, today};

const HEADER: &str = "roadmap: {format: 1, id: x, title: T, status: working-draft, version: '1', \
                      horizon: {start: 2027, end: 2030}, languages: {source: fr}}\n";

/// A text beside a header.
fn beside(text: String) -> Memory {
    in_memory([("roadmap.yaml", HEADER.to_owned()), ("x.yaml", text)])
}

fn mend(files: &Memory) -> Fixed {
    fix(files, Path::new("p"), today()).unwrap()
}

/// A text after mending, as `x.yaml` beside a header; the same text mended again is the same.
fn mended(text: &str) -> String {
    let after = |text: &str| {
        let files = beside(text.to_owned());
        let fixed = mend(&files);
        let changed = fixed.files.into_iter().find(|file| file.name.ends_with("x.yaml"));
        changed.map_or_else(|| text.to_owned(), |file| file.after)
    };
    let once = after(text);
    assert_eq!(after(&once), once);
    once
}

#[test]
fn words_dates_and_amounts() {
    assert_snapshot!(mended("\
# Who does what.
actors:
  - id: justice   # the ministry
    titel: 'Justice'
    kind: \"minister\"
legislation:
  - {id: l, title: Loi, kind: law, impact_study: '30/06/2027'} # in time
  - id: m
    title: {fr: Loi, ar: قانون}
    kind: lwa
    impact_study:   juin 2027
budget:
  total: 11 MMDH
  years: {2027: 1 500 000, 2028: '2,5 MDH'}
"), @r#"
    # Who does what.
    actors:
      - id: justice   # the ministry
        title: 'Justice'
        kind: "ministry"
    legislation:
      - {id: l, title: Loi, kind: law, impact_study: '2027-06-30'} # in time
      - id: m
        title: {fr: Loi, ar: قانون}
        kind: law
        impact_study:   2027-06
    budget:
      total: 11000000000
      years: {2027: 1500000, 2028: '2500000'}
    "#);
}

#[test]
fn ids_and_what_names_them() {
    assert_snapshot!(mended("\
actors:
  - id: Ministère_Santé
    title: Ministère_Santé
  - {title: {fr: L’eau et l’énergie}}
  - title: {ar: وزارة, fr: Agence de l’eau}
    kind: agency
  - title: Agence de l’eau
objectives:
  - id: o
    title: O
    owner: Ministère_Santé
    pillar: cadre-legal-et-gouvernance
    actions: [{id: a, title: A, lead: agence-de-l-aeu, partners: [Ministère_Santé]}]
"), @"
    actors:
      - id: ministere-sante
        title: Ministère_Santé
      - {id: l-eau-et-l-energie, title: {fr: L’eau et l’énergie}}
      - id: agence-de-l-eau
        title: {ar: وزارة, fr: Agence de l’eau}
        kind: agency
      - id: agence-de-l-eau-2
        title: Agence de l’eau
    objectives:
      - id: o
        title: O
        owner: ministere-sante
        pillar: cadre-legal-et-gouvernance
        actions: [{id: a, title: A, lead: agence-de-l-eau, partners: [ministere-sante]}]
    ");
}

/// An actor is named in many places: each takes the new id, wherever the format has one.
#[test]
fn every_reference_to_an_actor_takes_its_new_id() {
    let text = "\
actors: [{id: Haute Autorité, title: HA, kind: agency}]
roadmap: {issuer: Haute Autorité}
objectives:
  - id: o
    title: O
    owner: Haute Autorité
    indicators: [{id: i, title: I, owner: Haute Autorité}]
    actions: [{id: a, title: A, lead: Haute Autorité, partners: [Haute Autorité]}]
legislation: [{id: l, title: L, kind: law, lead: Haute Autorité}]
ethics:
  oversight: Haute Autorité
  principles: [{id: e, title: E, owner: Haute Autorité}]
  safeguards: [{id: s, title: S, owner: Haute Autorité}]
  use_cases: [{id: u, title: U, owner: Haute Autorité}]
  risks: [{id: r, title: R, owner: Haute Autorité}]
governance:
  bodies: [{id: b, title: B, chair: Haute Autorité, members: [Haute Autorité]}]
  reporting: {owner: Haute Autorité}
  evaluations: [{kind: mid-term, date: 2028, by: Haute Autorité}]
waivers: [{rule: missing-section, reason: R, owner: Haute Autorité}]
approvals: [{change: 0123456789abcdef, by: Haute Autorité}]
";
    let mended = mended(text);
    assert!(!mended.contains("Haute"), "{mended}");
    assert_eq!(mended.matches("haute-autorite").count(), text.matches("Haute Autorité").count());
}

#[test]
fn what_could_mean_two_things_is_left() {
    for text in [
        // Two known words, one of them there already, a slip of both, opposites.
        "actors: [{id: a, title: A, titel: B}]\n",
        "actors: [{id: a, titel: A, tilte: B}]\n",
        "objectives: [{id: o, title: O, actions: [{id: a, title: A, cost: funded}]}]\n",
        // A day or a month, thousands or decimals, another unit.
        "legislation: [{id: l, title: L, kind: law, impact_study: 06/07/2027}]\n",
        "budget: {total: '1,500'}\n",
        "budget: {total: 5 M€}\n",
        // The plain form is taken, or letters would be lost.
        "actors: [{id: a_b, title: A}, {id: a-b, title: B}]\n",
        "actors: [{id: a_b, title: A}, {id: a b, title: B}]\n",
        "actors: [{id: وزارة 1, title: A}]\n",
        "actors: [{title: وزارة}]\n",
        // Repeated by an alias, or written in another way than it reads.
        "actors: [{id: a, title: &t 30/06/2027}]\nlegislation: [{id: l, title: L, kind: law, impact_study: *t}]\n",
        "legislation: [{id: l, title: L, kind: law, impact_study: \"30\\u002F06/2027\"}]\n",
        "legislation:\n  - {id: l, title: L, kind: law, impact_study: juin\n      2027}\n",
    ] {
        assert_eq!(mended(text), text);
    }
}

#[test]
fn only_the_faulty_bytes_change() {
    let text =
        "\u{FEFF}# c\r\nactors:\r\n    -   title: 'Eau'\r\n        kidn:  ministry   # x\r\n";
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    std::fs::write(path("roadmap.yaml"), HEADER).unwrap();
    std::fs::write(path("x.yaml"), text).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = crate::roadmap();
        let output = command.current_dir(directory.path()).arg("check").args(arguments);
        let output = output.output().unwrap();
        let status = output.status.code().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (status, text(output.stdout), text(output.stderr))
    };
    let (status, diff, said) = run(&["--fix", "--diff"]);
    assert_eq!(status, 1);
    assert_eq!(std::fs::read_to_string(path("x.yaml")).unwrap(), text, "nothing is written");
    assert!(diff.contains("\n--- a/x.yaml\n+++ b/x.yaml\n"), "{diff}");
    assert!(diff.contains("+        kind:  ministry   # x\r\n"), "{diff}");
    assert!(said.contains("2 findings would be mended in x.yaml"), "{said}");
    let (_, _, said) = run(&["--fix"]);
    assert!(said.contains("2 findings mended in x.yaml"), "{said}");
    let after = "\u{FEFF}# c\r\nactors:\r\n    -   id: eau\r\n        title: 'Eau'\r\n        kind:  ministry   # x\r\n";
    assert_eq!(std::fs::read_to_string(path("x.yaml")).unwrap(), after);
    let (status, diff, _) = run(&["--fix", "--diff"]);
    assert_eq!((status, diff.as_str()), (0, ""));
    assert_eq!(run(&["--diff"]).0, 2, "there is no --diff without --fix");
}

#[test]
fn a_patch_that_git_applies_and_no_escape_passes() {
    let text = "actors:\n  - {id: a, titel: \"x\", description: \"\u{202E}\"}\n";
    let files = beside(text.to_owned());
    let diff = patch(&mend(&files).files, &files).unwrap();
    assert!(diff.contains('\u{202E}'));
    assert!(!roadmap::internal::report::harmless(&diff).contains('\u{202E}'));
}

/// Scalars and keys as people get them wrong, and right.
fn fragment() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "id",
        "titel",
        "title",
        "kind",
        "knid",
        "Kind",
        "lead",
        "end",
        "strat",
        "owner",
        "cost",
        "total",
        "impact_study",
        "pillar",
        "description",
        "وصف",
    ]);
    let value = prop::sample::select(vec![
        "30/06/2027",
        "'30/06/2027'",
        "\"juin 2027\"",
        "06/07/2027",
        "1 500 000",
        "11 MMDH",
        "law",
        "lwa",
        "ministry",
        "minister",
        "Ministère de l’eau",
        "a_b",
        "a-b",
        "A B",
        "{fr: Eau, ar: ماء}",
        "[a, A B]",
        "&x a_b",
        "*x",
        "|\n      text",
        "2027",
        "",
        "unfunded",
        "funded",
        "# comment",
    ]);
    let section =
        prop::sample::select(vec!["actors", "legislation", "objectives", "priorities", "acters"]);
    let entries = prop::collection::vec((key, value), 1..6);
    let item = (entries, any::<bool>()).prop_map(|(entries, flow)| {
        let mut text = String::from("  - ");
        if flow {
            let inner: Vec<_> = entries.iter().map(|(k, v)| format!("{k}: {v}")).collect();
            return format!("{text}{{{}}}\n", inner.join(", "));
        }
        for (i, (key, value)) in entries.iter().enumerate() {
            let indent = if i == 0 { "" } else { "    " };
            text.push_str(&format!("{indent}{key}: {value}   # {i}\n"));
        }
        text
    });
    (section, prop::collection::vec(item, 1..4))
        .prop_map(|(s, items)| format!("{s}:\n{}", items.concat()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 8 * cases(), failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn mending_is_safe(parts in prop::collection::vec(fragment(), 1..4)) {
        let text = parts.concat();
        let files = beside(text.clone());
        let fixed = mend(&files);
        let faults = |text: &str| {
            let files = beside(text.to_owned());
            let project = load(&files, Path::new("p")).unwrap();
            let checked = rules::check(&project, today());
            let syntax = checked.findings.iter().filter(|f| f.rule == "yaml-syntax").count();
            let mendable = checked.findings.iter().filter(|f| f.rule.starts_with("invalid-")
                || f.rule.starts_with("unknown-") || f.rule == "missing-key").count();
            (syntax, mendable)
        };
        let Some(file) = fixed.files.iter().find(|file| file.name.ends_with("x.yaml")) else {
            prop_assert_eq!(fixed.count, 0);
            return Ok(());
        };
        prop_assert!(fixed.count > 0);
        prop_assert_eq!(&file.before, &text);
        let after = &file.after;
        prop_assert_eq!(faults(after).0, 0, "not YAML any more:\n{}\n{}", text, after);
        // Comments stay, in their order.
        let comments = |text: &str| {
            text.lines().filter_map(|l| l.split_once("   # ").map(|(_, c)| c.to_owned())).collect::<Vec<_>>()
        };
        prop_assert_eq!(comments(after), comments(&text));
        // Again, nothing changes.
        let again = beside(after.clone());
        let again = mend(&again);
        prop_assert!(again.files.is_empty(), "{}\n->\n{}\n->\n{:?}", text, after, again.files);
    }
}

#[test]
fn french_spaces() {
    let text = "\
glossary:
  - id: t
    title: {fr: 'Deux mots ; un autre'} # Un commentaire : tel quel ;
    definition:
      fr: |
        Une question? « Oui » : deux
        choses; et d’autres !
        - un : deux
      en: 'Two words; another: yes?'
";
    let wanted = text
        .replace("mots ; un autre'", "mots\u{202f}; un autre'")
        .replace("question?", "question\u{202f}?")
        .replace("« Oui » :", "«\u{a0}Oui\u{a0}»\u{a0}:")
        .replace("choses;", "choses\u{202f};")
        .replace("d’autres !", "d’autres\u{202f}!")
        .replace("- un :", "- un\u{a0}:");
    assert_eq!(mended(text), wanted);
}
