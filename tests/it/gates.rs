//! What a comparison holds back, where it shows what, and the history of a commitment.

use serde_json::Value;

use crate::repository::{CLEAN, FAILED, HELD, Repository, SMALL, err, out};

#[test]
fn gates_levels_and_approvals() {
    let repository = Repository::small();
    repository.write("actors.yaml", "actors: [{id: minister, title: Minister}]\n");
    repository.commit("Samira", "Who may approve");
    repository.edit("roadmap.yaml", "value: 90", "value: 70");
    let status = |arguments: &[&str]| {
        repository.roadmap(&[&["diff", "HEAD"], arguments].concat()).status.code()
    };
    assert_eq!(status(&[]), Some(CLEAN));
    assert_eq!(status(&["--fail-on", "weakened"]), Some(HELD));
    assert_eq!(status(&["--fail-on", "any"]), Some(HELD));
    // A change does not excuse itself: the levels of the older version hold.
    repository.write("levels.yaml", "changes: {levels: {target-weakened: neutral}}\n");
    assert_eq!(status(&["--fail-on", "weakened"]), Some(HELD));
    let text = out(&repository.roadmap(&["diff", "HEAD"]));
    assert!(text.contains("settings-changed"), "{text}");
    repository.git(&["stash", "-q"]);
    repository.commit("Samira", "Levels");
    repository.git(&["stash", "pop", "-q"]);
    assert_eq!(status(&["--fail-on", "weakened"]), Some(CLEAN));
    std::fs::remove_file(repository.path("levels.yaml")).unwrap();
    repository.commit("Samira", "No levels");

    repository.edit("roadmap.yaml", "value: 70", "value: 60");
    let report = out(&repository.roadmap(&["diff", "HEAD", "--format", "json"]));
    let report: Value = serde_json::from_str(&report).unwrap();
    let print = report["changes"][0]["fingerprint"].as_str().unwrap();
    let approve = |print: &str, until: &str| {
        let text = format!(
            "approvals: [{{change: '{print}', by: minister, reason: Budget, until: {until}}}]\n"
        );
        repository.write("approvals.yaml", &text);
        out(&repository.roadmap(&["diff", "HEAD"]))
    };
    let text = approve(print, "2027");
    assert!(text.contains("approved by minister: Budget"), "{text}");
    assert_eq!(status(&["--fail-on", "weakened"]), Some(CLEAN));
    // It approves this change, not a further one.
    repository.edit("roadmap.yaml", "value: 60", "value: 50");
    let text = approve(print, "2027");
    assert!(text.contains("approves no change"), "{text}");
    assert_eq!(status(&["--fail-on", "weakened"]), Some(HELD));
    repository.edit("roadmap.yaml", "value: 50", "value: 60");
    // It holds on its last day.
    let text = approve(print, "2026-11-24");
    assert!(text.contains("approved by minister") && !text.contains("held until"), "{text}");
    let text = approve(print, "2026-01");
    assert!(text.contains("held until 2026-01"), "{text}");
    assert_eq!(status(&["--fail-on", "weakened"]), Some(HELD));
}

#[test]
fn annotations_stand_at_the_line() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 70");
    repository.edit(
        "roadmap.yaml",
        "      - {id: cables, title: Lay cables, end: 2028-06}\n",
        "      []\n",
    );
    let text = out(&repository.roadmap(&["diff", "HEAD", "--format", "github"]));
    assert!(text.contains("::warning file=roadmap.yaml,line=8,title=target-weakened::"), "{text}");
    // What is gone is shown at what it was taken from.
    assert!(text.contains("::warning file=roadmap.yaml,line=3,title=action-removed::"), "{text}");
}

/// Two branches that edit apart: neither undoes the other in the history.
#[test]
fn a_history_with_merges_compares_a_commit_with_its_own_parent() {
    let repository = Repository::small();
    repository.git(&["checkout", "-q", "-b", "branch"]);
    repository.edit("roadmap.yaml", "title: Lay cables", "title: Lay the cables");
    repository.commit("Youssef", "Words");
    repository.git(&["checkout", "-q", "main"]);
    repository.edit("roadmap.yaml", "value: 90", "value: 95");
    repository.commit("Samira", "More");
    repository.git(&["merge", "-q", "-m", "Both", "branch"]);
    repository.edit("roadmap.yaml", "end: 2028-06", "end: 2028-03");
    repository.commit("Samira", "Sooner");
    let text = out(&repository.roadmap(&["log"]));
    for (words, times) in [("weakened", 0), ("to 95%", 1), ("reworded", 1), ("sooner", 1)] {
        assert_eq!(text.matches(words).count(), times, "{words} in\n{text}");
    }
}

#[test]
fn the_history_of_a_commitment() {
    let repository = Repository::small();
    // What never moved is drawn as it stands.
    let still = out(&repository.roadmap(&["log", "share", "--format", "svg"]));
    assert!(still.contains("90%") && still.contains("2029"), "{still}");
    repository.edit("roadmap.yaml", "value: 90", "value: 95");
    repository.edit("roadmap.yaml", "status: consultation", "status: revised");
    repository.commit("Youssef", "After the consultation");
    repository.write("roadmap.yaml", "roadmap: [");
    repository.commit("Youssef", "Broken");
    repository.write(
        "roadmap.yaml",
        &SMALL
            .replace("value: 90", "value: 95")
            .replace("id: share", "id: part, renamed_from: share"),
    );
    repository.commit("Samira", "Another id");
    repository.edit("roadmap.yaml", "value: 95", "value: 60");
    repository.commit("Samira", "Less");
    let text = out(&repository.roadmap(&["log", "part"]));
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words} in\n{text}"));
    // Newest first; the history goes on under the former id.
    assert!(at("from 95% to 60%") < at("new id: part, before share"));
    assert!(at("new id: part") < at("cannot be read"));
    assert!(text.contains("Samira: Less") && text.contains("Youssef: Broken"), "{text}");
    // What stood under the former id is a part of it.
    assert!(text.contains("from 90% to 95%"), "{text}");
    assert!(text.contains("first version"), "{text}");
    let moved = "Target: 90% → 95% (24 November 2026) → 60% (24 November 2026)";
    assert!(text.contains(moved), "{text}");
    for (language, words) in [("en", "95%"), ("fr", "95\u{a0}%"), ("ar", "القيمة المستهدفة")]
    {
        let picture = ["--lang", language, "log", "part", "--format", "svg"];
        let picture = out(&repository.roadmap(&picture));
        let drawn = roxmltree::Document::parse(&picture).unwrap();
        let texts = drawn.descendants().filter(|node| node.has_tag_name("text"));
        let texts: String = texts.filter_map(|node| node.text()).collect();
        assert!(texts.contains(words), "{language}: {picture}");
        assert!(picture.contains("<title>Share of schools connected</title>"), "{picture}");
    }
    let moved = repository.roadmap(&["diff", "HEAD~4", "HEAD", "--format", "json"]);
    let moved: Value = serde_json::from_str(&out(&moved)).unwrap();
    assert_eq!(moved["summary"]["pillars"], serde_json::json!({}), "{moved}");
    repository.edit("roadmap.yaml", "end: 2028-06", "end: 2028-09");
    let moved = repository.roadmap(&["diff", "HEAD", "--format", "json"]);
    let moved: Value = serde_json::from_str(&out(&moved)).unwrap();
    let pillar = &moved["summary"]["pillars"]["secteurs-sociaux"];
    assert_eq!(
        (&pillar["dates_later"], &pillar["actions"]),
        (&1.into(), &[1, 1].into()),
        "{moved}"
    );
    let nothing = repository.roadmap(&["log", "--format", "svg"]);
    assert_eq!(nothing.status.code(), Some(FAILED));
    assert!(err(&nothing).contains("give its id"), "{}", err(&nothing));
    let all = out(&repository.roadmap(&["log", "--format", "markdown"]));
    assert!(all.contains("### 2026-11-24 Youssef: After the consultation"), "{all}");
    assert!(all.contains("the document binds more"), "{all}");
    let unknown = repository.roadmap(&["log", "nothing"]);
    assert_eq!(unknown.status.code(), Some(FAILED));
    assert!(err(&unknown).contains("no version has an element"), "{}", err(&unknown));
}
