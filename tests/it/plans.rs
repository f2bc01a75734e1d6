//! Statements of legitimate plans: what is true is found by no rule, what is not by its own.

use roadmap::internal::rules;

use crate::{project, text, today};

/// A roadmap, its recommendations, then statements in it: a name, what stood there after `-`, what
/// stands now after `+`, and the rules that find it after `=`.
#[test]
fn true_statements_are_found_by_no_rule() {
    let cases = text("tests/cases/plans.txt");
    let mut parts = cases.split("\n---\n");
    let (plan, pillars) = (parts.next().unwrap(), parts.next().unwrap());
    let mut count = 0;
    for statement in parts {
        let name = statement.lines().next().unwrap();
        let after = |sign: &str| {
            let lines = statement.lines().filter_map(|line| line.strip_prefix(sign));
            lines.collect::<Vec<_>>().join("\n")
        };
        let [old, new, finds] = ["- ", "+ ", "= "].map(after);
        assert!(plan.contains(&old), "{name}");
        let files = [
            ("roadmap.yaml", plan.replacen(&old, &new, 1)),
            ("pillars/s.yaml", pillars.to_owned()),
        ];
        let checked = rules::check(&project(files), today());
        let found = checked.findings.iter().map(|finding| finding.rule);
        // That women and men are looked at is asked of every plan.
        let found: Vec<&str> = found.filter(|rule| *rule != "no-gender-element").collect();
        assert_eq!(found.join(" "), finds, "{name}");
        count += 1;
    }
    assert!(count >= 12);
}
