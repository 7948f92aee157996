//! Value types: money, timestamps, raw JSON and presence, each without loss.

mod convert;
mod date;
mod decimal;
mod extra_fields;
mod json;
mod nullable;

pub use convert::ConvertError;
pub use date::{Date, Timestamp};
pub use decimal::{Decimal, ParseDecimalError};
pub use extra_fields::ExtraFields;
pub use json::Json;
pub use nullable::{FromText, Nullable};

pub(crate) use decimal::whole;
pub(crate) use extra_fields::State;

/// A JSON object with names of its own choosing, such as custom fields.
pub type Map<T> = std::collections::BTreeMap<String, T>;
