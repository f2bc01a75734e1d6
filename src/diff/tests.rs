//! What the comparison promises, on generated pairs; the examples of the rules are their tests.

use std::path::Path;

use proptest::prelude::*;

use super::judge::{self, Example, Judged, wrap};
use super::*;
use crate::files::Memory;
use crate::model::Judgement;
use crate::project::load;

fn project(files: &[String]) -> Project {
    let name = |i: usize| if i == 0 { "roadmap.yaml".to_owned() } else { format!("f{i}.yaml") };
    let files = files.iter().enumerate().map(|(i, text)| (format!("p/{}", name(i)), text.clone()));
    load(&Memory::new(files), Path::new("p")).expect("loads")
}

const HEADER: &str = "
roadmap: {format: 1, id: x, title: X, status: consultation, version: 1, languages: {source: en, published: [en, fr]}, references: [assises-2025@1], horizon: {start: 2027, end: 2030}}";

/// The changes that lead back, but for the ids by which they name renamed elements.
fn mirror(changes: &[Change]) -> Vec<Change> {
    let back = changes.iter().map(|Change { of, kind }| {
        let mut of = of.clone();
        let kind = match kind.clone() {
            ChangeKind::Added(item) => ChangeKind::Removed(item),
            ChangeKind::Removed(item) => ChangeKind::Added(item),
            ChangeKind::Renamed { from } => {
                let now = std::mem::replace(&mut of.1, from);
                ChangeKind::Renamed { from: now }
            }
            ChangeKind::Moved { from, to } => ChangeKind::Moved { from: to, to: from },
            ChangeKind::Field { field, from, to } => {
                ChangeKind::Field { field, from: to, to: from }
            }
        };
        Change { of, kind }
    });
    back.collect()
}

/// A roadmap with references of its own.
fn own(text: &str) -> Project {
    let name = if text.starts_with("set:") { "p/pillars/own.yaml" } else { "p/norms/own.yaml" };
    let files = Memory::new([(name, text), ("p/roadmap.yaml", HEADER)]);
    load(&files, Path::new("p")).expect("loads")
}

pub(crate) fn example(text: &str) -> Project {
    let is_own = text.starts_with("set:") || text.starts_with("family:");
    let text = match is_own || text.contains("roadmap: {") {
        true => text.to_owned(),
        false => format!("{text}{HEADER}"),
    };
    let project = match text.starts_with("set:") || text.starts_with("family:") {
        true => own(&text),
        false => project(std::slice::from_ref(&text)),
    };
    let faults: Vec<_> = project.faults.iter().filter(|f| f.rule != "missing-key").collect();
    assert!(faults.is_empty(), "{text}\n{faults:?}");
    project
}

fn judged(old: &Project, new: &Project) -> Vec<Judged> {
    judge::judge(old, new, &difference(old, new))
}

fn rules(old: &Project, new: &Project) -> Vec<&'static str> {
    judged(old, new).iter().map(|judged| judged.rule).collect()
}

#[test]
fn examples_are_judged_as_documented_both_ways() {
    let mut wrong = Vec::new();
    for rule in judge::all() {
        let (example, turned) = rule.example;
        let [mut old, mut new] = example.roadmaps();
        if turned {
            std::mem::swap(&mut old, &mut new);
        }
        let (before, now) = (self::example(&old), self::example(&new));
        let found = rules(&before, &now);
        if !found.contains(&rule.name) {
            wrong.push(format!("{}: {found:?} from\n  {old}\nto\n  {new}", rule.name));
        }
        let back = rules(&now, &before);
        if !back.contains(&rule.mirror) {
            wrong.push(format!("{}: back is {back:?}, not {}", rule.name, rule.mirror));
        }
        // Nothing else is said of an example that is about one element.
        if matches!(example, Example::Element(..)) && found.len() > 2 {
            wrong.push(format!("{}: {found:?}", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_its_mirror_and_a_name_of_its_own() {
    let names: std::collections::BTreeSet<_> = judge::names().collect();
    assert_eq!(names.len(), judge::all().len());
    assert!(names.len() >= 60, "{}", names.len());
    for rule in judge::all() {
        let mirror = judge::find(rule.mirror).unwrap_or_else(|| panic!("{}", rule.mirror));
        assert_eq!(mirror.mirror, rule.name);
        assert!(crate::rules::find(rule.name).is_none(), "{} is a rule of check too", rule.name);
        // A change that weakens strengthens on the way back, or somebody decided otherwise.
        if [Judgement::Weakened, Judgement::Strengthened].contains(&rule.judgement) {
            assert_ne!(mirror.judgement, rule.judgement, "{}", rule.name);
        }
    }
}

/// A list of elements that the model gets is looked for in `elements.rs`.
#[test]
fn what_stands_in_an_element_is_compared() {
    // The record of translators and approvals are no promise.
    let compared = "
        Document.roadmap Document.priorities Document.objectives Document.ethics
        Document.legislation Document.governance Document.budget Document.funding_sources
        Document.phases Document.programmes Document.annexes Document.images Document.bibliography Document.actors
        Document.territories Document.glossary Document.responses Document.waivers
        Document.translations Document.checks Document.changes Document.approvals
        Priority.recommendations Objective.outcomes Objective.recommendations Objective.indicators
        Objective.actions Indicator.milestones Action.milestones Action.recommendations
        Cost.funding Ethics.principles Ethics.safeguards Ethics.use_cases Ethics.risks
        Principle.recommendations Safeguard.recommendations UseCase.recommendations
        Risk.recommendations Legislation.stages Legislation.recommendations
        Governance.bodies Governance.evaluations Governance.recommendations Budget.lines";
    let holding: Vec<&str> = crate::model::HOLDING.iter().copied().flatten().collect();
    assert_eq!(holding, compared.split_whitespace().collect::<Vec<_>>());
}

#[test]
fn the_direction_of_an_indicator_decides() {
    let target = |direction: &str, value: u32| {
        let content = format!("{direction}target: {{value: {value}}}");
        example(&wrap(Kind::Indicator, &content))
    };
    let found = |direction| rules(&target(direction, 80), &target(direction, 60));
    assert_eq!(found("direction: increase, "), ["target-weakened"]);
    assert_eq!(found("direction: decrease, "), ["target-strengthened"]);
    assert_eq!(found("direction: maintain, "), ["target-changed"]);
    assert_eq!(found(""), ["target-changed"]);
}

#[test]
fn children_go_with_their_parent_and_are_counted() {
    let old = example(
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R02], indicators: [{id: i, title: I}], actions: [{id: a, title: A, milestones: [{title: M, date: 2027}]}]}, {id: q, pillar: p, title: Q}]",
    );
    let new = example("objectives: [{id: q, pillar: p, title: Q}]");
    let found = judged(&old, &new);
    let gone = found.iter().find(|judged| judged.rule == "objective-removed").expect("gone");
    assert_eq!(gone.with, 2);
    assert_eq!(rules(&old, &new), ["objective-removed", "coverage-lost"], "{found:#?}");
    // What moved is not gone.
    let moved = example(
        "objectives: [{id: q, pillar: p, title: Q, actions: [{id: a, title: A, milestones: [{title: M, date: 2027}]}]}]",
    );
    assert!(rules(&old, &moved).contains(&"moved"));
    assert!(!rules(&old, &moved).contains(&"action-removed"));
}

#[test]
fn renaming_is_no_change_of_what_names_it() {
    let old = example(
        "actors: [{id: m, title: M}]\nobjectives: [{id: o, pillar: p, title: O, owner: m, indicators: [{id: i, title: I, milestones: [{date: 2027, value: 1}]}], actions: [{id: a, title: A, milestones: [{title: S, date: 2027}]}, {id: b, title: B, depends_on: [a]}]}]",
    );
    let new = example(
        "actors: [{id: n, renamed_from: m, title: M}]\nobjectives: [{id: o2, renamed_from: o, pillar: p, title: O, owner: n, indicators: [{id: i2, renamed_from: i, title: I, milestones: [{date: 2027, value: 1}]}], actions: [{id: c, renamed_from: a, title: A, milestones: [{title: Step, date: 2027}]}, {id: b, title: B, depends_on: [c]}]}]",
    );
    let mut found = rules(&old, &new);
    found.sort_unstable();
    assert_eq!(found, ["renamed", "renamed", "renamed", "renamed", "text-reworded"]);
}

/// A roadmap from a stream of choices: what it says, apart from how it is written.
struct Choices<'a>(std::slice::Iter<'a, u8>);

impl Choices<'_> {
    fn of(&mut self, most: u8) -> u8 {
        self.0.next().map_or(0, |byte| byte % most)
    }
    fn pick<'b>(&mut self, words: &[&'b str]) -> &'b str {
        words[self.of(words.len() as u8) as usize]
    }
}

/// Elements as lines of flow YAML, by section.
fn elements(bytes: &[u8]) -> Vec<(&'static str, Vec<String>)> {
    let mut c = Choices(bytes.iter());
    let mut objectives = Vec::new();
    let mut free: Vec<&str> = vec!["a1", "a2", "a3", "a4"];
    for id in ["o1", "o2", "o3"].into_iter().take(1 + c.of(3) as usize) {
        let mut actions = Vec::new();
        for _ in 0..c.of(3) {
            let Some(action) = free.pop() else { break };
            let renamed = c.pick(&["", "", "renamed_from: a9, "]);
            let milestones = c.pick(&[
                "",
                "milestones: [{title: M, date: 2027}], ",
                "milestones: [{title: M2, date: 2027}, {title: N, date: 2028-06}], ",
                "milestones: [{title: {en: N, fr: N}, date: 2029}], ",
            ]);
            let rest = c.pick(&[
                "",
                "end: 2029",
                "end: 2029-06, lead: m",
                "depends_on: [a1], cost: unfunded",
                "cost: {amount: 5, years: {2027: 5}, funding: [{source: ppp, amount: 2}, {source: ppp, amount: 3}]}",
            ]);
            actions.push(format!("{{id: {action}, {renamed}title: T, {milestones}{rest}}}"));
        }
        let title = c.pick(&["O", "{en: O, fr: P}", "{en: Five of 5, fr: Cinq de 5}", "Five of 6"]);
        let answers = c.pick(&["", "R02", "R02, R07/usage", "{to: R02, relation: partial}"]);
        let value = c.pick(&[
            "",
            "milestones: [{date: 2027, value: 2}, {date: 2028, value: 2}], ",
            "milestones: [{date: 2028, value: 3}], ",
        ]);
        let target = c.pick(&[
            "",
            "target: {value: 1, date: 2029}",
            "target: {unknown: true}",
            "direction: increase, target: {value: 3}",
        ]);
        objectives.push(format!(
            "{{id: {id}, pillar: p, title: {title}, recommendations: [{answers}], indicators: [{{id: i{id}, title: I, {value}{target}}}], actions: [{}]}}",
            actions.join(", ")
        ));
    }
    let mut actors = vec!["{id: m, title: M}".to_owned()];
    actors.push(
        c.pick(&["{id: n, title: N}", "{id: n2, renamed_from: n, title: N}", "{id: k, title: N}"])
            .to_owned(),
    );
    let responses = c.pick(&[
        "{to: R03, status: planned, date: 2027}",
        "{to: R03, status: excluded, reason: R}",
    ]);
    vec![("objectives", objectives), ("actors", actors), ("responses", vec![responses.to_owned()])]
}

/// The same roadmap in one file, or in several with everything turned round.
fn written(sections: &[(&str, Vec<String>)], spread: bool) -> Project {
    if !spread {
        let all: String = sections
            .iter()
            .map(|(key, items)| format!("{key}: [{}]\n", items.join(", ")))
            .collect();
        return project(&[format!("{all}{HEADER}")]);
    }
    let mut files = vec![format!("# A comment.\n{HEADER}\n")];
    for (key, items) in sections {
        for item in items.iter().rev() {
            files.push(format!("---\n{key}:\n  # Another.\n  - {item}\n"));
        }
    }
    project(&files)
}

#[test]
fn an_element_is_what_it_says() {
    let [one, other] =
        ["M", "N"].map(|title| example(&format!("actors: [{{id: m, title: {title}}}]")));
    let found = difference(&one, &other);
    assert_ne!(found.old.items, found.new.items);
}

proptest! {
    // Each case loads whole roadmaps.
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_same_roadmap_has_not_changed(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let sections = elements(&bytes);
        let (one, other) = (written(&sections, false), written(&sections, true));
        prop_assert_eq!(difference(&one, &one).changes, []);
        prop_assert_eq!(difference(&one, &other).changes, []);
        prop_assert_eq!(judged(&one, &other), []);
    }

    #[test]
    fn applied_changes_give_the_other_version(
        old in prop::collection::vec(any::<u8>(), 0..40),
        new in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let (old, new) = (written(&elements(&old), false), written(&elements(&new), true));
        let found = difference(&old, &new);
        prop_assert_eq!(found.old.items == found.new.items, found.changes.is_empty());
        let mut tree = found.old.clone();
        apply(&mut tree, &found.changes);
        prop_assert_eq!(&tree.items, &found.new.items);
    }

    #[test]
    fn the_way_back_is_the_mirror(
        old in prop::collection::vec(any::<u8>(), 0..40),
        new in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let (old, new) = (written(&elements(&old), false), written(&elements(&new), true));
        let there = difference(&old, &new);
        let back = difference(&new, &old);
        let renamed = there.changes.iter().any(|c| matches!(c.kind, ChangeKind::Renamed { .. }));
        if !renamed {
            prop_assert_eq!(&mirror(&there.changes), &back.changes);
        }
        prop_assert_eq!(there.changes.len(), back.changes.len());
        // Each judgement has its mirror: of the same field, with its values in each other's place.
        let names = |judged: Vec<Judged>, mirrored: bool| {
            let name = |j: &Judged| {
                let rule = judge::find(j.rule).expect("a rule");
                let field = j.field.as_ref().map(|field| (field.path(), field.language.clone()));
                let [from, to] = [&j.from, &j.to].map(|leaf| format!("{leaf:?}"));
                let what = if mirrored { (to, from) } else { (from, to) };
                let name = if mirrored { rule.mirror } else { rule.name };
                (name, (!renamed).then(|| (j.of.clone(), field, what)))
            };
            let mut names: Vec<_> = judged.iter().map(name).collect();
            names.sort();
            names
        };
        prop_assert_eq!(names(judged(&old, &new), true), names(judged(&new, &old), false));
    }

    /// The runs of words are the two texts.
    #[test]
    fn words_are_complete(old in "[ab ,.0-9é\u{64B}]{0,12}", new in "[ab ,.0-9é\u{64B}]{0,12}") {
        let runs = words::diff(&old, &new);
        let side = |new: bool| -> String {
            runs.iter().map(|run| match run {
                words::Run::Same(text) => *text,
                words::Run::Gone(text) if !new => *text,
                words::Run::New(text) if new => *text,
                _ => "",
            }).collect()
        };
        prop_assert_eq!(&side(false), &old);
        prop_assert_eq!(&side(true), &new);
    }
}

#[test]
fn numbers_that_changed_are_named() {
    let (gone, fresh) = words::changed_numbers(
        "Train 500 of 1,200 teachers by 2027",
        "Train 300 of 1,200 teachers by 2028",
    );
    assert_eq!((gone.join(" "), fresh.join(" ")), ("500 2027".into(), "300 2028".into()));
    assert!(words::same_words("« Égalité »", "\"Égalité\""));
    assert!(words::same_words("12 000 écoles à 80 %", "12\u{a0}000 écoles à 80%"));
    for (one, other) in
        [("all", "some"), ("not able", "notable"), ("12 000", "120 00"), ("Us", "US")]
    {
        assert!(!words::same_words(one, other), "{one}");
    }
    // Signs belong to their numbers, where they are signs.
    for (text, expected) in [
        ("≥ 80 %", "≥80%"),
        ("**<=** 5 000", "≤5000"),
        ("de −5 à +3‰", "-5 +3‰"),
        ("+ 5 %", "+5%"),
        ("2027-2030, 2027 – 2030", "2027 2030 2027 2030"),
        ("~10", "~10"),
    ] {
        assert_eq!(words::numbers(text).join(" "), expected, "{text}");
    }
}

#[test]
fn fingerprints_outlive_edits_elsewhere() {
    let old = "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2029}]}]";
    let new = "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2030}]}]";
    let other = "objectives: [{id: q, pillar: p, title: Q}, {id: o, pillar: p, title: O, actions: [{id: b, title: B}, {id: a, title: A, end: 2030}]}]";
    let print = |new: &str| {
        let found = judged(&example(old), &example(new));
        found.into_iter().find(|j| j.rule == "end-later").expect("later").fingerprint
    };
    assert_eq!(print(new), print(other));
    assert_ne!(print(new), print(&new.replace("2030", "2031")));
}
