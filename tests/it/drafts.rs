//! The drafts of the real roadmap hang together: every link leads somewhere, nothing is fetched,
//! rows have as many cells as their head, and languages carry the same elements.

use std::collections::BTreeSet;
use std::sync::Arc;

use roadmap::internal::files::Disk;
use roadmap::internal::locale::Locale;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::view;

use crate::{ours, today};

fn draft(language: &str, format: Format) -> String {
    draft_of("roadmap", language, format)
}

fn draft_of(project: &str, language: &str, format: Format) -> String {
    let project = ours(project);
    let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
    let view = view::view(&project, &locale, today()).unwrap();
    let parts = Draft::new(&view, &locale)
        .render(format, &Templates::default(), &Fonts::default())
        .unwrap();
    String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap()
}

/// What stands between `before` and the next `after`, wherever `before` occurs.
fn between<'a>(text: &'a str, before: &str, after: char) -> Vec<&'a str> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

#[test]
fn links_lead_somewhere_and_anchors_are_unique() {
    let mut anchors_by_language = Vec::new();
    for language in ["fr", "ar", "en"] {
        for (format, anchor, link, end) in
            [(Format::Html, " id=\"", "href=\"#", '"'), (Format::Markdown, "<a id=\"", "](#", ')')]
        {
            let draft = draft(language, format);
            let anchors = between(&draft, anchor, '"');
            let unique: BTreeSet<&str> = anchors.iter().copied().collect();
            assert_eq!(anchors.len(), unique.len(), "{language} {format:?}");
            let links: BTreeSet<&str> = between(&draft, link, end).into_iter().collect();
            assert!(links.len() > anchors.len() / 10, "{language} {format:?}: {}", links.len());
            let dangling: Vec<_> = links.difference(&unique).collect();
            assert!(dangling.is_empty(), "{language} {format:?}: {dangling:?}");
            if format == Format::Markdown {
                // A list begins a line of its own.
                assert!(!draft.contains("**- "), "{language}");
                anchors_by_language.push(unique.into_iter().map(str::to_owned).collect::<Vec<_>>());
            }
        }
    }
    assert_eq!(anchors_by_language[0], anchors_by_language[1]);
    assert_eq!(anchors_by_language[0], anchors_by_language[2]);
}

#[test]
fn html_asks_for_nothing_and_says_its_language() {
    for (language, head) in [
        ("fr", "lang=\"fr-MA\" dir=\"ltr\""),
        ("ar", "lang=\"ar-MA\" dir=\"rtl\""),
        ("en", "lang=\"en\" dir=\"ltr\""),
    ] {
        let html = draft(language, Format::Html);
        assert!(html.contains(head), "{language}");
        for request in
            ["http://", "https://", "src=", "@import", "url(", "<link", "<iframe", "fetch("]
        {
            assert!(!html.contains(request), "{language}: {request}");
        }
        // One script of ours, after all that it adds to.
        assert_eq!(html.matches("<script").count(), 1, "{language}");
        assert!(html.trim_end().ends_with("</script>\n</body>\n</html>"), "{language}");
    }
}

#[test]
fn rows_have_as_many_cells_as_their_head() {
    for language in ["fr", "ar", "en"] {
        let mut head = None;
        for (number, line) in draft(language, Format::Markdown).lines().enumerate() {
            let bars = line.replace("\\|", "").matches('|').count();
            match (line.starts_with('|'), head) {
                (false, _) => head = None,
                (true, None) => head = Some(bars),
                (true, Some(head)) => assert_eq!(bars, head, "{language}, line {}", number + 1),
            }
        }
    }
}

#[test]
fn every_page_of_the_source_says_what_it_is() {
    let html = draft("fr", Format::Html);
    // The header of the printed page, the cover and the foot.
    assert!(html.matches("Document de travail").count() >= 3);
    assert!(html.contains("@top-center{content:\"Document de travail\""));
}

/// A document laid out by a template of its own.
fn laid_out(template: &str) -> String {
    let project = ours("roadmap");
    let locale = Arc::new(Locale::new("fr", Some("MA")).unwrap());
    let view = view::view(&project, &locale, today()).unwrap();
    let own = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(own.path().join("templates/html")).unwrap();
    std::fs::write(own.path().join("templates/html/frame.html"), template).unwrap();
    let templates = Templates::load(&Disk, own.path()).unwrap();
    let bytes =
        Draft::new(&view, &locale).render(Format::Html, &templates, &Fonts::default()).unwrap();
    String::from_utf8(bytes.into_iter().next().unwrap().bytes).unwrap()
}

#[test]
fn every_kind_of_picture_stands_in_the_drafts() {
    let kinds = [
        "calendar",
        "cost",
        "funding",
        "coverage",
        "indicators",
        "risks",
        "leads",
        "territories",
        "chain",
    ];
    // What one draft has nothing to show for stands in another.
    let projects = ["roadmap", "examples/kenya", "examples/commune", "tests/cases/facts"];
    let drafts = |format| projects.map(|project| draft_of(project, "fr", format)).concat();
    let html = drafts(Format::Html);
    for kind in kinds {
        let named = format!("aria-labelledby=\"chart-{kind}");
        let mut pictures = html.split("<svg class=\"chart\"").skip(1);
        assert!(pictures.any(|picture| picture.contains(&named)), "no {kind}");
    }
    assert!(!drafts(Format::Markdown).contains("<svg"));
}

#[test]
fn only_pictures_are_written_as_they_are() {
    let picture = laid_out("{{ charts.risks[0].svg }}");
    assert!(
        picture.starts_with("<svg class=\"chart\"") && picture.ends_with("</svg>"),
        "{picture}"
    );
    let title = "Matrice des risques, avec les numéros du registre";
    for (template, wanted) in [
        ("{{ charts.risks[0].svg ~ '<b>' }}", format!("{title}&lt;b&gt;")),
        ("{{ charts.risks[0].svg|attribute }}", title.to_owned()),
        ("{{ charts.risks[0].title }}", title.to_owned()),
        ("{{ '<svg></svg>' }}", "&lt;svg&gt;&lt;/svg&gt;".to_owned()),
    ] {
        assert_eq!(laid_out(template), wanted, "{template}");
    }
}
