//! Editions: what is internal is in no byte of the public one, and each says what it is.

use std::io::{Cursor, Read};
use std::sync::Arc;

use roadmap::internal::locale::Locale;
use roadmap::internal::project::Project;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::rules;
use roadmap::internal::view::{Edition, view_of};

use crate::{ours, today};

const SOURCE: &str = "\
roadmap: {format: 1, id: r, title: Plan, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, currency: MAD, languages: {source: fr}, foreword: Un texte., internal: [foreword], context: Le contexte.}
priorities:
  - {id: secret-priority, title: SECRET priority, rank: 1, internal: [all]}
objectives:
  - id: open
    pillar: p
    title: Ouvert
    problem: SECRET problem
    priority: secret-priority
    internal: [problem]
    indicators: [{id: i, title: Indicateur, owner: secret-body, source: SECRET source, internal: [source]}]
    actions:
      - {id: a, title: Action, lead: secret-body, start: 2027, end: 2028, depends_on: [secret-action], cost: {amount: 987654321, method: SECRET method}, internal: [cost]}
      - {id: secret-action, title: SECRET action, internal: [all]}
  - {id: secret-objective, pillar: p, title: SECRET objective, internal: [all], actions: [{id: secret-child, title: SECRET child}]}
ethics:
  risks: [{id: secret-risk, title: SECRET risk, internal: [all]}]
  use_cases: [{id: u, title: Usage, risks: [secret-risk], objectives: [secret-objective, open]}]
actors:
  - {id: secret-body, title: SECRET body, internal: [all]}
waivers:
  - {rule: action-without-cost, item: secret-action, reason: SECRET reason, until: 2030}
";

fn project(text: &str) -> Project {
    let project = crate::project([("roadmap.yaml", text)]);
    assert_eq!(project.faults, []);
    project
}

/// Every byte that a reader could find, archives unpacked.
fn bytes(project: &Project, edition: Edition) -> String {
    let locale = Arc::new(Locale::new("fr", Some("MA")).unwrap());
    let view = view_of(project, &locale, today(), edition, None).unwrap();
    let mut all = String::new();
    for format in Format::ALL.into_iter().filter(|format| format.is_built()) {
        for part in Draft::new(&view, &locale)
            .render(format, &Templates::default(), &Fonts::default())
            .unwrap()
        {
            if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(&part.bytes)) {
                for i in 0..archive.len() {
                    let mut file = archive.by_index(i).unwrap();
                    let mut text = Vec::new();
                    file.read_to_end(&mut text).unwrap();
                    all.push_str(&String::from_utf8_lossy(&text));
                }
            }
            all.push_str(&String::from_utf8_lossy(&part.bytes));
        }
    }
    all
}

#[test]
fn nothing_internal_is_in_the_public_edition() {
    let project = project(SOURCE);
    let draft = bytes(&project, Edition::Draft);
    for word in ["SECRET problem", "SECRET action", "secret-body", "987654321", "Un texte."] {
        assert!(draft.contains(word), "the draft has {word}");
    }
    let public = bytes(&project.public().unwrap(), Edition::Public);
    for word in ["SECRET", "secret-", "987654321", "987\u{202f}654", "Un texte."] {
        assert!(!public.contains(word), "the public edition has {word}");
    }
    for word in ["Ouvert", "Indicateur", "Le contexte.", "Usage"] {
        assert!(public.contains(word), "the public edition lacks {word}");
    }
}

#[test]
fn a_project_without_marks_is_all_public() {
    for directory in ["roadmap", "examples/kenya", "examples/commune", "examples/minimal"] {
        let project = ours(directory);
        assert_eq!(project.public().unwrap().document, project.document, "{directory}");
    }
}

#[test]
fn each_edition_has_its_annex() {
    let mut project = ours("roadmap");
    let checked = rules::check(&project, today());
    let locale = Arc::new(Locale::new("ar", Some("MA")).unwrap());
    // What names its annexes leaves out those that it does not name.
    let named = view_of(&project, &locale, today(), Edition::Draft, Some(&checked)).unwrap();
    assert!(named.validation.is_none());
    let document = Arc::make_mut(&mut project.document);
    document.roadmap.as_mut().unwrap().annexes = None;
    let checked = rules::check(&project, today());
    let html = |edition, checked| {
        let view = view_of(&project, &locale, today(), edition, checked).unwrap();
        let parts = Draft::new(&view, &locale).render(
            Format::Html,
            &Templates::default(),
            &Fonts::default(),
        );
        String::from_utf8(parts.unwrap().remove(0).bytes).unwrap()
    };
    let draft = html(Edition::Draft, Some(&checked));
    assert!(draft.contains("id=\"validation\"") && !draft.contains("id=\"comments\""));
    let report = draft.split("id=\"validation\"").nth(1).unwrap();
    let report = report.split("</table>").next().unwrap();
    assert_eq!(report.matches("<th scope=row>").count(), checked.by_rule().len());
    let consultation = html(Edition::Consultation, None);
    assert!(
        consultation.contains("id=\"comments\"") && !consultation.contains("id=\"validation\"")
    );
    let public = html(Edition::Public, None);
    assert!(!public.contains("id=\"comments\"") && !public.contains("id=\"validation\""));
}

/// Comments name a paragraph by words of their language and a number that is the same in all; pages
/// have names that are the same in all, too.
#[test]
fn paragraphs_have_names_that_stay() {
    let project = project(
        "roadmap: {format: 1, id: r, title: {fr: Plan, ar: خطة}, status: working-draft, version: 1, \
         horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [fr, ar]}, \
         context: {fr: \"Un.\\n\\nDeux.\", ar: \"واحد.\\n\\nاثنان.\"}, vision: {fr: V., ar: رؤية.}}",
    );
    let named = |language: &str, format, edition| {
        let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
        let view = view_of(&project, &locale, today(), edition, None).unwrap();
        let parts =
            Draft::new(&view, &locale).render(format, &Templates::default(), &Fonts::default());
        let bytes = parts.unwrap().remove(0).bytes;
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        if let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(&bytes)) {
            text.clear();
            archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
        }
        let shown = text.replace("\\[", "[").replace("\\]", "]");
        let names = |before: &str, number: char| {
            let rest = shown.split(before).skip(1);
            let name = rest.filter_map(|rest| rest.split(['"', ']']).next());
            let is_name = |name: &&str| {
                let last = name.rsplit(number).next().unwrap_or_default();
                name.len() > last.len() + 1 && last.parse::<u32>().is_ok()
            };
            name.filter(is_name).map(str::to_owned).collect::<Vec<_>>()
        };
        (names("<p id=\"", '-'), names("[", ' '))
    };
    let (anchors, _) = named("fr", Format::Html, Edition::Draft);
    assert_eq!(anchors, ["context-1", "context-2", "vision-1"]);
    assert_eq!(named("ar", Format::Html, Edition::Draft).0, anchors);
    let words = ["Contexte et diagnostic 1", "Contexte et diagnostic 2", "Vision 1"];
    assert_eq!(named("fr", Format::Markdown, Edition::Consultation).1, words);
    assert_eq!(named("fr", Format::Docx, Edition::Consultation).1, words);
    let words = ["السياق والتشخيص 1", "السياق والتشخيص 2", "الرؤية 1"];
    assert_eq!(named("ar", Format::Docx, Edition::Consultation).1, words);
    assert_eq!(named("fr", Format::Docx, Edition::Draft).1, Vec::<String>::new());
}

/// What a brief says, in every language that the draft is published in.
#[test]
fn a_brief_says_what_is_promised_begun_paid_risked_and_decided() {
    let project = ours("roadmap");
    for (language, said) in [
        (
            "fr",
            [
                "Ce que vise chaque priorité",
                "À achever la première année",
                "Actions sans financement",
                "Les risques les plus graves",
                "Loi relative au développement et à l’usage de l’IA",
                "Donner son avis",
            ],
        ),
        (
            "en",
            [
                "What each priority aims at",
                "To be completed in the first year",
                "Actions without funding",
                "The gravest risks",
                "Law on the development and use of AI",
                "How to comment",
            ],
        ),
        (
            "ar",
            [
                "ما ترمي إليه كل أولوية",
                "ما يتعين إنجازه في السنة الأولى",
                "إجراءات غير ممولة",
                "أشد المخاطر",
                "قانون يتعلق بت",
                "كيف تبدي رأيك",
            ],
        ),
    ] {
        let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
        let view = view_of(&project, &locale, today(), Edition::Brief, None).unwrap();
        // Each priority with a target; the year in order of time; decisions in order of time.
        assert_eq!(view.brief.promises.len(), view.priorities.len());
        assert!(view.brief.promises.iter().all(|promise| promise.indicator.is_some()));
        let ends: Vec<&str> = view
            .brief
            .first_year
            .iter()
            .flat_map(|year| &year.actions)
            .map(|action| &*action.last_day)
            .collect();
        assert!(
            !ends.is_empty() && ends.is_sorted() && ends.iter().all(|end| end.starts_with("2027")),
            "{ends:?}"
        );
        for format in [Format::Markdown, Format::Html] {
            let parts = Draft::new(&view, &locale)
                .render(format, &Templates::default(), &Fonts::default())
                .unwrap();
            let text = String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap();
            for said in said {
                assert!(text.contains(said), "{language}: {said}");
            }
        }
    }
}

/// What stands alone in a brief says its unit as the language counts, unless the title names it.
#[test]
fn a_value_that_stands_alone_has_its_unit() {
    let cases = [
        ("jours", "أيام", 1, "1 (jours) (2028)", "1 (أيام) (2028)"),
        ("jours", "أيام", 5, "5\u{a0}jours (2028)", "5 أيام (2028)"),
        ("jours", "أيام", 12, "12\u{a0}jours (2028)", "12 (أيام) (2028)"),
        ("MW", "ميغاواط", 1, "1\u{a0}MW (2028)", "1 (ميغاواط) (2028)"),
        ("%", "%", 40, "40\u{a0}% (2028)", "\u{200E}40%\u{200F} (2028)"),
        ("Délai", "الأجل", 7, "7 (2028)", "7 (2028)"),
    ];
    for (fr, ar, value, in_french, in_arabic) in cases {
        let text = format!(
            "roadmap: {{format: 1, id: r, title: T, status: working-draft, version: 1, horizon: {{start: 2027, end: 2030}}, languages: {{source: fr, published: [fr, ar]}}}}\nobjectives: [{{id: o, pillar: p, title: O, indicators: [{{id: i, title: {{fr: Délai de réponse, ar: الأجل المتوسط}}, unit: {{fr: '{fr}', ar: '{ar}'}}, target: {{value: {value}, date: 2028}}}}]}}]\n"
        );
        let project = project(&text);
        for (language, said) in [("fr", in_french), ("ar", in_arabic)] {
            let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
            let view = view_of(&project, &locale, today(), Edition::Brief, None).unwrap();
            let promised = view.brief.promises[0].indicator.as_ref().unwrap();
            assert_eq!(promised.target_alone.as_deref(), Some(said), "{language}");
        }
    }
}

/// Who adopts is who issues where nobody else is named; what goes on begins where it has not yet.
#[test]
fn what_is_decided_and_since_when() {
    for (issuer, by, named) in
        [("", "", "à désigner"), ("issuer: m,", "", "Min"), ("issuer: m,", ", by: c", "Conseil")]
    {
        let text = format!(
            "roadmap: {{format: 1, id: r, title: T, status: working-draft, version: 1, date: 2026-11, {issuer} horizon: {{start: 2027, end: 2030}}, languages: {{source: fr}}}}\nactors: [{{id: m, title: Min}}, {{id: c, title: Conseil}}]\ngovernance: {{adoption: {{date: 2027-06{by}}}, evaluations: [{{kind: mid-term, date: 2025-01, by: m}}], consultation: {{start: 2025-02, end: 2025-03, channel: 'En ligne [@w]'}}}}\nbibliography: [{{id: w, title: W}}]\nobjectives: [{{id: o, pillar: p, title: O, actions: [{{id: a, title: A, start: 2024-07, ongoing: true}}, {{id: b, title: B, start: 2027-02, ongoing: true}}]}}]\n"
        );
        let project = project(&text);
        let locale = Arc::new(Locale::new("fr", None).unwrap());
        let view = view_of(&project, &locale, today(), Edition::Brief, None).unwrap();
        let draft = Draft::new(&view, &locale);
        let brief = draft.render(Format::Markdown, &Templates::default(), &Fonts::default());
        let brief = String::from_utf8(brief.unwrap().remove(0).bytes).unwrap();
        let row = format!("| juin\u{a0}2027 | Adoption de la feuille de route | {named} |");
        assert!(brief.contains(&row), "{brief}");
        // It was before the document; and nothing lists what is cited.
        for said in ["janvier\u{a0}2025", "mars\u{a0}2025", "[1", "#work"] {
            assert!(!brief.contains(said), "{said}: {brief}");
        }
        let actions = &view.pillars[0].objectives[0].actions;
        let dates: Vec<&str> = actions.iter().map(|action| &*action.dates).collect();
        assert_eq!(dates, ["depuis juillet\u{a0}2024", "dès février\u{a0}2027"]);
    }
}

/// What is not known is said beside what is: indicators without a path, actions that only their phase
/// dates, targets without a day, who prepares a law, territories that are alike.
#[test]
fn what_is_known_in_part_is_said_as_that() {
    const TEXT: &str = "\
roadmap: {format: 1, id: r, title: T, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}}
actors: [{id: m, title: Ministère}]
territories: [{code: A, title: Atlas}, {code: B, title: Bassin}]
phases: [{id: ph, title: Amorce, start: 2027-03, end: 2027-09}]
legislation: [{id: l, title: Loi, kind: law, lead: m, objectives: [o], stages: [{stage: drafting, date: 2027-12}, {stage: publication, date: 2029-03}]}]
objectives:
  - id: o
    pillar: p
    title: O
    territories: [A, B]
    indicators:
      - {id: i, title: Tracé, baseline: {value: 1, date: 2026}, target: {value: 4, date: 2030}}
      - {id: j, title: Point, baseline: {unknown: true}, target: {value: 9, date: 2030}}
      - {id: k, title: Daté, target: {unknown: true, establish_by: 2028-06}}
      - {id: n, title: Ouvert, target: {unknown: true}}
      - {id: q, title: Muet}
    actions: [{id: a, title: A, phase: ph}, {id: b, title: B, start: 2028, end: 2028-10}, {id: c, title: C}]
";
    let locale = Arc::new(Locale::new("fr", Some("MA")).unwrap());
    let said = |text: &str, edition| {
        let project = project(text);
        let view = view_of(&project, &locale, today(), edition, None).unwrap();
        let parts = Draft::new(&view, &locale).render(
            Format::Markdown,
            &Templates::default(),
            &Fonts::default(),
        );
        (view, String::from_utf8(parts.unwrap().remove(0).bytes).unwrap())
    };
    let (view, whole) = said(TEXT, Edition::Draft);
    let row = &view.measured[0];
    let counts = [&row.targets, &row.unset, &row.silent].map(|of| of.count);
    assert_eq!(counts, [2, 2, 1]);
    let opening = &view.openings["1"];
    let unset = "3 indicateurs dont la cible reste à fixer, d’ici juin\u{a0}2028, dont 2 sans date";
    assert_eq!(opening.unset.as_deref(), Some(unset));
    assert!(opening.dates.ends_with("Sans date\u{a0}: 1"), "{}", opening.dates);
    assert_eq!(opening.spans[0].texts, ["2029-03-31"]);
    let phased: Vec<(&str, bool)> =
        view.calendar.rows.iter().map(|row| (&*row.id, row.phase.is_some())).collect();
    assert_eq!(phased, [("a", true), ("b", false)]);
    // That a phase begins in the first year says of no action that it does.
    assert!(view.brief.first_year.is_none());
    // Territories that do not differ have no chapter: their names stand at what names them.
    assert!(whole.contains("Atlas et Bassin") && !whole.contains("Territoires\n"), "{whole}");
    let (_, unlike) = said(
        &TEXT.replace("{id: c, title: C}", "{id: c, title: C, territories: [A]}"),
        Edition::Draft,
    );
    assert!(unlike.contains("Territoires\n"), "{unlike}");
    // What explains pictures stands before them.
    let intro = whole.find("Les indicateurs figurent avec");
    assert!(intro.is_some() && intro < whole.find("Cibles connues"), "{whole}");
    // Of two values nothing is drawn, of three all are written.
    assert!(!whole.contains("Sont tracés") && !whole.contains("Indicateurs, de la"), "{whole}");
    let way = "target: {value: 4, date: 2030}, milestones: [{date: 2028, value: 3}]}";
    let (_, drawn) =
        said(&TEXT.replacen("target: {value: 4, date: 2030}}", way, 1), Edition::Draft);
    let intro = drawn.find("Sont tracés");
    assert!(intro.is_some() && intro < drawn.find("Indicateurs, de la situation"), "{drawn}");
    let (_, brief) = said(TEXT, Edition::Brief);
    assert!(brief.contains("préparation\u{a0}: Ministère"), "{brief}");
}

#[test]
fn every_edition_of_every_example_is_drawn() {
    for name in
        ["roadmap", "examples/minimal", "examples/kenya", "examples/brazil", "tests/cases/facts"]
    {
        let project = ours(name);
        let language = project.document.source();
        let locale = Arc::new(Locale::new(language, None).unwrap());
        for edition in Edition::ALL {
            let view = view_of(&project, &locale, today(), edition, None).unwrap();
            let draft = Draft::new(&view, &locale);
            // Pictures of each page of the whole would be many.
            let pictured = |f: &Format| !matches!(f, Format::Svg | Format::Png);
            let formats = Format::ALL.into_iter().filter(|format| format.is_built());
            for format in formats.filter(|f| edition == Edition::Poster || pictured(f)) {
                let parts = draft.render(format, &Templates::default(), &Fonts::default());
                let parts =
                    parts.unwrap_or_else(|error| panic!("{name}, {}: {error:?}", edition.name()));
                assert!(parts.iter().all(|part| !part.bytes.is_empty()), "{name}");
            }
        }
    }
}

/// A fact has one home: an action is named where it stands, and where something is said of it.
#[test]
fn the_draft_names_each_action_three_times_at_most() {
    let project = ours("roadmap");
    let locale = Arc::new(Locale::new("fr", Some("MA")).unwrap());
    let view = view_of(&project, &locale, today(), Edition::Draft, None).unwrap();
    let draft = Draft::new(&view, &locale);
    let parts = draft.render(Format::Html, &Templates::default(), &Fonts::default()).unwrap();
    // What holds the number of a law together is no letter of it.
    let html =
        String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap().replace('\u{2060}', "");
    let actions = view.pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.actions);
    for action in actions {
        let count = html.matches(&*action.title.text).count();
        assert!((1..=3).contains(&count), "{}: {count}", action.title.text);
    }
}
