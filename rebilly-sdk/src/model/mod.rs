//! Reading and writing of JSON bodies: the traits of types that are decoded and encoded, and their errors.
//!
//! Generated models, lists of them and the value types of [`types`](crate::types) implement both traits.

// How it works: each model has a table of its fields and passes them as `dyn JsonField`s to one loop that reads and
// one loop that writes all models (`object`). The macros in `macros` generate the tables from the declarations.

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
mod selection;
mod serde_impl;
mod serde_reason;
#[cfg(test)]
mod tests;
mod unions;
mod values;
mod writer;

use bytes::Bytes;

pub use error::DecodeError;
pub use rejected::{DecodeReport, RejectedItem};
pub use unions::{ModelOf, UnknownVariant};

// Public but hidden, because they are not for users: `JsonField` bounds public generic items, such as
// `events::testing::Sample`, and the test crates of the repository. `Reader` and `Writer` are in its signatures.
#[doc(hidden)]
pub use json_field::JsonField;
#[doc(hidden)]
pub use reader::Reader;
#[doc(hidden)]
pub use writer::Writer;

pub(crate) use codec::{TaggedUnion, decode, decode_lenient, decode_tagged, encode, encode_selected};
pub(crate) use info::{Described, Model, ModelInfo, flag};
pub(crate) use macros::{
    constructor, events, id, model, open_enum, parent_union, presence_union, serde_impl, setter, setter_arg,
    setter_value, text_like, union, union_field, union_type, variant_from, write_variant,
};
pub(crate) use object::{convert, debug, models_equal, read_boxed, write_members};
pub(crate) use reader::recorder::Records;
#[cfg(test)]
pub(crate) use reader::scanned;
#[cfg(feature = "schemars")]
pub(crate) use schema::{JsonFieldSchema, SchemaBuilder};
pub(crate) use selection::{Label, ROOT, Selected, Selection};
pub(crate) use serde_impl::{deserialize, serialize};
pub(crate) use unions::{PresenceCase, read_object, read_part, read_present, write_part};
pub(crate) use values::debug_text;

/// Type that the body of a successful response is decoded into.
///
/// Implemented by generated models, lists and maps of them, [`Json`](crate::types::Json), [`serde_json::Value`],
/// [`Bytes`] and `()`. An operation states the type of its response; [`Request::json_as`](crate::Request::json_as)
/// accepts any of them.
pub trait ResponseBody: Sized + Send + 'static {
    /// `true` if `Debug` of this type shows the whole body. `Debug` of a [`Response`](crate::Response) then hides it.
    #[doc(hidden)]
    const HIDE_IN_DEBUG: bool = false;

    /// Decodes the body of a successful response.
    ///
    /// # Errors
    /// The body is not valid JSON, or the JSON does not fit this type.
    fn decode(body: &[u8]) -> Result<Self, DecodeError>;

    /// Decodes the body of a successful response. Also returns what does not fit: items of a list, which are skipped,
    /// and values that models keep beside their fields.
    ///
    /// Any other type behaves as in [`decode`](Self::decode), with an empty report.
    ///
    /// # Errors
    /// The body is not valid JSON, or the JSON does not fit this type.
    fn decode_lenient(body: &[u8]) -> Result<(Self, DecodeReport), DecodeError> {
        Ok((Self::decode(body)?, DecodeReport::default()))
    }

    /// Reads the body like [`decode_lenient`](Self::decode_lenient), from a parser that records members.
    #[doc(hidden)]
    fn read_lenient(reader: &mut Reader<'_>) -> Result<(Self, DecodeReport), DecodeError> {
        Self::decode_lenient(reader.raw()?.as_bytes())
    }
}

impl ResponseBody for () {
    fn decode(_: &[u8]) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl ResponseBody for Bytes {
    const HIDE_IN_DEBUG: bool = true;

    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        Ok(Self::copy_from_slice(body))
    }
}

impl ResponseBody for serde_json::Value {
    const HIDE_IN_DEBUG: bool = true;

    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        from_serde(body)
    }
}

/// Decodes a type that implements serde's `Deserialize`.
///
/// serde's messages can quote the value. The error states path and kinds, or the position where they cannot be found
/// out.
pub(crate) fn from_serde<T: serde::de::DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
    use serde_json::error::Category;
    serde_json::from_slice(body).map_err(|error| {
        let category = match error.classify() {
            Category::Data => match serde_reason::reason::<T>(body) {
                Some(reason) => return reason,
                None => "the JSON does not fit the requested type",
            },
            Category::Eof => "the JSON text ends too early",
            Category::Syntax | Category::Io => "the text is not JSON",
        };
        DecodeError::new(format!("{category} (line {}, column {})", error.line(), error.column()), None)
    })
}

impl<T: JsonField + Send + 'static> ResponseBody for T {
    fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        decode(body)
    }

    fn decode_lenient(body: &[u8]) -> Result<(Self, DecodeReport), DecodeError> {
        decode_lenient(body)
    }

    fn read_lenient(reader: &mut Reader<'_>) -> Result<(Self, DecodeReport), DecodeError> {
        codec::read_lenient(reader)
    }
}

/// Returns the values inside a model, at every depth, that do not fit their fields, with path and kind: the first 100.
///
/// For items of a stream and other models without a [`Response`](crate::Response), which has the list already. It
/// encodes and reads the model.
///
/// ```
/// # #[cfg(feature = "customers")] {
/// use rebilly_sdk::customers::Customer;
/// use rebilly_sdk::model::{self, ResponseBody};
///
/// let customer = Customer::decode(br#"{"id": "cus_1", "company": {"yearFounded": 1999.5}}"#)?;
/// assert_eq!(model::unexpected(&customer)[0].path(), "company.yearFounded");
/// # }
/// # Ok::<(), rebilly_sdk::DecodeError>(())
/// ```
pub fn unexpected<T: RequestBody + ResponseBody>(model: &T) -> Vec<DecodeError> {
    let report = T::decode_lenient(&model.encode()).map(|(_, report)| report.unexpected);
    report.unwrap_or_default().into_iter().map(DecodeError::without_offset).collect()
}

/// Returns what this version does not know inside a model, at every depth: `Customer.loyaltyTier` for a property,
/// `UnknownVariant.crypto-wallet` for a variant of a union. The values are not part of it.
///
/// Use it to notice changes of the API, for example in tests against the sandbox environment.
///
/// ```
/// # #[cfg(feature = "customers")] {
/// use rebilly_sdk::customers::Customer;
/// use rebilly_sdk::model::{self, ResponseBody};
///
/// let customer = Customer::decode(br#"{"id": "cus_1", "loyaltyTier": "gold"}"#)?;
/// assert_eq!(model::unknown(&customer), ["Customer.loyaltyTier"]);
/// # }
/// # Ok::<(), rebilly_sdk::DecodeError>(())
/// ```
pub fn unknown<T: JsonField>(model: &T) -> Vec<String> {
    let mut writer = Writer::collecting_unknown();
    model.write(&mut writer);
    writer.into_unknown()
}

/// Type that can be sent as the JSON body of a request.
///
/// Implemented by generated models, lists and maps of them, and [`Json`](crate::types::Json).
pub trait RequestBody {
    /// Returns the JSON text.
    fn encode(&self) -> Vec<u8>;
}

impl<T: JsonField> RequestBody for T {
    fn encode(&self) -> Vec<u8> {
        encode(self)
    }
}
