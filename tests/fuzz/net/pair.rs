//! Pair → what changed, in every format, and the way back: the changes give the other version, and
//! each judgement has its mirror.

use roadmap::internal::diff::judge::{self, Judged};
use roadmap::internal::diff::{self, ChangeKind, Difference, Field, Kind, Leaf, difference};
use roadmap::internal::messages::Messages;
use roadmap::internal::project::Project;
use roadmap::internal::render::Templates;
use roadmap::internal::review::{Format, Redline, Review, Version};

use super::drafts::readable;
use super::edits::Dice;
use super::{projects, redline, today};

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
    let language = ["en", "fr", "ar"][dice.roll(3)];
    both(&base.load(), &next.load(), draws, language);
}

fn both(old: &Project, new: &Project, draws: bool, language: &str) {
    // Nothing can be compared by ids that stand twice.
    let twice = [old, new].iter().any(|project| !diff::duplicates(project).is_empty());
    let ways = [(old, new), (new, old)].map(|(old, new)| {
        let way = Way::new(old, new);
        let found = &way.found;
        let mut tree = found.old.clone();
        diff::apply(&mut tree, &found.changes);
        assert!(twice || tree.items == found.new.items, "{:?}", found.changes);
        let messages = Messages::new(language);
        let versions = [(old, "old"), (new, "new")];
        let versions = versions.map(|(project, name)| Version { project, name });
        let review = Review::new(versions, found, today(), &messages);
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
            redline::come_back(old, new, language);
        }
        way
    });
    let lacking = without_mirror([old, new], &ways);
    assert!(twice || lacking.is_empty(), "no mirror: {lacking:#?}");
}

/// ChangeKind changed in one direction, and what it means.
pub(crate) struct Way {
    pub(crate) found: Difference,
    judged: Vec<Judged>,
}

/// The judgements that have no mirror on the way back.
pub(crate) fn without_mirror<'a>(
    [old, new]: [&Project; 2],
    [there, back]: &'a [Way; 2],
) -> Vec<&'a Judged> {
    // The older version says what a change means, and by which language texts are compared.
    let levels = |project: &Project| project.document.changes.clone();
    match levels(old) == levels(new) && there.found.old.source == back.found.old.source {
        true => [there.without_mirror(back), back.without_mirror(there)].concat(),
        false => Vec::new(),
    }
}

/// A judgement: its rule, the element and field, and what was there and is.
type Key<'a> = (&'a str, Kind, Option<(&'a str, Option<&'a Field>, [Option<&'a Leaf>; 2])>);

impl Way {
    pub(crate) fn new(old: &Project, new: &Project) -> Way {
        let found = difference(old, new);
        let judged = judge::judge(old, new, &found);
        Way { found, judged }
    }

    /// A mirror is a judgement by the rule that is the mirror of the first, of the same field, with
    /// what was before and now in each other's place.
    fn without_mirror<'a>(&'a self, back: &'a Way) -> Vec<&'a Judged> {
        let renamed = |way: &Way| {
            way.found.changes.iter().any(|change| matches!(change.kind, ChangeKind::Renamed { .. }))
        };
        // Ids that an element has no more are other words on the way back.
        let same_ids = !renamed(self) && !renamed(back);
        let key = |judged: &'a Judged, mirrored: bool| -> Key<'a> {
            let rule = judge::find(judged.rule).unwrap();
            let mut values = [judged.from.as_ref(), judged.to.as_ref()];
            if mirrored {
                values.reverse();
            }
            let what = (judged.of.1.as_str(), judged.field.as_ref(), values);
            let name = if mirrored { rule.mirror } else { rule.name };
            (name, judged.of.0, same_ids.then_some(what))
        };
        let mut left: Vec<Key<'_>> = back.judged.iter().map(|judged| key(judged, true)).collect();
        let lacks = |judged: &&'a Judged| {
            let at = left.iter().position(|other| *other == key(judged, false));
            at.map(|at| left.swap_remove(at)).is_none()
        };
        // ChangeKind the older version is measured by is another thing on the way back.
        let measure = [self, back].iter().any(|way| way.found.yardstick.is_some());
        let measured = |judged: &Judged| {
            measure
                && judged.field.as_ref().is_some_and(|f| ["coverage", "facet"].contains(&f.name))
        };
        // A translation that got firmer with its source says nothing of its own; one that got
        // weaker does.
        let followed = |judged: &Judged| {
            let text = |other: &&Judged| {
                let same = |a: &Field, b: &Field| a.name == b.name && a.entry == b.entry;
                let fields = other.field.as_ref().zip(judged.field.as_ref());
                fields.is_some_and(|(a, b)| {
                    same(a, b) && a != b && other.texts.contains_key(&b.language)
                })
            };
            judged.rule == "translation-modal-weakened" && back.judged.iter().any(|j| text(&j))
        };
        let lacking: Vec<&Judged> = self.judged.iter().filter(lacks).collect();
        lacking.into_iter().filter(|judged| !measured(judged) && !followed(judged)).collect()
    }
}
