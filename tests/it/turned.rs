//! Pages that are turned for tables too broad for an upright one.

use crate::render::build_as;

/// What a table holds decides whether its pages are turned: as many words in columns that are too
/// narrow for them as fill a page, words that no upright page has room for, or a form of many columns.
/// It goes with its heading, and what follows stands upright again.
#[test]
fn broad_tables_stand_on_turned_pages_with_their_heading() {
    let names = ["text", "purpose", "lead", "cites", "stages", "reason"];
    let words = "Words of a text that says more than a name and wants some room. ".repeat(2);
    let table = |columns: usize, rows: usize, said: &str, blank: bool| {
        let cells =
            names[..columns].iter().map(|name| format!("{{{{ cell(\"{name}\", \"{said}\") }}}}"));
        let cells = cells.collect::<String>();
        format!(
            "{{% call table(\"actions\", blank={blank}) %}}{{% for n in range({rows}) %}}{{% call row() %}}\
             {cells}{{% endcall %}}{{% endfor %}}{{% endcall %}}"
        )
    };
    let [upright, turned] = ["upright", "upright turned upright"];
    let (form, broad) = (table(5, 9, "", true), table(6, 14, &words, false));
    let section =
        |key: &str, body: &str| format!("{{% call section(\"{key}\") %}}{body}{{% endcall %}}");
    let last = section("conclusion", "{{ prose(\"Last.\") }}");
    let another = section("governance", &form);
    let text = "{{ prose(\"Long.\") }}".repeat(99);
    for (name, before, table, within, after, expected) in [
        ("many words", "", &broad, "", &last, turned),
        ("few of them", "", &table(6, 1, &words, false), "", &last, upright),
        ("few columns", "", &table(4, 14, &words, false), "", &last, upright),
        ("short words", "", &table(6, 30, "Word", false), "", &last, upright),
        ("long words", "", &table(6, 20, "Verfassungsrecht", false), "", &last, turned),
        ("a form", "", &form, "", &last, turned),
        ("at the end", "", &form, "", &String::new(), "upright turned"),
        ("two", "", &form, "", &another, "upright turned turned"),
        ("text after it", "", &broad, &text, &last, upright),
        ("text before it", &text, &broad, "", &last, upright),
        ("a part of a chapter", "{{ heading(2, \"lead\") }}", &broad, "", &last, upright),
        ("a table after it", "", &broad, &table(4, 2, "Word", false), &last, upright),
    ] {
        let chapter = format!("{before}{{{{ line(\"Before.\") }}}}{table}{within}");
        let first = section("context", "{{ prose(\"First.\") }}");
        let text = [first, section("vision", &chapter), after.clone()].concat();
        let source = "examples/minimal/roadmap.yaml";
        let (output, project) = build_as("document/document.jinja", &text, "docx", source);
        assert_eq!(output.status.code(), Some(0), "{name}: {output:?}");
        let mut drafts = std::fs::read_dir(project.path().join("dist")).unwrap();
        let bytes = std::fs::read(drafts.next().unwrap().unwrap().path()).unwrap();
        let word = crate::word::part(&bytes, "word/document.xml");
        let pages: Vec<&str> = word.split_inclusive("</w:sectPr>").collect();
        let is_turned = |pages: &&str| pages.contains("w:orient=\"landscape\"");
        let laid = pages.iter().filter(|pages| pages.contains("<w:sectPr>"));
        let laid: Vec<&str> =
            laid.map(|p| if is_turned(p) { "turned" } else { "upright" }).collect();
        assert_eq!(laid.join(" "), expected, "{name}");
        // The first page has no header, whatever the others are.
        assert_eq!(word.matches("<w:titlePg/>").count(), 1, "{name}");
        assert!(pages[0].contains("<w:titlePg/>"), "{name}");
        for pages in pages.iter().filter(|pages| is_turned(pages)) {
            let at = |what: &str| pages.find(what).unwrap_or(usize::MAX);
            assert!(at("Heading1") < at("<w:tbl>"), "{name}: {pages}");
            assert!(pages.contains("<w:tblW w:w=\"14456\"") && !pages.contains("Last."), "{name}");
        }
    }
}
