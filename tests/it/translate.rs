//! Work with translators: PO files there and back, through the real program.

use std::path::Path;
use std::process::Output;

use insta::assert_snapshot;

use crate::directory;

const HEADER: &str = "roadmap:\n  format: 1\n  id: x\n  title: {fr: Titre, ar: عنوان}\n  status: working-draft\n  \
                      version: '1'\n  horizon: {start: 2027, end: 2030}\n  languages: {source: fr, published: [fr, ar]}\n";

const GLOSSARY: &str = "# Un commentaire
glossary:
  - id: plain
    title: Mot simple # ici
    definition: |
      Un paragraphe.

      Un autre.
  - id: block
    title:
      fr: Mot   # source

      # la fin
    definition:
      fr: >-
        Une phrase qui est
        pliée.
      ar: >-
        جملة قديمة
  - {id: flow, title: 'L''eau', definition: {fr: \"Dit : « oui »\"}}
  - {id: empty, title: {fr: Vide, ar: ''}}
";

fn roadmap(directory: &Path, args: &[&str]) -> Output {
    crate::roadmap()
        .current_dir(directory)
        .args(["--lang", "en", "--today", "2026-11-24"])
        .args(args)
        .output()
        .unwrap()
}

fn said(output: &Output) -> String {
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{out}{err}[{}]", output.status.code().unwrap())
}

fn project() -> tempfile::TempDir {
    directory([("roadmap.yaml", HEADER), ("glossary.yaml", GLOSSARY)])
}

fn read(directory: &Path, name: &str) -> String {
    std::fs::read_to_string(directory.join(name)).unwrap()
}

/// The exported file with translations put in, by context.
fn translated(po: &str, texts: &[(&str, &str)]) -> String {
    let mut entries: Vec<String> = po.split("\n\n").map(str::to_owned).collect();
    for (context, text) in texts {
        let entry =
            entries.iter_mut().find(|e| e.contains(&format!("msgctxt \"{context}\""))).unwrap();
        let at = entry.find("msgstr ").unwrap();
        entry.replace_range(at.., &format!("msgstr \"{text}\""));
        *entry = entry.replace("#, fuzzy\n", "");
    }
    entries.join("\n\n") + "\n"
}

#[test]
fn there_and_back() {
    let directory = project();
    let at = directory.path();
    assert_snapshot!(said(&roadmap(at, &["translate", "status"])), @r"
    ar: 2 of 8 texts translated, 6 missing, 0 stale
      glossary.yaml: 1 of 7
        4: missing: glossary/plain/title
        6: missing: glossary/plain/definition
        10: missing: glossary/block/title
        20: missing: glossary/flow/title
        20: missing: glossary/flow/definition
        21: missing: glossary/empty/title
    [0]
    ");
    roadmap(at, &["translate", "export", "--out", "po"]);
    let po = read(at, "po/x.ar.po");
    assert_snapshot!(po, @r#"
    msgid ""
    msgstr ""
    "Project-Id-Version: x 1\n"
    "Language: ar\n"
    "MIME-Version: 1.0\n"
    "Content-Type: text/plain; charset=UTF-8\n"
    "Content-Transfer-Encoding: 8bit\n"
    "X-Source-Language: fr\n"

    #. title
    #: roadmap.yaml
    msgctxt "roadmap/title"
    msgid "Titre"
    msgstr "عنوان"

    #. title
    #: glossary.yaml
    msgctxt "glossary/plain/title"
    msgid "Mot simple"
    msgstr ""

    #. definition — Mot simple
    #: glossary.yaml
    msgctxt "glossary/plain/definition"
    msgid ""
    "Un paragraphe.\n"
    "\n"
    "Un autre."
    msgstr ""

    #. title
    #: glossary.yaml
    msgctxt "glossary/block/title"
    msgid "Mot"
    msgstr ""

    #. definition — Mot
    #: glossary.yaml
    msgctxt "glossary/block/definition"
    msgid "Une phrase qui est pliée."
    msgstr "جملة قديمة"

    #. title
    #: glossary.yaml
    msgctxt "glossary/flow/title"
    msgid "L'eau"
    msgstr ""

    #. definition — L'eau
    #: glossary.yaml
    msgctxt "glossary/flow/definition"
    msgid "Dit : « oui »"
    msgstr ""

    #. title
    #: glossary.yaml
    msgctxt "glossary/empty/title"
    msgid "Vide"
    msgstr ""
    "#);

    // An untouched file changes nothing.
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po: texts written: 0 (files: 0); confirmed: 0; without a translation yet: 6
    [0]
    ");
    assert_eq!(read(at, "glossary.yaml"), GLOSSARY);
    assert!(!at.join("translations.yaml").exists());

    let long = "كلمة ".repeat(30);
    let done = translated(
        &po,
        &[
            ("glossary/plain/title", "كلمة بسيطة"),
            ("glossary/plain/definition", "فقرة.\\n\\nأخرى."),
            ("glossary/block/title", "كلمة: أخرى"),
            ("glossary/block/definition", long.trim()),
            ("glossary/flow/title", "الماء"),
            ("glossary/flow/definition", "قال، «نعم»"),
            ("glossary/empty/title", "فارغ"),
        ],
    );
    std::fs::write(at.join("po/x.ar.po"), &done).unwrap();
    let shown = roadmap(at, &["translate", "import", "--diff", "po/x.ar.po"]);
    assert!(
        String::from_utf8_lossy(&shown.stdout).contains("title:\n+      fr: Mot simple"),
        "{}",
        said(&shown)
    );
    assert_eq!(read(at, "glossary.yaml"), GLOSSARY);
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po: texts written: 7 (files: 1); confirmed: 0; without a translation yet: 0
    [0]
    ");
    assert_snapshot!(read(at, "glossary.yaml"), @r#"
    # Un commentaire
    glossary:
      - id: plain
        title:
          fr: Mot simple # ici
          ar: كلمة بسيطة
        definition:
          fr: |
            Un paragraphe.

            Un autre.
          ar: |-
            فقرة.

            أخرى.
      - id: block
        title:
          fr: Mot   # source
          ar: "كلمة: أخرى"

          # la fin
        definition:
          fr: >-
            Une phrase qui est
            pliée.
          ar: >-
            كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة
            كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة
      - {id: flow, title: {fr: 'L''eau', ar: الماء}, definition: {fr: "Dit : « oui »", ar: قال، «نعم»}}
      - {id: empty, title: {fr: Vide, ar: فارغ}}
    "#);
    assert_snapshot!(read(at, "translations.yaml"), @r#"
    # yaml-language-server: $schema=roadmap.schema.json
    # From which sentence each translation was made. `roadmap translate` writes this file.
    translations:
      - text: glossary/block/definition
        from: Une phrase qui est pliée.
        into: [ar]
      - text: glossary/block/title
        from: Mot
        into: [ar]
      - text: glossary/empty/title
        from: Vide
        into: [ar]
      - text: glossary/flow/definition
        from: "Dit : « oui »"
        into: [ar]
      - text: glossary/flow/title
        from: L'eau
        into: [ar]
      - text: glossary/plain/definition
        from: |-
          Un paragraphe.

          Un autre.
        into: [ar]
      - text: glossary/plain/title
        from: Mot simple
        into: [ar]
    "#);

    // Again: there is nothing left to do.
    let before = (read(at, "glossary.yaml"), read(at, "translations.yaml"));
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po: texts written: 0 (files: 0); confirmed: 0; without a translation yet: 0
    [0]
    ");
    assert_eq!(before, (read(at, "glossary.yaml"), read(at, "translations.yaml")));
}

#[test]
fn staleness_follows_the_sentence() {
    let directory = project();
    let at = directory.path();
    assert_snapshot!(said(&roadmap(at, &["translate", "record"])), @r"
    2 translations recorded
    [0]
    ");
    let changed =
        GLOSSARY.replace("Une phrase qui est\n        pliée.", "Une phrase\n        changée.");
    std::fs::write(at.join("glossary.yaml"), changed).unwrap();
    let status = said(&roadmap(at, &["translate", "status"]));
    assert!(status.contains("stale: glossary/block/definition"), "{status}");
    let check = said(&roadmap(at, &["check", "--format", "concise"]));
    let finding = check.lines().find(|line| line.contains("stale-translation")).unwrap();
    assert_snapshot!(finding, @"glossary.yaml:19:9: warning[stale-translation]: this text in Arabic was translated from another sentence: “Une phrase qui est pliée.”");

    roadmap(at, &["translate", "export", "--out", "po"]);
    let po = read(at, "po/x.ar.po");
    let entry = po.split("\n\n").find(|entry| entry.contains("fuzzy")).unwrap();
    assert_snapshot!(entry, @r#"
    #. definition — Mot
    #: glossary.yaml
    #, fuzzy
    #| msgid "Une phrase qui est pliée."
    msgctxt "glossary/block/definition"
    msgid "Une phrase changée."
    msgstr "جملة قديمة"
    "#);
    // Still fuzzy: nothing is taken. Confirmed: it holds for the new sentence.
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po: texts written: 0 (files: 0); confirmed: 0; without a translation yet: 7
    [0]
    ");
    std::fs::write(at.join("po/x.ar.po"), po.replace("#, fuzzy\n", "")).unwrap();
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po: texts written: 0 (files: 0); confirmed: 1; without a translation yet: 6
    [0]
    ");
    let status = said(&roadmap(at, &["translate", "status"]));
    assert!(status.contains(", 0 stale"), "{status}");

    // A file exported before the sentence changed again is not taken.
    let again = read(at, "glossary.yaml").replace("changée", "encore changée");
    std::fs::write(at.join("glossary.yaml"), again).unwrap();
    std::fs::write(at.join("po/x.ar.po"), po.replace("#, fuzzy\n", "").replace("قديمة", "حديثة"))
        .unwrap();
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    note: po/x.ar.po:41: glossary/block/definition: the sentence has changed since this file was exported; export again, and translate the new sentence
    note: po/x.ar.po: texts written: 0 (files: 0); confirmed: 0; without a translation yet: 6
    [1]
    ");
    let one = ["translate", "record", "--text", "glossary/block/definition"];
    assert_snapshot!(said(&roadmap(at, &one)), @r"
    1 translation recorded
    [0]
    ");
    let status = said(&roadmap(at, &["translate", "status", "--format", "json"]));
    assert!(status.contains("\"stale\": 0"), "{status}");
}

#[test]
fn what_cannot_be_done_is_said() {
    let directory = project();
    let at = directory.path();
    let write = |name: &str, text: &str| std::fs::write(at.join(name), text).unwrap();
    write("no.po", "hello\n");
    write("fr.po", "msgid \"\"\nmsgstr \"Language: fr\\n\"\n");
    write(
        "gone.po",
        "msgid \"\"\nmsgstr \"Language: ar\\n\"\n\nmsgctxt \"glossary/gone/title\"\nmsgid \"A\"\nmsgstr \"ب\"\n",
    );
    let tried = [
        vec!["translate", "import", "no.po"],
        vec!["translate", "import", "fr.po"],
        vec!["translate", "import", "gone.po"],
        vec!["translate", "import", "nowhere.po"],
        vec!["translate", "export", "--lang", "en"],
        vec!["translate", "record", "--text", "glossary/blok/definition"],
    ];
    let all: Vec<String> = tried.iter().map(|args| said(&roadmap(at, args))).collect();
    assert_snapshot!(all.join("\n"), @r"
    error: no.po:1: here msgctxt, msgid, msgstr or a comment was expected: is this a PO file?
    [2]
    error: `fr` is the source language: it is translated from, not into
    [2]
    note: gone.po:5: glossary/gone/title: the roadmap has no such text (any more)
    note: gone.po: texts written: 0 (files: 0); confirmed: 0; without a translation yet: 0
    [1]
    error: nowhere.po: cannot be read: No such file or directory (os error 2)
      = check that the file exists and that you may read it
    [2]
    error: the roadmap is not published in `en` (there are: ar)
    [2]
    error: nothing is called `glossary/blok/definition`; did you mean `glossary/block/definition`?
    [2]
    ");
    // A text that an alias repeats stands in two places: it is not touched.
    write(
        "glossary.yaml",
        "glossary:\n  - {id: a, title: &t Un mot, definition: Oui}\n  - {id: b, title: *t, definition: Non}\n",
    );
    roadmap(at, &["translate", "export", "--out", "po"]);
    let po = translated(&read(at, "po/x.ar.po"), &[("glossary/b/title", "كلمة")]);
    write("po/x.ar.po", &po);
    let before = read(at, "glossary.yaml");
    assert_snapshot!(said(&roadmap(at, &["translate", "import", "po/x.ar.po"])), @r"
    error: `glossary/a/title` cannot be written: its text is shared with another place, or stands in a form that cannot be changed safely
      = write it by hand in each place, then import again; nothing was written
    [2]
    ");
    assert_eq!(before, read(at, "glossary.yaml"));
    write("broken.yaml", "glossary: [\n");
    assert_snapshot!(said(&roadmap(at, &["translate", "export"])), @r"
    error: the roadmap has errors, so some of its texts may be missing
      = run roadmap check, mend the errors, then try again
    [2]
    ");
}

/// The national draft: its export, read back, changes no byte, and other readers take it.
#[test]
fn the_draft_there_and_back() {
    let directory = tempfile::tempdir().unwrap();
    for name in crate::files_below("roadmap", &["yaml"]) {
        let to = directory.path().join(&name);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, crate::text(&name)).unwrap();
    }
    let at = directory.path();
    roadmap(at, &["translate", "export", "--out", "."]);
    for language in ["ar", "en"] {
        let file = format!("ma-ia-2030.{language}.po");
        let output = roadmap(at, &["translate", "import", &file]);
        assert!(output.status.success(), "{}", said(&output));
    }
    for name in crate::files_below("roadmap", &["yaml"]) {
        assert_eq!(read(at, &name), crate::text(&name), "{name}");
    }
}
