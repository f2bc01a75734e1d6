//! What happened to a text, in all its languages together.

use std::collections::BTreeMap;

use super::{Bench, Event, Reworded};
use crate::diff::words::{changed_numbers, same_words};
use crate::diff::{Change, Field, Leaf, Ref, What};

impl<'a> Bench<'a> {
    /// One text in all its languages.
    pub(super) fn text(
        &mut self,
        of: &'a Ref,
        name: &'static str,
        entry: &str,
        changes: &[&'a Change],
    ) {
        let source = self.difference.new.source.clone();
        let mut all: BTreeMap<String, [Option<String>; 2]> = BTreeMap::new();
        for change in changes {
            if let What::Field { field, from, to } = &change.what {
                let text =
                    |leaf: &Option<Leaf>| leaf.as_ref().and_then(Leaf::text).map(str::to_owned);
                all.insert(field.language.clone(), [text(from), text(to)]);
            }
        }
        let plain = Field::entry(name, entry);
        let written = all.remove(&source);
        if let Some(texts) = written {
            let leaf = |text: &Option<String>| text.clone().map(Leaf::Text);
            let (from, to) = (leaf(&texts[0]), leaf(&texts[1]));
            let mut followed = all.clone();
            followed.retain(|_, [from, to]| {
                from.is_some() == texts[0].is_some() && to.is_some() == texts[1].is_some()
            });
            all.retain(|language, _| !followed.contains_key(language));
            let reworded = match &texts {
                [Some(old), Some(new)] => Some(classify(old, new)),
                _ => None,
            };
            let event = match reworded {
                Some(reworded) => Event::Text { name, reworded },
                None => Event::Value { field: &plain, from: from.as_ref(), to: to.as_ref() },
            };
            let behind = match reworded {
                Some(Reworded::Words | Reworded::Numbers) => {
                    self.behind(of, name, entry, &source, changes)
                }
                _ => Vec::new(),
            };
            if from.is_none() || to.is_none() {
                // Its translations come and go with it.
                all.retain(|_, [from, to]| from.is_some() && to.is_some());
            }
            followed.insert(source.clone(), texts);
            let field = Field { language: source.clone(), ..plain.clone() };
            self.put_text(of, event, field, followed);
            if !behind.is_empty() {
                let reworded = Reworded::LeftBehind;
                self.put(of, Event::Text { name, reworded }, |judged| {
                    judged.field = Some(plain.clone());
                    (judged.from, judged.to) = (from.clone(), to.clone());
                    judged.behind = behind;
                });
            }
        }
        for (language, texts) in all {
            let reworded = match &texts {
                [None, _] => Reworded::TranslationAdded,
                [_, None] => Reworded::TranslationRemoved,
                [Some(old), Some(new)] => match classify(old, new) {
                    Reworded::Numbers => Reworded::TranslationNumbers,
                    _ => Reworded::Translation,
                },
            };
            let field = Field { language: language.clone(), ..plain.clone() };
            let event = Event::Text { name, reworded };
            self.put_text(of, event, field, BTreeMap::from([(language, texts)]));
        }
    }

    fn put_text(
        &mut self,
        of: &'a Ref,
        event: Event<'_>,
        field: Field,
        texts: BTreeMap<String, [Option<String>; 2]>,
    ) {
        self.put(of, event, |judged| {
            if let Some([from, to]) = texts.get(&field.language) {
                judged.from = from.clone().map(Leaf::Text);
                judged.to = to.clone().map(Leaf::Text);
            }
            judged.field = Some(field);
            judged.texts = texts;
        });
    }

    /// Languages of a text that stand as they were.
    fn behind(
        &self,
        of: &Ref,
        name: &'static str,
        entry: &str,
        source: &str,
        changes: &[&Change],
    ) -> Vec<String> {
        let [Some(_), Some(new)] = self.items(of) else { return Vec::new() };
        let changed = |language: &str| {
            changes.iter().any(|change| {
                matches!(&change.what, What::Field { field, .. } if field.language == language)
            })
        };
        let fields = new.fields.keys().filter(|field| field.name == name && field.entry == entry);
        let languages = fields.map(|field| field.language.clone());
        languages.filter(|language| language != source && !changed(language)).collect()
    }
}

fn classify(old: &str, new: &str) -> Reworded {
    let (gone, fresh) = changed_numbers(old, new);
    match gone.is_empty() && fresh.is_empty() {
        false => Reworded::Numbers,
        true if same_words(old, new) => Reworded::Retouched,
        true => Reworded::Words,
    }
}
