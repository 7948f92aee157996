//! How models are read from and written as JSON.
//!
//! Every model has a table of its fields and lends them one by one as [`Slot`]s; one loop in `object` reads and
//! writes all of them. The macros in `macros` turn the generated declarations into that.

mod bridge;
#[cfg(test)]
mod constructs;
mod document;
mod error;
mod macros;
mod object;
mod reader;
mod rejected;
#[cfg(feature = "schemars")]
mod schema;
mod shape;
mod slot;
#[cfg(test)]
mod tests;
mod unions;
mod writer;

use bytes::Bytes;

#[doc(hidden)]
pub use crate::value::FromText;
pub use error::DecodeError;
#[doc(hidden)]
pub use reader::Reader;
pub use rejected::RejectedItem;
#[doc(hidden)]
pub use shape::{Field, Flags, Model, Shape};
#[doc(hidden)]
pub use slot::Slot;
pub use unions::UnknownVariant;
#[doc(hidden)]
pub use writer::Writer;

pub(crate) use bridge::{deserialize, serialize};
pub(crate) use document::{decode, encode, receive};
pub(crate) use macros::{
    bridge, constructor, events, given, id, model, open_enum, taken, text_like, union, write_variant,
};
pub(crate) use object::{convert, debug, list, map, same, write_members};
#[cfg(feature = "schemars")]
pub(crate) use schema::{Described, SlotSchema};
pub(crate) use slot::comparable;

/// What an operation answers: a model, a list of models, raw JSON, `serde_json::Value`, bytes, or nothing.
pub trait ResponseBody: Sized + Send + 'static {
    /// Whether its `Debug` shows everything that came.
    #[doc(hidden)]
    const OPAQUE: bool = false;

    /// Reads the body of a successful answer.
    ///
    /// # Errors
    /// The body is not JSON of this type.
    fn decode(body: &[u8]) -> Result<Self, DecodeError>;

    /// Reads the body of a successful answer; of a list, what can be read of it, and which items cannot.
    ///
    /// # Errors
    /// The body is not JSON of this type.
    fn receive(body: &[u8]) -> Result<(Self, Vec<RejectedItem>), DecodeError> {
        Ok((Self::decode(body)?, Vec::new()))
    }
}

impl ResponseBody for () {
    fn decode(_: &[u8]) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl ResponseBody for Bytes {
    const OPAQUE: bool = true;

    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        Ok(Self::copy_from_slice(body))
    }
}

impl ResponseBody for serde_json::Value {
    const OPAQUE: bool = true;

    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        from_serde(body)
    }
}

/// Reads a type of serde's. What serde says of a mistake can quote the value, so only the kind of mistake is told.
pub(crate) fn from_serde<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    use serde_json::error::Category;
    serde_json::from_slice(body).map_err(|error| {
        let what = match error.classify() {
            Category::Data => "it does not fit the type that was asked for",
            Category::Eof => "the JSON text ends too early",
            Category::Syntax | Category::Io => "it is not JSON",
        };
        DecodeError::new(format!("{what} (line {}, column {})", error.line(), error.column()), None)
    })
}

impl<T: Slot + Send + 'static> ResponseBody for T {
    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        decode(body)
    }

    fn receive(body: &[u8]) -> Result<(Self, Vec<RejectedItem>), DecodeError> {
        receive(body)
    }
}

/// What can be sent as a JSON body.
pub trait RequestBody {
    /// The JSON text.
    fn encode(&self) -> Vec<u8>;
}

impl<T: Slot> RequestBody for T {
    fn encode(&self) -> Vec<u8> {
        encode(self)
    }
}
