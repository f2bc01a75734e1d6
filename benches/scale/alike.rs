//! Projects whose items are alike but for a number: what is quadratic shows here first, since
//! every comparison of two items goes to its end.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use criterion::{BenchmarkId, Criterion};
use roadmap::internal::files::Memory;
use roadmap::internal::rules::{self, Family};

use super::{HEADER, PER_FILE, Written, in_memory, today};

/// Items of the two projects that are compared. Neither fits into a cache: from a thousand to ten
/// thousand items even reading each once takes twenty times as long.
const ITEMS: [usize; 2] = [10_000, 20_000];
/// How much longer the larger may take: a rule that compares every item with every other takes
/// four times as long, one that reads each takes twice.
const MOST: f64 = 3.0;
/// What takes less is lost in what else the machine does.
const LEAST: Duration = Duration::from_millis(50);

/// A line for each family of rules at two sizes, then how much longer twice the items take.
/// What all rules share, the walk over all texts, has a line of its own and is taken off.
pub(crate) fn families(c: &mut Criterion) {
    let fastest: RefCell<BTreeMap<(bool, String), [Duration; 2]>> = RefCell::default();
    for sound in [true, false] {
        let mut group = c.benchmark_group(if sound { "alike" } else { "alike-faulty" });
        group.sample_size(10).warm_up_time(Duration::from_millis(100));
        group.measurement_time(Duration::from_millis(500));
        for (size, items) in ITEMS.into_iter().enumerate() {
            let files = project(items, sound);
            let loaded = super::project(&files);
            let mut measure = |name: &str, run: &dyn Fn() -> usize| {
                group.bench_function(BenchmarkId::new(name, items), |b| {
                    b.iter_custom(|rounds| {
                        let once = || {
                            let start = Instant::now();
                            black_box(run());
                            let taken = start.elapsed();
                            let mut fastest = fastest.borrow_mut();
                            let of_name = fastest.entry((sound, name.to_owned()));
                            let known = of_name.or_insert([Duration::MAX; 2]);
                            known[size] = known[size].min(taken);
                            taken
                        };
                        (0..rounds).map(|_| once()).sum()
                    });
                });
            };
            measure("texts", &|| rules::raise(&loaded, today(), &[]).len());
            for family in Family::ALL {
                measure(family.name(), &|| rules::raise(&loaded, today(), &[family]).len());
            }
            measure("check", &|| rules::check(&loaded, today()).findings.len());
            measure("load", &|| super::project(&files).faults.len());
        }
        group.finish();
    }
    let fastest = fastest.into_inner();
    let mut slow = Vec::new();
    for ((sound, name), [small, large]) in &fastest {
        let shared = match Family::ALL.iter().any(|family| family.name() == name) {
            true => fastest.get(&(*sound, "texts".to_owned())).copied().unwrap_or_default(),
            false => Default::default(),
        };
        let (small, large) = (small.saturating_sub(shared[0]), large.saturating_sub(shared[1]));
        let times = large.as_secs_f64() / small.max(Duration::from_micros(1)).as_secs_f64();
        let of = if *sound { "alike" } else { "alike-faulty" };
        #[expect(clippy::print_stdout, reason = "a benchmark says what it measured")]
        let () = println!("{of:12} {name:14} {small:>10.1?} {large:>10.1?} {times:6.1} times");
        if times > MOST && large > LEAST {
            slow.push(name);
        }
    }
    assert!(slow.is_empty(), "more than {MOST} times as long for twice the items: {slow:?}");
}

/// Every list of the format, with `items` items that are sound, or that have faults of their own:
/// names that stand for nothing, dates and sums that do not fit, titles that stand twice, and a
/// waiver each.
pub(crate) fn project(items: usize, sound: bool) -> Memory {
    in_memory(&written(items, sound))
}

fn written(items: usize, sound: bool) -> Written {
    let mut files = Vec::new();
    let (mut principles, mut safeguards, mut cases, mut risks) = Default::default();
    for first in (0..items).step_by(PER_FILE) {
        let mut lists: [String; 7] = Default::default();
        for i in first..(first + PER_FILE).min(items) {
            plan(&mut lists, i, sound);
            ethics([&mut principles, &mut safeguards, &mut cases, &mut risks], i, sound);
        }
        let keys = [
            "objectives",
            "legislation",
            "actors",
            "territories",
            "glossary",
            "priorities",
            "waivers",
        ];
        let text = keys.iter().zip(&lists).map(|(key, list)| format!("{key}:\n{list}"));
        files.push((PathBuf::from(format!("items/{first:06}.yaml")), text.collect::<String>()));
    }
    let ethics = format!(
        "ethics:\n  principles:\n{principles}  safeguards:\n{safeguards}  use_cases:\n{cases}  risks:\n{risks}"
    );
    files.push((PathBuf::from("ethics.yaml"), ethics));
    let header = HEADER.split("actors:").next().expect("a header");
    files.push((PathBuf::from("roadmap.yaml"), format!("{header}  country: MA\n")));
    files
}

/// A name that stands for something, or one that is near many and is none.
fn name(kind: &str, i: usize, sound: bool) -> String {
    if sound { format!("{kind}-{i}") } else { format!("{kind}s-{i}x") }
}

fn plan(lists: &mut [String; 7], i: usize, sound: bool) {
    let [objectives, legislation, actors, territories, glossary, priorities, waivers] = lists;
    let actor = name("acteur", i, sound);
    let (end, total) = if sound { ("2029-06", 300) } else { ("2031-06", 301) };
    let before = i.saturating_sub(1);
    let waits = if i > 0 { name("action", before, sound) } else { String::new() };
    // Write to a String does not fail.
    let _ = write!(
        objectives,
        "  - id: objectif-{i}
    pillar: {pillar}
    title: {{fr: Former le personnel des services publics, en: Train the staff of public services}}
    problem: {{fr: Les services manquent de moyens., en: Services lack means.}}
    priority: {priority}
    owner: {actor}
    territories: [{territory}]
    recommendations: [{recommendation}]
    norms: ['{norm}']
    indicators:
      - id: indicateur-{i}
        title: {{fr: Nombre de personnes formées, en: Number of people trained}}
        stage: outcome
        unit: {{fr: personnes, en: people}}
        direction: increase
        baseline: {{value: 3, date: 2021}}
        target: {{value: {target}, date: {end}}}
        source: {{fr: Registre, en: Register}}
        frequency: yearly
        owner: {actor}
    actions:
      - id: action-{i}
        title: {{fr: Former les agents de la région, en: Train the agents of the region}}
        lead: {actor}
        partners: [{actor}]
        start: 2027-01
        end: {end}
        depends_on: [{waits}]
        cost: {{amount: {total}, years: {{2027: 100, 2028: 200}}}}
        milestones: [{{title: {{fr: Première tranche, en: First part}}, date: 2027-12}}]
",
        pillar = if sound { "secteurs-sociaux".to_owned() } else { format!("secteurs-{i}") },
        priority = name("priorite", i, sound),
        territory = if sound { format!("T-{i}") } else { format!("TT-{i}") },
        recommendation = if sound { "R28".to_owned() } else { format!("R{i}x") },
        norm = if sound { "oecd:1.1".to_owned() } else { format!("oecd:1.{i}x") },
        target = if sound { 5 } else { 2 },
    );
    let _ = write!(
        legislation,
        "  - id: texte-{i}
    title: {{fr: Décret sur la formation, en: Decree on training}}
    kind: decree
    status: planned
    lead: {actor}
    stages: [{{stage: drafting, date: 2027-06}}]
    objectives: [{objective}]
",
        objective = name("objectif", i, sound),
    );
    let _ =
        writeln!(actors, "  - {{id: acteur-{i}, title: {{fr: Agence, en: Agency}}, kind: agency}}");
    let _ = writeln!(territories, "  - {{code: T-{i}, title: {{fr: Région, en: Region}}}}");
    let _ = writeln!(
        glossary,
        "  - {{id: terme-{i}, title: {{fr: Terme, en: Term}}, definition: {{fr: 'Selon la loi n° 08-09, la DGX{letters} décide ; ensuite, non.', en: Law 08-09.}}}}",
        letters = letters(i, sound),
    );
    let _ = writeln!(
        priorities,
        "  - {{id: priorite-{i}, title: {{fr: Priorité, en: Priority}}, rank: {rank}, reason: {{fr: Une raison., en: A reason.}}}}",
        rank = if sound { i + 1 } else { 1 },
    );
    let _ = writeln!(
        waivers,
        "  - {{rule: {rule}, item: {item}, reason: {{fr: Une raison., en: A reason.}}, until: 2027-06}}",
        rule = if sound { "action-without-cost" } else { "sums-differ" },
        item = name("action", i, sound),
    );
}

/// An acronym of its own for each item, or one for all.
fn letters(i: usize, sound: bool) -> String {
    if sound {
        return String::new();
    }
    [i / 676, i / 26, i].map(|n| char::from(b'A' + (n % 26) as u8)).iter().collect()
}

fn ethics(lists: [&mut String; 4], i: usize, sound: bool) {
    let [principles, safeguards, cases, risks] = lists;
    let actor = name("acteur", i, sound);
    let _ = write!(
        principles,
        "    - id: principe-{i}
      title: {{fr: Transparence, en: Transparency}}
      definition: {{fr: Chacun sait qu’un système est employé {i}., en: People know that a system is used {i}.}}
      mechanism: {{fr: Un registre., en: A register.}}
      owner: {actor}
      norms: ['oecd:1.3']
"
    );
    let _ = write!(
        safeguards,
        "    - id: garantie-{i}
      title: {{fr: Contrôle humain, en: Human oversight}}
      kind: human-oversight
      description: {{fr: Une personne décide., en: A person decides.}}
      owner: {actor}
      principles: [{principle}]
",
        principle = name("principe", i, sound),
    );
    let _ = write!(
        cases,
        "    - id: usage-{i}
      title: {{fr: Aide au tri des demandes, en: Help with sorting requests}}
      sector: health
      owner: {actor}
      persons: {{fr: Patients, en: Patients}}
      impact: limited
      personal_data: {{legal_basis: ['ma:loi-09-08']}}
      safeguards: [{safeguard}]
      risks: [{risk}]
      objectives: [{objective}]
",
        safeguard = name("garantie", i, sound),
        risk = name("risque", i, sound),
        objective = name("objectif", i, sound),
    );
    let _ = write!(
        risks,
        "    - id: risque-{i}
      title: {{fr: Erreur de tri, en: Sorting error}}
      category: discrimination
      likelihood: 2
      impact: 3
      mitigation: {{fr: Des contrôles., en: Controls.}}
      owner: {actor}
"
    );
}
