//! Edits that do not overlap join, in either order; those that do are a conflict at their field.

use super::*;

const BASE: &str = "\
# The plan.
objectives:
  # First.
  - id: one
    title: One
    owner: m
    norms: [a, b]
    indicators:
      - {id: i, title: I, target: {value: 90, date: 2029}}
  - id: two
    title:
      fr: Deux
      en: Two
    actions:
      - id: act
        title: Act
        end: 2029
actors:
  - {id: m, title: M}
";

fn edit(edits: &[(&str, &str)]) -> String {
    edits.iter().fold(BASE.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    })
}

/// What was joined, as text.
struct Joined {
    text: String,
    conflicts: usize,
}

fn joined(ours: &str, theirs: &str) -> Joined {
    let merged = merge(BASE.as_bytes(), ours.as_bytes(), theirs.as_bytes());
    let text = String::from_utf8(merged.bytes).expect("all three are text");
    Joined { text, conflicts: merged.conflicts }
}

/// Edits that stand on neighbouring lines, or on one, and do not overlap.
const APART: &[(&str, &str)] = &[
    ("title: One", "title: Once # sure"),
    ("owner: m", "owner: n"),
    ("value: 90", "value: 95"),
    ("date: 2029", "date: 2030-06"),
    ("[a, b]", "[a, c, b]"),
    ("      fr: Deux\n", "      fr: Les deux\n"),
    ("      en: Two\n", "      en: Both\n      ar: اثنان\n"),
    ("        end: 2029\n", "        end: 2028\n        lead: m\n"),
    ("  # First.\n", "  # The first.\n"),
    ("actors:\n", "actors:\n  - {id: new, title: N}\n"),
    ("  - id: two\n", "  # Between.\n  - id: half\n    title: Half\n  - id: two\n"),
];

#[test]
fn edits_apart_join_in_either_order() {
    for (i, first) in APART.iter().enumerate() {
        for second in &APART[i + 1..] {
            let wanted = edit(&[*first, *second]);
            let (ours, theirs) = (edit(&[*first]), edit(&[*second]));
            for (ours, theirs) in [(&ours, &theirs), (&theirs, &ours)] {
                let merged = joined(ours, theirs);
                assert_eq!(merged.conflicts, 0, "{first:?} {second:?}\n{}", merged.text);
                assert_eq!(merged.text, wanted, "{first:?} {second:?}");
            }
        }
        let one = edit(&[*first]);
        assert_eq!(joined(&one, BASE).text, one);
        assert_eq!(joined(BASE, &one).text, one);
        assert_eq!(joined(&one, &one).text, one);
    }
}

#[test]
fn an_element_removed_by_one_is_removed() {
    let ours =
        edit(&[("      - {id: i, title: I, target: {value: 90, date: 2029}}\n", "      []\n")]);
    let start = BASE.find("  - id: two").unwrap_or_default();
    let end = BASE.find("actors:").unwrap_or_default();
    let theirs = format!("{}{}", &BASE[..start], &BASE[end..]);
    let merged = joined(&edit(&[("owner: m", "owner: n")]), &theirs);
    assert_eq!((merged.conflicts, merged.text.contains("id: two")), (0, false));
    assert!(merged.text.contains("owner: n"));
    // What one removes and the other changes is for people.
    let changed = edit(&[("        end: 2029", "        end: 2028")]);
    assert_eq!(joined(&changed, &theirs).conflicts, 1);
    assert_eq!(joined(&theirs, &changed).conflicts, 1);
    assert_eq!(joined(&ours, &edit(&[("value: 90", "value: 95")])).conflicts, 1);
}

#[test]
fn the_same_field_is_a_conflict_at_that_field() {
    let ours = edit(&[("        end: 2029\n", "        end: 2028\n"), ("title: One", "title: Un")]);
    let theirs = edit(&[("        end: 2029\n", "        end: 2030\n"), ("owner: m", "owner: n")]);
    let merged = joined(&ours, &theirs);
    let wanted = "        title: Act\n<<<<<<< ours\n        end: 2028\n=======\n        end: 2030\n>>>>>>> theirs\nactors:";
    assert_eq!(merged.conflicts, 1);
    assert!(merged.text.contains(wanted), "{}", merged.text);
    assert!(merged.text.contains("title: Un\n    owner: n"), "{}", merged.text);
}

#[test]
fn order_and_style_of_the_first_stay() {
    let turned = "actors:\n  - {id: m, title: M}\nobjectives:\n  - id: two\n    title: {fr: Deux, en: Two}\n    actions:\n    - {end: 2029, title: Act, id: act}\n  - {id: one, title: One, owner: m, norms: [a, b], indicators: [{id: i, title: I, target: {value: 90, date: 2029}}]}\n";
    let merged = joined(
        turned,
        &edit(&[
            ("owner: m", "owner: n"),
            ("  - {id: m, title: M}", "  - {id: m, title: Ministry}"),
        ]),
    );
    assert!(
        merged.text.starts_with(
            "actors:\n  - {id: m, title: Ministry}\nobjectives:\n  - id: two\n    title: {fr: Deux"
        ),
        "{}",
        merged.text
    );
    assert_eq!(merged.conflicts, 0);
}
