//! Reason why a JSON value does not fit a type that implements serde's `Deserialize`: path and kinds, without values.
//!
//! serde's own messages quote values and the keys of maps. This deserializer reads the value a second time, after a
//! failure, with an error type that cannot hold them.

use std::fmt;

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, EnumAccess, Expected, IntoDeserializer, MapAccess,
    SeqAccess, Unexpected, VariantAccess, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_json::{Map, Value};

use super::DecodeError;
use super::error::PathSegment;

/// Returns the reason why the JSON does not fit `T`; `None` if it cannot be found out.
pub(super) fn reason<T: DeserializeOwned>(body: &[u8]) -> Option<DecodeError> {
    let value: Value = serde_json::from_slice(body).ok()?;
    T::deserialize(Node(&value)).err().map(|Reason(error)| error)
}

/// Error without data: what was expected, the kind of value found, and the path.
#[derive(Debug)]
struct Reason(DecodeError);

impl Reason {
    fn new(message: String) -> Self {
        Self(DecodeError::new(message, None))
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl std::error::Error for Reason {}

impl de::Error for Reason {
    /// The text can quote the value, except for a text of serde's derive macro.
    fn custom<T: fmt::Display>(text: T) -> Self {
        let text = text.to_string();
        Self::new(match text.starts_with("data did not match any variant of untagged enum ") {
            true => text,
            false => "a value that its `Deserialize` implementation rejects".to_owned(),
        })
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!("expected {expected}, found {}", kind(found)))
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(format!("expected {expected}, found {} of another value", kind(found)))
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        Self::new(format!("expected {expected}, found {length}"))
    }

    fn unknown_variant(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!("unknown variant, expected one of {}", expected.join(", ")))
    }

    fn unknown_field(_: &str, expected: &'static [&'static str]) -> Self {
        Self::new(format!("unknown property, expected one of {}", expected.join(", ")))
    }

    fn missing_field(field: &'static str) -> Self {
        Self::new(format!("the property `{field}` is missing"))
    }

    fn duplicate_field(field: &'static str) -> Self {
        Self::new(format!("the property `{field}` occurs twice"))
    }
}

fn kind(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "a boolean",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "an integer",
        Unexpected::Float(_) => "a number",
        Unexpected::Char(_) | Unexpected::Str(_) => "a string",
        Unexpected::Unit | Unexpected::Option => "null",
        Unexpected::Seq => "a list",
        Unexpected::Map => "an object",
        _ => "another value",
    }
}

/// JSON value that is deserialized.
struct Node<'v>(&'v Value);

impl<'v> Node<'v> {
    /// Reads an object. Errors name a key that is among the `fields` of a struct, and `*` for a key that is data.
    fn object<'de, V: Visitor<'de>>(
        members: &'v Map<String, Value>,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        visitor.visit_map(Members { members: members.iter(), fields, value: None })
    }
}

impl<'de> Deserializer<'de> for Node<'_> {
    type Error = Reason;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::String(text) => visitor.visit_str(text),
            Value::Array(items) => visitor.visit_seq(Items(items.iter().enumerate())),
            Value::Object(members) => Self::object(members, &[], visitor),
            Value::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(value), ..) => visitor.visit_u64(value),
                (_, Some(value), _) => visitor.visit_i64(value),
                (.., value) => visitor.visit_f64(value.unwrap_or_default()),
            },
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        match self.0 {
            Value::Object(members) => Self::object(members, fields, visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Reason> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        match self.0 {
            Value::String(text) => visitor.visit_enum(text.as_str().into_deserializer()),
            Value::Object(members) => match members.iter().next() {
                Some((name, content)) if members.len() == 1 => visitor.visit_enum(Variant { name, content }),
                _ => Err(Reason::new("expected an object with one property".to_owned())),
            },
            _ => Err(de::Error::invalid_type(Unexpected::Other(""), &"a string or an object")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier
    }
}

/// Items of a list.
struct Items<'v>(std::iter::Enumerate<std::slice::Iter<'v, Value>>);

impl<'de> SeqAccess<'de> for Items<'_> {
    type Error = Reason;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Reason> {
        let Some((index, item)) = self.0.next() else { return Ok(None) };
        let read = seed.deserialize(Node(item));
        read.map(Some).map_err(|Reason(error)| Reason(error.within(PathSegment::Item(index))))
    }
}

/// Members of an object.
struct Members<'v> {
    members: serde_json::map::Iter<'v>,
    fields: &'static [&'static str],
    value: Option<(&'v str, &'v Value)>,
}

impl Members<'_> {
    fn within(&self, name: &str, Reason(error): Reason) -> Reason {
        let is_known = self.fields.contains(&name);
        Reason(error.within(if is_known { PathSegment::Property(name) } else { PathSegment::Entry }))
    }
}

impl<'de> MapAccess<'de> for Members<'_> {
    type Error = Reason;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Reason> {
        let Some((name, value)) = self.members.next() else { return Ok(None) };
        self.value = Some((name, value));
        seed.deserialize(Key(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Reason> {
        let (name, value) = self.value.take().unwrap_or(("", &Value::Null));
        seed.deserialize(Node(value)).map_err(|error| self.within(name, error))
    }
}

/// Key of an object. Types other than strings are written as strings in JSON.
struct Key<'v>(&'v str);

macro_rules! parsed {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
            match serde_json::from_str(self.0) {
                Ok(value @ (Value::Number(_) | Value::Bool(_))) => Node(&value).deserialize_any(visitor),
                _ => self.deserialize_any(visitor),
            }
        }
    )*};
}

impl<'de> Deserializer<'de> for Key<'_> {
    type Error = Reason;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_str(self.0)
    }

    parsed! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_u128 deserialize_f32 deserialize_f64
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Reason> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Reason> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        visitor.visit_enum(self.0.into_deserializer())
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// Enum variant with content: an object with one member.
struct Variant<'v> {
    name: &'v str,
    content: &'v Value,
}

impl<'v, 'de> EnumAccess<'de> for Variant<'v> {
    type Error = Reason;
    type Variant = Node<'v>;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Node<'v>), Reason> {
        let name: StrDeserializer<'_, Reason> = self.name.into_deserializer();
        Ok((seed.deserialize(name)?, Node(self.content)))
    }
}

impl<'de> VariantAccess<'de> for Node<'_> {
    type Error = Reason;

    fn unit_variant(self) -> Result<(), Reason> {
        de::Deserialize::deserialize(self)
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Reason> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Reason> {
        self.deserialize_any(visitor)
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Reason> {
        self.deserialize_struct("", fields, visitor)
    }
}

#[cfg(test)]
mod tests;
