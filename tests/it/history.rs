//! A roadmap on its way from working draft to adoption: a dozen commits by two authors on
//! branches that are merged, and every command that compares, through real git.

use serde_json::Value;

use crate::repository::{CLEAN, FAILED, HELD, Repository, err, out};

const PLAN: &str = "roadmap/objectives.yaml";
const MAIN: &str = "roadmap/roadmap.yaml";
const TARGET: &str = "ind-access-rules";

/// Working draft, consultation, revised, adopted.
fn adopted() -> Repository {
    let repository = Repository::new();
    assert!(repository.roadmap(&["git-setup"]).status.success());
    let step = |author: &str, subject: &str, edits: &[(&str, &str, &str)]| {
        for (file, from, to) in edits {
            repository.edit(file, from, to);
        }
        repository.commit(author, subject);
    };
    repository.git(&["tag", "draft"]);
    let words = "One set of published rules";
    step("Samira", "Words", &[(PLAN, words, "A set of published rules")]);
    step("Samira", "More rules", &[(PLAN, "target: {value: 1,", "target: {value: 3,")]);
    let status = [(MAIN, "status: working-draft", "status: consultation")];
    step("Youssef", "For consultation", &status);
    repository.git(&["tag", "consultation"]);

    // Comments come in on a branch, while the other author goes on.
    repository.git(&["checkout", "-q", "-b", "comments"]);
    step("Youssef", "A comment on words", &[(PLAN, "A set of published rules", "A set of rules")]);
    let sets = "target: {value: 100, date: 2030-06}";
    step("Youssef", "Fewer sets", &[(PLAN, sets, "target: {value: 60, date: 2030-06}")]);
    repository.git(&["checkout", "-q", "main"]);
    step("Samira", "Fewer rules", &[(PLAN, "target: {value: 3,", "target: {value: 2,")]);
    step("Samira", "More often", &[(PLAN, "frequency: yearly", "frequency: quarterly")]);
    repository.git(&["merge", "-q", "--no-edit", "comments"]);

    repository.git(&["checkout", "-q", "-b", "layout"]);
    let text = repository.read(PLAN);
    repository.write("roadmap/plan.yaml", &format!("# Renamed.\n{text}"));
    repository.git(&["rm", "-q", PLAN]);
    repository.commit("Youssef", "Another file");
    repository.git(&["checkout", "-q", "main"]);
    step("Samira", "Revised", &[(MAIN, "status: consultation", "status: revised")]);
    repository.git(&["merge", "-q", "--no-edit", "layout"]);
    let plan = "roadmap/plan.yaml";
    step(
        "Samira",
        "Sooner",
        &[(plan, "target: {value: 2, date: 2027-12}", "target: {value: 2, date: 2027-06}")],
    );
    step("Youssef", "Adopted", &[(MAIN, "status: revised", "status: adopted")]);
    repository
}

#[test]
fn a_roadmap_becomes_binding() {
    let repository = adopted();
    let commits = repository.git(&["log", "--format=%an %s"]);
    assert!(commits.lines().count() >= 14 && commits.contains("Merge branch"), "{commits}");
    let run = |arguments: &[&str]| repository.roadmap(arguments);
    let json = |arguments: &[&str]| -> Value {
        let output = run(&[&["diff"][..], arguments, &["--format", "json"]].concat());
        serde_json::from_str(&out(&output)).unwrap_or_else(|e| panic!("{e}: {}", err(&output)))
    };
    let rules = |report: &Value| -> Vec<String> {
        let changes = report["changes"].as_array().unwrap();
        changes.iter().map(|change| change["rule"].as_str().unwrap().to_owned()).collect()
    };
    // What all of it came to, whatever was done in between and in which file.
    let whole = rules(&json(&["draft", "HEAD"]));
    let expected = [
        "target-weakened",
        "text-reworded",
        "translation-behind",
        "target-sooner",
        "target-strengthened",
        "more-often",
        "status-forward",
    ];
    assert_eq!(whole, expected);
    // And back: each rule has its mirror.
    let back = rules(&json(&["HEAD", "draft"]));
    assert_eq!(back.len(), whole.len(), "{back:?}");
    // A file of another name and comments are no change.
    assert_eq!(rules(&json(&["layout~", "layout"])), Vec::<String>::new());
    // A branch against where it left, which the edits of the other author are no part of.
    assert_eq!(
        rules(&json(&["consultation...comments"])),
        ["target-weakened", "text-reworded", "translation-behind"]
    );
    let gate = run(&["diff", "draft", "HEAD", "--fail-on", "weakened", "--lang", "fr"]);
    assert_eq!(gate.status.code(), Some(HELD), "{}", err(&gate));
    assert!(
        out(&gate).contains("cible affaiblie\u{a0}: de 100\u{a0}% à 60\u{a0}%"),
        "{}",
        out(&gate)
    );
    let drawn =
        roadmap::internal::review::Redline::ALL.into_iter().filter(|redline| redline.is_built());
    for format in ["human", "markdown", "github", "html"].into_iter().chain(drawn.map(|r| r.name()))
    {
        let output = run(&["diff", "draft", "HEAD", "--format", format, "-o", "written"]);
        assert_eq!(output.status.code(), Some(CLEAN), "{format}: {}", err(&output));
        assert!(std::fs::metadata(repository.path("written")).unwrap().len() > 500, "{format}");
    }
    std::fs::remove_file(repository.path("written")).unwrap();
    assert_eq!(repository.git(&["status", "--porcelain"]), "", "nothing is touched");

    // The history of one commitment, across the file that was renamed and the merges.
    let log = out(&run(&["log", TARGET]));
    let moved =
        "Target: 1\u{a0}rules → 3\u{a0}rules (24 November 2026) → 2\u{a0}rules (24 November 2026)";
    assert!(log.contains(moved), "{log}");
    assert!(log.contains("Target (date): December 2027 → June 2027 (24 November 2026)"), "{log}");
    assert!(!log.contains("Fewer sets") && !log.contains("Another file"), "{log}");
    for (language, words) in [("fr", "Cible"), ("ar", "القيمة المستهدفة")] {
        let picture = out(&run(&["--lang", language, "log", TARGET, "--format", "svg"]));
        assert!(picture.starts_with("<svg ") && picture.contains(words), "{picture}");
    }
    let since = out(&run(&["log", TARGET, "--since", "consultation", "--format", "markdown"]));
    assert!(
        since.contains("3\u{a0}rules → 2\u{a0}rules") && !since.contains("More rules"),
        "{since}"
    );
    let all = out(&run(&["log"]));
    for subject in ["Fewer rules", "Fewer sets", "Revised", "Adopted"] {
        assert_eq!(all.matches(&format!(": {subject} (")).count(), 1, "{subject} in\n{all}");
    }
    assert_eq!(all.matches("target weakened").count(), 2, "each once:\n{all}");

    // git itself, in a clone that was set up.
    let minutes =
        repository.git(&["log", "-p", "-U0", "--format=%an: %s", "draft..HEAD", "--", "roadmap"]);
    let said = |words: &str| assert!(minutes.contains(words), "{words} in\n{minutes}");
    said(
        "-indicator “Number of published sets of access rules” (ind-access-rules), target: 3\u{a0}rules\n",
    );
    said(
        "+indicator “Number of published sets of access rules” (ind-access-rules), target: 2\u{a0}rules\n",
    );
    said("+document, status: Adopted\n");
    let shown = repository.git(&["diff", "consultation", "comments", "--", "roadmap"]);
    assert!(shown.contains("target weakened: from 100% to 60%"), "{shown}");
    // Two who changed the same field meet there, and nowhere else.
    repository.git(&["checkout", "-q", "-b", "rival", "HEAD~1"]);
    repository.edit(MAIN, "status: revised", "status: consultation");
    repository.commit("Youssef", "Back to consultation");
    let merge = repository.try_git(&["merge", "main", "--no-edit"]);
    assert_eq!(merge.status.code(), Some(1));
    let text = repository.read(MAIN);
    assert_eq!(text.matches("<<<<<<< ").count(), 1, "{text}");
    // A version that cannot be read as it is written is no version without changes.
    let unreadable = run(&["diff", "main", "--format", "markdown"]);
    assert_eq!(unreadable.status.code(), Some(FAILED));
    assert!(out(&unreadable).contains("could not be compared"), "{}", out(&unreadable));
}
