//! The ways in which a change has a side: the first name of a pair, or the second.

use super::{Case, Event, Reworded};
use crate::diff::modals::Firmness;
use crate::diff::{Field, Item, Leaf};
use crate::model::Date;

/// How a pair of rules tells which of the two a change is.
pub(super) enum Criterion {
    /// An element that goes; one that comes.
    Element,
    /// An element that stands elsewhere.
    Moved,
    /// An element that has another id.
    Renamed,
    /// A value, or an entry, that goes; one that comes.
    Gone,
    /// A number that gets smaller; one that gets larger.
    Less,
    /// A number that gets larger; one that gets smaller.
    More,
    /// A number that gets worse, in the direction of its indicator.
    Directed,
    /// A date that gets later; one that gets earlier.
    Later,
    /// A date that says less exactly when.
    Vaguer,
    /// A word that moves down this list; one that moves up.
    Down(&'static [&'static str]),
    /// A yes that was none; one that is none any more.
    Started,
    /// Any change of a value that is there before and after.
    Changed,
    /// Any change at all.
    Any,
    /// A text that was reworded in such a way.
    Text(&'static [Reworded]),
    /// A text whose firm words gave way to weaker ones; the other way round.
    Firmness,
    /// The same of a translation alone.
    TranslationFirmness,
    /// A translation that goes; one that comes.
    Translation,
    /// As a function says.
    By(fn(&Case<'_>) -> Option<bool>),
}

impl Criterion {
    /// Whether a change is the first of the pair (`true`) or the second; `None` where it is
    /// neither.
    pub(super) fn side(&self, case: &Case<'_>) -> Option<bool> {
        match (self, &case.event) {
            (Criterion::Element, Event::Removed) => Some(true),
            (Criterion::Element, Event::Added) => Some(false),
            (Criterion::Moved, Event::Moved) | (Criterion::Renamed, Event::Renamed) => Some(true),
            (Criterion::Text(kinds), Event::Text { reworded, .. }) => {
                kinds.contains(reworded).then_some(true)
            }
            // A word in the place of a text, such as a unit.
            (Criterion::Changed, Event::Text { reworded, .. }) => {
                let changed =
                    matches!(reworded, Reworded::Words | Reworded::Numbers | Reworded::Firmness(_));
                changed.then_some(true)
            }
            (Criterion::Firmness, Event::Text { reworded: Reworded::Firmness(firmness), .. })
            | (
                Criterion::TranslationFirmness,
                Event::Text { reworded: Reworded::TranslationFirmness(firmness), .. },
            ) => match firmness {
                Firmness::Weaker => Some(true),
                Firmness::Firmer => Some(false),
                Firmness::Both => None,
            },
            (
                Criterion::Translation,
                Event::Text { reworded: Reworded::TranslationRemoved, .. },
            ) => Some(true),
            (Criterion::Translation, Event::Text { reworded: Reworded::TranslationAdded, .. }) => {
                Some(false)
            }
            (Criterion::By(function), _) => function(case),
            (_, Event::Value { from, to, .. }) => self.value(case, *from, *to),
            _ => None,
        }
    }

    fn value(&self, case: &Case<'_>, from: Option<&Leaf>, to: Option<&Leaf>) -> Option<bool> {
        let changed = |less: bool, more: bool| (less || more).then_some(less);
        match self {
            Criterion::Any => return Some(true),
            Criterion::Gone => {
                return match (from, to) {
                    (Some(_), None) => Some(true),
                    (None, Some(_)) => Some(false),
                    _ => None,
                };
            }
            Criterion::Started => {
                return match (is_yes(from), is_yes(to)) {
                    (false, true) => Some(true),
                    (true, false) => Some(false),
                    _ => None,
                };
            }
            _ => {}
        }
        let (from, to) = (from?, to?);
        match self {
            Criterion::Changed => Some(true),
            Criterion::Less => {
                changed(to.number()? < from.number()?, to.number()? > from.number()?)
            }
            Criterion::More => {
                changed(to.number()? > from.number()?, to.number()? < from.number()?)
            }
            Criterion::Directed => {
                let up = match direction(case)? {
                    "increase" => true,
                    "decrease" => false,
                    _ => return None,
                };
                let (from, to) = (from.number()?, to.number()?);
                changed((to < from) == up && to != from, (to > from) == up && to != from)
            }
            Criterion::Later => later(from.date()?, to.date()?),
            Criterion::Vaguer => vaguer(from.date()?, to.date()?),
            Criterion::Down(words) => {
                let place = |leaf: &Leaf| words.iter().position(|word| Some(*word) == leaf.word());
                let (from, to) = (place(from)?, place(to)?);
                changed(to > from, to < from)
            }
            _ => None,
        }
    }
}

/// A value that is worse (`true`) or better than it was, although the rest says otherwise: what it
/// starts from is nearer or further, or what is counted is not the same.
pub(super) fn rebased(case: &Case<'_>) -> Option<bool> {
    let worse = Criterion::Directed.side(case)?;
    let Event::Value { from: Some(from), to: Some(to), .. } = &case.event else { return None };
    let is_part = case.of.0.is_part();
    let [old, new] = if is_part { case.parents } else { case.items };
    let (old, new) = (old?, new?);
    let counted = |item: &'_ Item| -> Vec<(Field, Leaf)> {
        let of = |field: &Field| ["unit", "measure"].contains(&field.name);
        let fields = item.fields.iter().filter(|(field, _)| of(field));
        fields.map(|(field, leaf)| (field.clone(), leaf.clone())).collect()
    };
    if counted(old) != counted(new) {
        return Some(worse);
    }
    // What is promised is the way from where it starts.
    let way = |item: &Item, value: &Leaf| -> Option<f64> {
        let way = value.number()? - item.get("baseline/value")?.number()?;
        Some(if direction(case) == Some("decrease") { -way } else { way })
    };
    let (before, now) = (way(old, from)?, way(new, to)?);
    (if worse { now > before } else { now < before }).then_some(worse)
}

/// Which way is better, where both versions say the same.
fn direction<'a>(case: &Case<'a>) -> Option<&'a str> {
    let said = |items: [Option<&'a Item>; 2]| -> Option<&'a str> {
        let words = items.map(|item| item.and_then(|item| item.get("direction")?.word()));
        (words[0] == words[1]).then_some(words[0]).flatten()
    };
    said(case.items).or_else(|| said(case.parents))
}

fn is_yes(leaf: Option<&Leaf>) -> bool {
    matches!(leaf, Some(Leaf::Flag(true)))
}

/// Whether a date is later: its last day, since that is by when it binds.
pub(super) fn later(from: Date, to: Date) -> Option<bool> {
    if vaguer(from, to).is_some() {
        return None;
    }
    let (from, to) = (from.last_day(), to.last_day());
    (from != to).then_some(to > from)
}

/// Whether a date says less exactly what the other said.
fn vaguer(from: Date, to: Date) -> Option<bool> {
    let holds = |wide: Date, narrow: Date| {
        wide.first_day() <= narrow.first_day() && narrow.last_day() <= wide.last_day()
    };
    match (holds(to, from), holds(from, to)) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => None,
    }
}
