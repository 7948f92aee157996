//! How models are read from and written as JSON.
//!
//! Every model has a table of its fields and lends them one by one as [`JsonField`]s; one loop in `object` reads and
//! writes all of them. The macros in `macros` turn the generated declarations into that.

mod codec;
#[cfg(test)]
mod constructs;
mod error;
mod info;
mod json_field;
mod macros;
mod object;
mod reader;
mod rejected;
#[cfg(feature = "schemars")]
mod schema;
mod serde_impl;
#[cfg(test)]
mod tests;
mod unions;
mod values;
mod writer;

use bytes::Bytes;

#[doc(hidden)]
pub use crate::types::FromText;
pub use error::DecodeError;
#[doc(hidden)]
pub use info::{Field, FieldFlags, Model, ModelInfo};
#[doc(hidden)]
pub use json_field::JsonField;
#[doc(hidden)]
pub use reader::Reader;
pub use rejected::RejectedItem;
pub use unions::UnknownVariant;
#[doc(hidden)]
pub use writer::Writer;

pub(crate) use codec::{decode, encode, receive};
pub(crate) use json_field::comparable;
pub(crate) use macros::{
    constructor, events, id, model, open_enum, serde_impl, setter, setter_arg, setter_value, text_like,
    union, variant_from, write_variant,
};
pub(crate) use object::{convert, debug, list, map, models_equal, read_boxed, write_members};
#[cfg(feature = "schemars")]
pub(crate) use schema::{JsonFieldSchema, SchemaBuilder};
pub(crate) use serde_impl::{deserialize, serialize};

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

impl<T: JsonField + Send + 'static> ResponseBody for T {
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

impl<T: JsonField> RequestBody for T {
    fn encode(&self) -> Vec<u8> {
        encode(self)
    }
}
