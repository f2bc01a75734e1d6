//! Triple → merge: never a panic, and a clean result keeps what the two sides say.

use roadmap::internal::merge::merge;
use roadmap::internal::yaml::{self, Node};

use super::edits::{Dice, Edit, edit, lines, made, orders};

/// What came of a merge that kept everything.
pub(crate) enum Held {
    /// Somebody has to decide.
    Conflict,
    /// Clean.
    Clean,
    /// Clean, and the lines alone would not be.
    Better,
}

fn scalars(node: &Node) -> Vec<String> {
    let mut found = Vec::new();
    node.scalars(&mut |text| found.push(text.to_owned()));
    found.sort();
    found
}

/// Edits by two sides of one of these files, merged: every edit and comment of both is there.
/// `None` where the edits make no YAML.
pub(crate) fn held(
    dice: &mut Dice<'_>,
    bases: &[String],
    name: &str,
    conflicts: &dyn Fn([&str; 3]) -> bool,
) -> Option<Held> {
    let base = &bases[dice.roll(bases.len())];
    let all = lines(base);
    // Edits near each other are what conflicts are made of.
    let from = dice.roll(all.len());
    let window = [all.len(), 40, 8][dice.roll(3)];
    let mut side = |side: &str| -> Vec<Edit> {
        let wanted = 1 + dice.roll(3);
        let mut edits: Vec<Edit> = Vec::new();
        for i in 0..200 {
            let part = &all[from..(from + window).min(all.len())];
            let part = if part.len() < 3 { &all[..] } else { part };
            let offset = part[0].number.unwrap();
            let found = edit(dice, part, &format!("zq{side}{name}x{i}"));
            let Some(found) = found.map(|edit| edit.moved(offset)) else { continue };
            if made(&all, &edits.iter().chain([&found]).collect::<Vec<_>>()).is_some() {
                edits.push(found);
            }
            if edits.len() == wanted {
                break;
            }
        }
        edits
    };
    let (mine, other) = (side("o"), side("t"));
    let ours = made(&all, &mine.iter().collect::<Vec<_>>())?;
    let theirs = made(&all, &other.iter().collect::<Vec<_>>())?;
    if [&ours, &theirs].iter().any(|text| yaml::source(text).is_none()) {
        return None;
    }
    let end = if dice.roll(4) == 0 { "\r\n" } else { "\n" };
    // A blank line at the end may be a word of a block that keeps it.
    let is_kept = [base, &ours, &theirs].iter().any(|text| text.ends_with("\n\n"));
    let cut = dice.roll(4) == 0 && !is_kept;
    let written = |text: &str| {
        let text = if cut { text.trim_end_matches('\n') } else { text };
        text.replace('\n', end)
    };
    let texts = [base, &ours, &theirs].map(|text| written(text));
    let merged = merge(texts[0].as_bytes(), texts[1].as_bytes(), texts[2].as_bytes());
    let result = String::from_utf8(merged.bytes).unwrap();
    let shown = || format!("seed {name}\n{mine:?}\n{other:?}\n{result}");
    for edit in mine.iter().chain(&other) {
        assert!(edit.words().iter().all(|words| result.contains(words)), "{}", shown());
    }
    if merged.conflicts > 0 {
        return Some(Held::Conflict);
    }
    assert_eq!(
        result.matches("\r\n").count(),
        if end.len() == 2 { result.matches('\n').count() } else { 0 }
    );
    let orders = orders(&all, &mine, &other);
    let node = |text: &str| yaml::parse(text, 0).unwrap().map(|node| scalars(&node));
    let said = node(&result);
    assert!(orders.iter().any(|order| node(order) == said), "other words: {}", shown());
    if !conflicts([&texts[0], &texts[1], &texts[2]]) {
        return Some(Held::Clean);
    }
    // Items that both put in one place keep the blank line that stood above each.
    let bare = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
    };
    let is_order = orders.iter().any(|order| bare(&written(order)) == bare(&result));
    assert!(is_order, "no order of the edits: {}", shown());
    Some(Held::Better)
}

/// Edits of a seed, or three texts as they are.
pub(crate) fn triple(data: &[u8]) {
    match data.split_first() {
        Some((0, script)) => {
            held(&mut Dice(0, script), super::texts(), "", &|_| false);
        }
        Some((1, script)) => {
            let mut dice = Dice(0, script);
            let base = &super::texts()[dice.roll(super::texts().len())];
            let sides = [(); 2].map(|()| super::spoilt(&mut dice, base));
            whole([base.as_bytes(), sides[0].as_bytes(), sides[1].as_bytes()]);
        }
        _ => {
            let mut parts = data.splitn(3, |byte| *byte == 0xff);
            whole([(); 3].map(|()| parts.next().unwrap_or_default()));
        }
    }
}

/// Any three texts are joined, and what joins three documents cleanly is one.
fn whole(texts: [&[u8]; 3]) {
    let [base, ours, theirs] = texts;
    let merged = merge(base, ours, theirs);
    let is_document =
        |bytes: &[u8]| std::str::from_utf8(bytes).is_ok_and(|text| yaml::source(text).is_some());
    if merged.conflicts == 0 && texts.into_iter().all(is_document) {
        let shown = String::from_utf8_lossy(&merged.bytes);
        assert!(is_document(&merged.bytes), "no document:\n{shown}");
    }
}
