//! Most macros of a format only write something before and behind what a node holds. What that is
//! depends on a few words such as `head`: it is asked of the macro once for each of them, and kept.

use std::collections::HashMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::value::{Enumerator, Object, ObjectRepr, ValueKind};
use minijinja::{State, Value};

use super::node::Made;
use super::words::{Given, Word};

/// What stands before and behind what a node holds.
pub(super) type Wrap = Arc<(Box<str>, Box<str>)>;

/// Stands for what a node holds while its macro is asked; no text of a document has it.
pub(super) const HELD: &str = "\u{10_FFFC}";
/// A macro that writes more different things than this is no wrap: anchors are in them.
const MOST: usize = 64;

/// What is known of the macro of a word.
#[derive(Debug, Default)]
struct Known {
    /// What it asked a node for, a bit each.
    asked: u64,
    wraps: HashMap<u64, Option<Wrap>>,
}

/// What is known of each macro of a format, in the order of the words.
#[derive(Debug, Default)]
pub(super) struct Wraps([Mutex<Known>; Word::WRITTEN.len()]);

impl Wraps {
    /// What the macro of a node writes around what it holds; `None` where it does more.
    pub(super) fn of(
        &self,
        made: &Arc<Made>,
        writer: &Value,
        state: &mut State<'_, '_>,
    ) -> Option<Wrap> {
        let all = &self.0[made.word as usize];
        {
            let known = all.lock().unwrap_or_else(PoisonError::into_inner);
            let shape = shape(made, known.asked).filter(|_| known.wraps.len() < MOST)?;
            if let Some(wrap) = known.wraps.get(&shape) {
                return wrap.clone();
            }
        }
        let asked = Arc::new(Asked::default());
        let probe = Probe { made: made.clone(), asked: asked.clone() };
        let written = writer.call(state, &[Value::from_object(probe)]);
        let written = written.ok().filter(|_| !asked.opened.load(Ordering::Relaxed));
        let wrap = written.as_ref().and_then(Value::as_str).and_then(|text| {
            let (before, behind) = text.split_once(HELD)?;
            (!behind.contains(HELD)).then(|| Arc::new((before.into(), behind.into())))
        });
        let mut known = all.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = known.asked | asked.keys.load(Ordering::Relaxed);
        if asked != known.asked {
            // What was kept did not look at all that matters.
            known.asked = asked;
            known.wraps.clear();
        }
        known.wraps.insert(shape(made, asked)?, wrap.clone());
        wrap
    }
}

/// What of a node its macro asks for, as one number; `None` where that is more than a short word.
fn shape(made: &Made, asked: u64) -> Option<u64> {
    const SHORT: usize = 16;
    let mut hasher = DefaultHasher::new();
    made.inside.map(|word| word as u8).hash(&mut hasher);
    for (key, value) in made.given().filter(|(key, _)| asked & key.bit() != 0) {
        match value.kind() {
            ValueKind::Undefined | ValueKind::None => continue,
            ValueKind::Bool => value.is_true().hash(&mut hasher),
            ValueKind::Number => value.as_i64()?.hash(&mut hasher),
            ValueKind::String => value.as_str().filter(|s| s.len() < SHORT)?.hash(&mut hasher),
            _ => return None,
        }
        key.bit().hash(&mut hasher);
    }
    Some(hasher.finish())
}

/// What a macro asked a node for.
#[derive(Debug, Default)]
struct Asked {
    keys: AtomicU64,
    /// Whether it did more with what the node holds than to write it.
    opened: AtomicBool,
}

/// A node that knows what it was asked for.
#[derive(Debug)]
struct Probe {
    made: Arc<Made>,
    asked: Arc<Asked>,
}

impl Object for Probe {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        let name = key.as_str()?;
        if name == "body" {
            return Some(Value::from_object(Held(self.asked.clone())));
        }
        if let Some(key) = Given::of(name) {
            self.asked.keys.fetch_or(key.bit(), Ordering::Relaxed);
        }
        self.made.get_value(key)
    }
}

/// In place of what a node holds.
#[derive(Debug)]
pub(super) struct Held(Arc<Asked>);

impl Held {
    fn open(&self) {
        self.0.opened.store(true, Ordering::Relaxed);
    }
}

impl Object for Held {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Seq
    }

    fn get_value(self: &Arc<Self>, _: &Value) -> Option<Value> {
        self.open();
        None
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        self.open();
        Enumerator::Seq(0)
    }

    fn render(self: &Arc<Self>, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.open();
        Ok(())
    }
}
