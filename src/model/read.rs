//! Nodes into types: a `serde` deserializer over [`Node`], in which the type that is asked for
//! decides what a scalar means.

use serde::de::value::{MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{self, DeserializeOwned, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::date::{DATE, Date};
use crate::yaml::{Node, Value};

/// Why a node could not be read: a fault that [`prune`](super::prune) should have reported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct ReadError(String);

impl de::Error for ReadError {
    fn custom<T: std::fmt::Display>(message: T) -> Self {
        ReadError(message.to_string())
    }
}

/// Reads a node that was [pruned](super::prune) into a type. Fiscal years begin in January.
pub fn read<T: DeserializeOwned>(node: &Node) -> Result<T, ReadError> {
    read_beginning(node, 1)
}

/// The same, where fiscal years begin in another month.
pub fn read_beginning<T: DeserializeOwned>(node: &Node, first: i8) -> Result<T, ReadError> {
    T::deserialize(Reader { node, first })
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    node: &'a Node,
    /// The month in which a fiscal year begins.
    first: i8,
}

impl<'de> IntoDeserializer<'de, ReadError> for Reader<'de> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'a> Reader<'a> {
    fn number<T: std::str::FromStr>(&self) -> Result<T, ReadError> {
        let text = self.node.as_str().unwrap_or_default();
        text.parse().map_err(|_| de::Error::custom("not a number"))
    }
}

impl<'de> de::Deserializer<'de> for Reader<'de> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let within = |node| Reader { node, ..self };
        match &self.node.value {
            Value::Null => visitor.visit_unit(),
            Value::Scalar(text) => visitor.visit_borrowed_str(text),
            Value::List(list) => {
                visitor.visit_seq(SeqDeserializer::new(list.items.iter().map(within)))
            }
            Value::Map(map) => {
                let entries = map.entries.iter().map(|entry| (&*entry.key, within(&entry.value)));
                visitor.visit_map(MapDeserializer::new(entries))
            }
        }
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_i64(self.number()?)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_f64(self.number()?)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        match self.node.as_str() {
            Some(text) if name == DATE && Date::is_fiscal_year(text) => {
                visitor.visit_string(format!("{text}@{}", self.first))
            }
            _ => visitor.visit_newtype_struct(self),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let word = self.node.as_str().unwrap_or_default();
        visitor.visit_enum(StrDeserializer::<ReadError>::new(word))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 char str string bytes byte_buf unit
        unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
