//! JSON codec of the value types of [`crate::types`].

use std::fmt;
use std::str::FromStr;

use super::{DecodeError, JsonField, Reader, Writer, serde_impl};
use crate::types::{Date, Decimal, Json, Nullable, ParseDecimalError, Timestamp};

/// Formats an identifier or an enum value.
pub(crate) fn debug_text(f: &mut fmt::Formatter<'_>, name: &str, text: &str) -> fmt::Result {
    write!(f, "{name}({text:?})")
}

macro_rules! text_value {
    ($name:ident) => {
        impl JsonField for $name {
            fn empty() -> Self {
                Self::from_response("")
            }
            fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
                *self = Self::from_response(reader.str()?);
                Ok(())
            }
            fn write(&self, writer: &mut Writer) {
                writer.str(self.as_str());
            }
        }
        serde_impl!($name);
    };
}
text_value!(Timestamp);
text_value!(Date);

impl JsonField for Decimal {
    fn empty() -> Self {
        Self::default()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::from_json_number(reader.number()?);
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.raw(self.as_str());
    }
    fn is_default(&self) -> bool {
        self.as_str() == "0"
    }
}
serde_impl!(Decimal);

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Parses a JSON number and keeps its notation.
    ///
    /// # Errors
    /// The text is not exactly one JSON number, or its exponent exceeds 64 bits.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut value = Self::default();
        let read = Reader::new(text.as_bytes()).document(|reader| value.read(reader));
        // A number with an exponent beyond 64 bits is valid JSON but cannot be compared.
        match read {
            Ok(()) if value.as_str() == text && value.is_comparable() => Ok(value),
            _ => Err(ParseDecimalError),
        }
    }
}

impl Json {
    /// Parses JSON text and stores it unchanged.
    ///
    /// # Errors
    /// The text is not exactly one JSON value, or its objects and lists are nested more than 100 levels deep.
    pub fn parse(text: &str) -> Result<Self, DecodeError> {
        Reader::new(text.as_bytes()).document(|reader| reader.raw().map(Self::from_checked))
    }
}

impl JsonField for Json {
    fn empty() -> Self {
        Self::default()
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::from_checked(reader.raw()?);
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        writer.raw(self.as_str());
    }
    fn set_null(&mut self) -> bool {
        *self = Self::default();
        true
    }
    fn is_default(&self) -> bool {
        self.as_str() == "null"
    }
}
serde_impl!(Json);

impl<T: JsonField + PartialEq> JsonField for Nullable<T> {
    fn empty() -> Self {
        Self::Absent
    }
    fn read(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        *self = Self::Absent;
        let mut value = T::empty();
        value.read(reader)?;
        *self = Self::Value(value);
        Ok(())
    }
    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Absent | Self::Null => writer.raw("null"),
        }
    }
    fn set_null(&mut self) -> bool {
        *self = Self::Null;
        true
    }
    fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
    fn is_default(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
