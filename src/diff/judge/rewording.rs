//! What happened to a text, in all its languages together.
//!
//! A translation that moves with its source is a part of the source's change, as far as it says no
//! less than the source does: what is weaker in one language alone is said of that language.

use std::collections::BTreeMap;

use super::{Event, Judge, Reworded};
use crate::diff::modals::{self, Firmness};
use crate::diff::words::{changed_numbers, same_words};
use crate::diff::{Change, ChangeKind, Field, Leaf, Ref};

/// A text before and now.
type Both = [Option<String>; 2];

impl<'a> Judge<'a> {
    /// One text in all its languages.
    pub(super) fn text(
        &mut self,
        of: &'a Ref,
        name: &'static str,
        entry: &str,
        changes: &[&'a Change],
    ) {
        let source = self.difference.new.source.clone();
        let mut all: BTreeMap<String, Both> = BTreeMap::new();
        for change in changes {
            if let ChangeKind::Field { field, from, to } = &change.kind {
                let both = [from, to].map(|leaf| words(leaf).map(str::to_owned));
                all.insert(field.language.clone(), both);
            }
        }
        self.other_source(&mut all, &source);
        let written = all.remove(&source);
        if let Some(texts) = written {
            self.written(of, Field::entry(name, entry), &source, texts, &mut all, changes);
        }
        for (language, texts) in all {
            let reworded = match &texts {
                [None, _] => Reworded::TranslationAdded,
                [_, None] => Reworded::TranslationRemoved,
                [Some(old), Some(new)] => match classify(&language, old, new) {
                    Reworded::Numbers => Reworded::TranslationNumbers,
                    Reworded::Firmness(firmness) => Reworded::TranslationFirmness(firmness),
                    Reworded::Retouched => Reworded::Retouched,
                    _ => Reworded::Translation,
                },
            };
            let field = Field { language: language.clone(), ..Field::entry(name, entry) };
            let event = Event::Text { name, reworded };
            self.put_text(of, event, field, BTreeMap::from([(language, texts)]));
        }
    }

    /// Where the roadmap is written in another language now, its texts are compared as such.
    fn other_source(&self, all: &mut BTreeMap<String, Both>, source: &str) {
        let former = &self.difference.old.source;
        if former == source {
            return;
        }
        if let (Some([Some(was), None]), Some([None, Some(is)])) =
            (all.get(former), all.get(source))
        {
            let both = [Some(was.clone()), Some(is.clone())];
            all.remove(former);
            all.insert(source.to_owned(), both);
        }
    }

    /// The text in the language of the source, with those translations that moved with it.
    fn written(
        &mut self,
        of: &'a Ref,
        plain: Field,
        source: &str,
        texts: Both,
        all: &mut BTreeMap<String, Both>,
        changes: &[&Change],
    ) {
        let leaf = |text: &Option<String>| text.clone().map(Leaf::Text);
        let (from, to) = (leaf(&texts[0]), leaf(&texts[1]));
        let reworded = match &texts {
            [Some(old), Some(new)] => Some(classify(source, old, new)),
            _ => None,
        };
        let mut followed = all.clone();
        followed.retain(|language, [from, to]| match (&texts, from, to) {
            ([Some(_), Some(_)], Some(old), Some(new)) => {
                follows(classify(language, old, new), reworded)
            }
            // Translations come and go with the text.
            ([None, Some(_)], None, Some(_)) | ([Some(_), None], Some(_), None) => true,
            _ => false,
        });
        all.retain(|language, _| !followed.contains_key(language));
        let name = plain.name;
        let event = match reworded {
            Some(reworded) => Event::Text { name, reworded },
            None => Event::Value { field: &plain, from: from.as_ref(), to: to.as_ref() },
        };
        let behind = match reworded {
            Some(Reworded::Retouched) | None => Vec::new(),
            Some(_) => self.behind(of, &plain, source, changes),
        };
        if from.is_none() || to.is_none() {
            all.retain(|_, [from, to]| from.is_some() && to.is_some());
        }
        followed.insert(source.to_owned(), texts);
        let field = Field { language: source.to_owned(), ..plain.clone() };
        self.put_text(of, event, field, followed);
        if !behind.is_empty() {
            let reworded = Reworded::LeftBehind;
            self.by_first_rule(of, Event::Text { name, reworded }, |judged| {
                judged.field = Some(plain.clone());
                (judged.from, judged.to) = (from.clone(), to.clone());
                judged.behind = behind;
            });
        }
    }

    fn put_text(
        &mut self,
        of: &'a Ref,
        event: Event<'_>,
        field: Field,
        texts: BTreeMap<String, Both>,
    ) {
        self.by_first_rule(of, event, |judged| {
            if let Some([from, to]) = texts.get(&field.language) {
                judged.from = from.clone().map(Leaf::Text);
                judged.to = to.clone().map(Leaf::Text);
            }
            judged.field = Some(field);
            judged.texts = texts;
        });
    }

    /// Languages of a text whose words stand as they were.
    fn behind(&self, of: &Ref, text: &Field, source: &str, changes: &[&Change]) -> Vec<String> {
        let [Some(_), Some(new)] = self.items(of) else { return Vec::new() };
        let changed = |language: &str| {
            changes.iter().any(|change| match &change.kind {
                ChangeKind::Field { field, from, to } if field.language == language => {
                    words(from).zip(words(to)).is_none_or(|(old, new)| !same_words(old, new))
                }
                _ => false,
            })
        };
        let of_text = |field: &&Field| field.name == text.name && field.entry == text.entry;
        let languages = new.fields.keys().filter(of_text).map(|field| field.language.clone());
        languages.filter(|language| language != source && !changed(language)).collect()
    }
}

fn words(leaf: &Option<Leaf>) -> Option<&str> {
    leaf.as_ref().and_then(Leaf::text)
}

/// Whether a translation changed in no way that its source did not.
fn follows(translation: Reworded, source: Option<Reworded>) -> bool {
    match translation {
        Reworded::Retouched => true,
        Reworded::Words => source != Some(Reworded::Retouched),
        Reworded::Firmness(Firmness::Firmer) => source.is_some_and(|s| s != Reworded::Retouched),
        _ => source == Some(translation),
    }
}

fn classify(language: &str, old: &str, new: &str) -> Reworded {
    if same_words(old, new) {
        return Reworded::Retouched;
    }
    if let Some((firmness, ..)) = modals::compare(language, old, new) {
        return Reworded::Firmness(firmness);
    }
    let (gone, fresh) = changed_numbers(old, new);
    match gone.is_empty() && fresh.is_empty() {
        false => Reworded::Numbers,
        true => Reworded::Words,
    }
}
