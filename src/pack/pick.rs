//! Parts of the model as values of expressions: one key of an element, with all that stands under
//! it. Texts are in the language that they were written in first.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::{Enumerator, Object};
use serde::ser::{Impossible, Serialize, SerializeMap, SerializeSeq, SerializeStruct, Serializer};

use crate::model::Text;

/// What cannot be a value; nothing in the model is of that kind.
#[derive(Debug)]
pub(super) struct Strange;

impl fmt::Display for Strange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no value of a roadmap")
    }
}

impl std::error::Error for Strange {}

impl serde::ser::Error for Strange {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Strange
    }
}

/// The value under a key of an element; `None` where such an element has no such key.
pub(super) fn value<T: Serialize + ?Sized>(element: &T, key: &str, source: &str) -> Option<Value> {
    let mut pick = Pick { key, source, found: None, keys: Vec::new() };
    let _ = element.serialize(&mut pick);
    pick.found
}

/// Every key that an element may have.
pub(super) fn keys<T: Serialize>(element: &T) -> Vec<&'static str> {
    let mut pick = Pick { key: "", source: "", found: None, keys: Vec::new() };
    let _ = element.serialize(&mut pick);
    pick.keys
}

/// A map of some values. There are as many as there are claims, and few keys of each.
pub(super) fn map(entries: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    Value::from_object(Entries(entries.into_iter().collect()))
}

#[derive(Debug)]
struct Entries(Vec<(&'static str, Value)>);

impl Object for Entries {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.get_value_by_str(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.0.iter().find(|(known, _)| *known == key).map(|(_, value)| value.clone())
    }

    fn enumerate(self: &Arc<Self>) -> Enumerator {
        Enumerator::Values(self.0.iter().map(|(key, _)| Value::from(*key)).collect())
    }
}

struct Pick<'a> {
    key: &'a str,
    source: &'a str,
    found: Option<Value>,
    keys: Vec<&'static str>,
}

impl SerializeStruct for &mut Pick<'_> {
    type Ok = Value;
    type Error = Strange;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Strange> {
        if self.key.is_empty() {
            self.keys.push(key);
        } else if key == self.key {
            self.found = Some(value.serialize(Plain { source: self.source })?);
        }
        Ok(())
    }

    fn end(self) -> Result<Value, Strange> {
        Ok(Value::UNDEFINED)
    }
}

/// Everything that an element is not.
macro_rules! strange {
    ($($name:ident($type:ty))*) => {
        $(fn $name(self, _: $type) -> Result<Value, Strange> {
            Err(Strange)
        })*
    };
}

/// What neither elements nor their parts are.
macro_rules! never {
    () => {
        type Ok = Value;
        type Error = Strange;
        type SerializeTuple = Impossible<Value, Strange>;
        type SerializeTupleStruct = Impossible<Value, Strange>;
        type SerializeTupleVariant = Impossible<Value, Strange>;
        type SerializeStructVariant = Impossible<Value, Strange>;

        fn serialize_newtype_variant<T: Serialize + ?Sized>(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: &T,
        ) -> Result<Value, Strange> {
            Err(Strange)
        }
        fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Strange> {
            Err(Strange)
        }
        fn serialize_tuple_struct(
            self,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleStruct, Strange> {
            Err(Strange)
        }
        fn serialize_tuple_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeTupleVariant, Strange> {
            Err(Strange)
        }
        fn serialize_struct_variant(
            self,
            _: &'static str,
            _: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self::SerializeStructVariant, Strange> {
            Err(Strange)
        }
    };
}

impl Serializer for &mut Pick<'_> {
    never!();
    type SerializeSeq = Impossible<Value, Strange>;
    type SerializeMap = Impossible<Value, Strange>;
    type SerializeStruct = Self;

    strange! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u32(u32)
        serialize_u64(u64) serialize_f32(f32) serialize_f64(f64) serialize_char(char)
        serialize_str(&str) serialize_bytes(&[u8]) serialize_unit_struct(&'static str)
    }
    fn serialize_none(self) -> Result<Value, Strange> {
        Err(Strange)
    }
    fn serialize_unit(self) -> Result<Value, Strange> {
        Err(Strange)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Strange> {
        value.serialize(self)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
    ) -> Result<Value, Strange> {
        Err(Strange)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<Value, Strange> {
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Strange> {
        Err(Strange)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Strange> {
        Err(Strange)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Strange> {
        Ok(self)
    }
}

/// A value and all that stands in it.
#[derive(Clone, Copy)]
struct Plain<'a> {
    source: &'a str,
}

/// A list or a map in the making.
struct Whole<'a> {
    plain: Plain<'a>,
    items: Vec<Value>,
    entries: BTreeMap<String, Value>,
}

impl<'a> Whole<'a> {
    fn new(plain: Plain<'a>) -> Self {
        Whole { plain, items: Vec::new(), entries: BTreeMap::new() }
    }
}

impl SerializeSeq for Whole<'_> {
    type Ok = Value;
    type Error = Strange;
    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Strange> {
        self.items.push(value.serialize(self.plain)?);
        Ok(())
    }
    fn end(self) -> Result<Value, Strange> {
        Ok(Value::from(self.items))
    }
}

impl SerializeMap for Whole<'_> {
    type Ok = Value;
    type Error = Strange;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Strange> {
        self.items.push(key.serialize(self.plain)?);
        Ok(())
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Strange> {
        let key = self.items.pop().unwrap_or_default();
        self.entries.insert(key.to_string(), value.serialize(self.plain)?);
        Ok(())
    }
    fn end(self) -> Result<Value, Strange> {
        Ok(Value::from(self.entries))
    }
}

impl SerializeStruct for Whole<'_> {
    type Ok = Value;
    type Error = Strange;
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), Strange> {
        let value = value.serialize(self.plain)?;
        if !value.is_undefined() {
            self.entries.insert(key.to_owned(), value);
        }
        Ok(())
    }
    fn end(self) -> Result<Value, Strange> {
        Ok(Value::from(self.entries))
    }
}

/// Scalars, as values.
macro_rules! scalars {
    ($($name:ident($type:ty))*) => {
        $(fn $name(self, value: $type) -> Result<Value, Strange> {
            Ok(Value::from(value))
        })*
    };
}

impl<'a> Serializer for Plain<'a> {
    never!();
    type SerializeSeq = Whole<'a>;
    type SerializeMap = Whole<'a>;
    type SerializeStruct = Whole<'a>;

    scalars! {
        serialize_bool(bool) serialize_i8(i8) serialize_i16(i16) serialize_i32(i32)
        serialize_i64(i64) serialize_u8(u8) serialize_u16(u16) serialize_u32(u32)
        serialize_u64(u64) serialize_f32(f32) serialize_f64(f64) serialize_char(char)
        serialize_str(&str)
    }
    strange! { serialize_bytes(&[u8]) }
    fn serialize_none(self) -> Result<Value, Strange> {
        Ok(Value::UNDEFINED)
    }
    fn serialize_unit(self) -> Result<Value, Strange> {
        Ok(Value::UNDEFINED)
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<Value, Strange> {
        Ok(Value::UNDEFINED)
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<Value, Strange> {
        value.serialize(self)
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        word: &'static str,
    ) -> Result<Value, Strange> {
        Ok(Value::from(word))
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<Value, Strange> {
        let value = value.serialize(self)?;
        // A text in several languages is said in one.
        if name == Text::NAME && value.as_str().is_none() {
            let own = value.get_attr(self.source).ok().filter(|own| !own.is_undefined());
            let first = || value.try_iter().ok()?.next().and_then(|key| value.get_item(&key).ok());
            return Ok(own.or_else(first).unwrap_or_default());
        }
        Ok(value)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Whole<'a>, Strange> {
        Ok(Whole::new(self))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Whole<'a>, Strange> {
        Ok(Whole::new(self))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Whole<'a>, Strange> {
        Ok(Whole::new(self))
    }
}
