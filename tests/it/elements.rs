//! Elements of a roadmap, as `explain` shows them, and names that are several things.

use std::path::Path;

use roadmap::internal::catalog::Catalog;
use roadmap::internal::explain::{Unexplained, explain};
use roadmap::internal::files::Memory;
use roadmap::internal::messages::Messages;
use roadmap::internal::project::{Project, load};
use roadmap::internal::report::Format;
use roadmap::internal::rules;

use crate::{shown, today};

const ROADMAP: &str = "\
roadmap: {format: 1, id: x, title: X, languages: {source: fr}, references: [assises-2025@2025-07], issuer: etat}
actors:
  - {id: etat, title: {fr: L’État, en: The State}}
  - {id: agence, title: Agence}
funding_sources: [{id: prêt-x, title: Refusé}, {id: caisse, title: La caisse}]
bibliography: [{id: cour, title: Rapport de la Cour}]
priorities: [{id: cost, title: Le coût, rank: 1, reason: Il monte}]
objectives:
  - id: o
    pillar: p
    title: Juger
    owner: etat
    priority: cost
    problem: La Cour le dit [@cour].
    actions:
      - id: a
        title: {fr: Former, en: Train}
        lead: agence
        cost: {amount: 5, funding: [{source: caisse, payer: etat}, {source: donor}]}
        recommendations: [R07, {to: R08, relation: partial, reason: Le reste suit}]
      - {id: b, title: Juger, lead: personne, depends_on: [a], cost: {part_of: a}}
responses: [{to: R09, status: planned, by: etat}]
";

fn project() -> Project {
    load(&Memory::new([("p/roadmap.yaml", ROADMAP.to_owned())]), Path::new("p")).unwrap()
}

fn page(name: &str, language: &str) -> String {
    let project = project();
    let page = explain(name, &project.catalog, Some(&project), &Messages::new(language));
    page.unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

#[test]
fn an_element_is_shown_with_what_it_names_and_what_names_it() {
    for (name, language, wanted) in [
        ("a", "fr", &["action a · Former\np/roadmap.yaml:16\n"][..]),
        ("a", "en", &["action a · Train\n", "actor agence · Agence"]),
        ("a", "ar", &["إجراء a · Former\n", "يسمّي:"]),
        // Who leads, who pays, and where the money comes from; a donor is no element.
        (
            "a",
            "fr",
            &["  lead                 acteur agence", "  cost.funding.payer   acteur etat"],
        ),
        ("a", "fr", &["  cost.funding.source  source de financement caisse · La caisse"]),
        (
            "a",
            "en",
            &["  depends_on    action b · Juger  p/roadmap.yaml:21", "  cost.part_of  action b"],
        ),
        ("a", "fr", &["Répond à :", "  R07", "  R08", "(en partie)"]),
        ("b", "en", &["actor personne (there is none of that name)", "Nothing names it."]),
        ("etat", "fr", &["roadmap/issuer", "responses/R09/by", "  owner ", "objectif o · Juger"]),
        ("agence", "fr", &["Est nommé par :", "  lead  action a · Former"]),
        ("caisse", "en", &["cost.funding.source  action a"]),
        ("cour", "fr", &["source cour · Rapport de la Cour", "  problem  objectif o"]),
        ("cost", "fr", &["priorité cost · Le coût", "  priority  objectif o"]),
    ] {
        let page = page(name, language);
        for wanted in wanted {
            assert!(page.contains(wanted), "{name} in {language}: no {wanted:?} in\n{page}");
        }
    }
    assert!(!page("a", "fr").contains("donor"));
    // What stands in an element is that element’s own: the objective names no lead.
    assert!(!page("o", "fr").contains("lead"));
}

#[test]
fn a_name_that_is_several_things_says_each_the_roadmap_first() {
    let page = page("cost", "en");
    let first = "cost means 2 things here, the roadmap’s own first:\n\npriority cost · Le coût\n";
    assert!(page.starts_with(first), "{page}");
    assert!(page.contains("objectives.actions.cost"), "{page}");
}

#[test]
fn an_id_nearly_written_is_suggested() {
    let project = project();
    let found = explain("agnece", &project.catalog, Some(&project), &Messages::new("fr"));
    assert_eq!(found, Err(Unexplained::Unknown(Some("agence".to_owned()))));
}

#[test]
fn titles_cannot_drive_a_terminal() {
    let text = "actors: [{id: etat, title: \"A\\eB\\nC\"}]\n".to_owned();
    let project = load(&Memory::new([("p/roadmap.yaml", text)]), Path::new("p")).unwrap();
    let page = explain("etat", &project.catalog, Some(&project), &Messages::new("en")).unwrap();
    assert!(!page.contains('\u{1b}'), "{page:?}");
    assert_eq!(page.lines().count(), 4, "{page}");
}

/// What its editors say of a reference is said to each reader in the reader's own language.
#[test]
fn references_speak_the_language_of_the_reader() {
    let catalog = Catalog::new([], "");
    let sets: Vec<String> = catalog.reference_ids().map(str::to_owned).collect();
    let pillars = catalog.pillars(&sets).map(|pillar| pillar.id.as_str());
    let names: Vec<&str> =
        catalog.norm_codes().chain(catalog.reference_ids()).chain(pillars).collect();
    assert!(names.len() > 100, "{}", names.len());
    for language in ["en", "fr", "ar"] {
        for name in &names {
            let page = explain(name, &catalog, None, &Messages::new(language)).unwrap();
            assert!(!page.contains("\n["), "{name} in {language}:\n{page}");
        }
    }
}

/// Of two elements with one id, the first is the one that a reader meets first, whatever its kind.
#[test]
fn an_id_stands_first_where_files_begin() {
    let term = "glossary: [{id: twice, title: A}]\n";
    let objective = "objectives: [{id: twice, pillar: p, title: O}]\n";
    for [first, second] in [[term, objective], [objective, term]] {
        let files = [
            ("a.yaml", first),
            ("b.yaml", second),
            ("roadmap.yaml", "roadmap: {format: 1, id: r, title: R, languages: {source: en}}\n"),
        ];
        let project = crate::project(files);
        let said = shown(&project, &rules::check(&project, today()), Format::Concise);
        let line = said.lines().find(|line| line.contains("duplicate-id")).unwrap();
        assert!(line.contains("b.yaml"), "{said}");
    }
}
