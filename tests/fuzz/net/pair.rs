//! Pair → what changed, in every format, and the way back: the changes give the other version, and
//! each judgement has its mirror.

use roadmap::diff::judge::{self, Judged};
use roadmap::diff::{self, What, difference};
use roadmap::messages::Messages;
use roadmap::model::Judgement;
use roadmap::project::Project;
use roadmap::render::Templates;
use roadmap::review::{Format, Redline, Review, Version};

use super::drafts::readable;
use super::edits::Dice;
use super::{projects, today};

/// Two versions of a project, each with something done to it.
pub(crate) fn pair(data: &[u8]) {
    let mut dice = Dice(0, data);
    let seed = &projects()[dice.roll(projects().len())];
    let base = if dice.roll(2) == 0 { seed.clone() } else { seed.spoilt(&mut dice) };
    let mut next = base.clone();
    for _ in 0..=dice.roll(3) {
        next = next.spoilt(&mut dice);
    }
    let draws = dice.roll(16) == 0;
    both(&base.load(), &next.load(), draws);
}

fn both(old: &Project, new: &Project, draws: bool) {
    // Nothing can be compared by ids that stand twice.
    let twice = [old, new].iter().any(|project| !diff::duplicates(project).is_empty());
    let [there, back] = [(old, new), (new, old)].map(|(old, new)| {
        let found = difference(old, new);
        let mut tree = found.old.clone();
        diff::apply(&mut tree, &found.changes);
        assert!(twice || tree.items == found.new.items, "{:?}", found.changes);
        for language in ["en", "fr", "ar"] {
            let messages = Messages::new(language);
            let versions = [(old, "old"), (new, "new")];
            let versions = versions.map(|(project, name)| Version { project, name });
            let review = Review::new(versions, &found, today(), &messages);
            for format in Format::ALL {
                review.write(format, false);
            }
            if draws && old.document.roadmap.is_some() && new.document.roadmap.is_some() {
                let drawn = review.draw(Redline::Docx, today(), None, &Templates::default());
                match drawn {
                    Ok(drawn) => readable(&drawn),
                    // A language without labels is said.
                    Err(error) => assert!(error.to_string().contains("no labels"), "{error}"),
                }
            }
        }
        let renamed = found.changes.iter().any(|c| matches!(c.what, What::Renamed { .. }));
        (judge::judge(old, new, &found), renamed)
    });
    if twice || there.1 || back.1 {
        return;
    }
    // What one way weakens is seen the other way, and is not weakened there by the mirror.
    for (one, other) in [(&there.0, &back.0), (&back.0, &there.0)] {
        for judged in one.iter().filter(|judged| judged.judgement == Judgement::Weakened) {
            let mirror = judge::find(judged.rule).unwrap().mirror;
            let on: Vec<&Judged> = other.iter().filter(|back| back.of == judged.of).collect();
            let weak =
                |back: &&Judged| back.rule == mirror && back.judgement == Judgement::Weakened;
            assert!(!on.is_empty() && !on.iter().any(weak), "{judged:?} is {on:?} on the way back");
        }
    }
}
