//! `Serialize` and `Deserialize` of every model, by way of JSON text.
//!
//! Responses and webhooks do not use it. It lets users convert models from and to `serde_json::Value` or other formats.
//! Each model adds two one-line functions only, which keeps the compile time of a thousand models low.

use std::fmt;

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, SerializeMap, SerializeSeq};
use serde::{Deserializer, Serializer};

use super::{DecodeError, JsonField, Reader, Writer, decode, encode};

/// Deserializes a value from a self-describing format.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: JsonField,
    D: Deserializer<'de>,
{
    let mut writer = Writer::default();
    Text(&mut writer).deserialize(deserializer)?;
    decode(&writer.into_bytes()).map_err(D::Error::custom)
}

/// Serializes a value into any format.
pub(crate) fn serialize<S: Serializer>(value: &dyn JsonField, serializer: S) -> Result<S::Ok, S::Error> {
    let text = encode(value);
    let raw = std::str::from_utf8(&text).map_err(S::Error::custom)?;
    serde::Serialize::serialize(&Raw(raw), serializer)
}

/// Visitor that writes the value of a deserializer as JSON text.
struct Text<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        value.write(self.0);
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.integer(value);
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_i128<E>(self, value: i128) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_u128<E>(self, value: u128) -> Result<(), E> {
        self.0.raw(&value.to_string());
        Ok(())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        let number =
            serde_json::Number::from_f64(value).ok_or_else(|| E::custom("expected a finite number"))?;
        self.0.raw(&number.to_string());
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        self.0.str(value);
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.0.raw("null");
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.0.raw("null");
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.open(b'[');
        loop {
            let before = self.0.len();
            self.0.comma();
            if items.next_element_seed(Text(self.0))?.is_none() {
                self.0.rewind(before);
                break;
            }
        }
        self.0.close(b']');
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.0.open(b'{');
        while let Some(name) = members.next_key::<String>()? {
            self.0.key(&name);
            members.next_value_seed(Text(self.0))?;
        }
        self.0.close(b'}');
        Ok(())
    }
}

/// JSON text that serializes as the value it describes.
struct Raw<'t>(&'t str);

impl serde::Serialize for Raw<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Reader::new(self.0.as_bytes()).raw_into(serializer)
    }
}

impl Reader<'_> {
    /// Serializes the next value.
    fn raw_into<S: Serializer>(&mut self, serializer: S) -> Result<S::Ok, S::Error> {
        use jiter::Peek;
        let custom = S::Error::custom::<DecodeError>;
        match self.peek().map_err(custom)? {
            Peek::Null => serializer.serialize_unit(),
            Peek::True | Peek::False => serializer.serialize_bool(self.bool().map_err(custom)?),
            Peek::String => serializer.serialize_str(self.str().map_err(custom)?),
            Peek::Array => {
                let mut list = serializer.serialize_seq(None)?;
                let mut more = self.list().map_err(custom)?;
                while more {
                    list.serialize_element(&Raw(self.value_text().map_err(custom)?))?;
                    more = self.next_item().map_err(custom)?;
                }
                list.end()
            }
            Peek::Object => {
                let mut map = serializer.serialize_map(None)?;
                let mut key = self.object().map_err(custom)?.map(str::to_owned);
                while let Some(name) = key {
                    map.serialize_entry(&name, &Raw(self.value_text().map_err(custom)?))?;
                    key = self.next_key().map_err(custom)?.map(str::to_owned);
                }
                map.end()
            }
            _ => {
                let text = self.number().map_err(custom)?;
                match (text.parse::<i64>(), text.parse::<u64>(), text.parse::<f64>()) {
                    (Ok(integer), ..) if text != "-0" => serializer.serialize_i64(integer),
                    (_, Ok(integer), _) => serializer.serialize_u64(integer),
                    (.., Ok(float)) => serializer.serialize_f64(float),
                    (.., Err(_)) => Err(S::Error::custom("expected a number")),
                }
            }
        }
    }

    /// Skips the next value and returns its text.
    fn value_text(&mut self) -> Result<&str, DecodeError> {
        self.peek()?;
        self.raw()
    }
}
