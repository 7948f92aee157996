//! Value types of the models: amounts, timestamps, dates, JSON and nullable properties.
//!
//! Each type stores the text that Rebilly sent and sends it back unchanged. [`IntoField`], [`IntoItems`] and [`IntoParam`]
//! say what setters and parameters accept.

mod convert;
mod date;
mod decimal;
mod extra_fields;
mod json;
mod nullable;
mod setter;
mod text;

pub use convert::ConvertError;
pub use date::{Date, Timestamp};
pub use decimal::{Decimal, ParseDecimalError};
pub use extra_fields::ExtraFields;
pub use json::Json;
pub use nullable::Nullable;
pub use setter::{IntoField, IntoItems};
pub use text::{IntoParam, Text, TextValue};

pub(crate) use decimal::parse_integer;
pub(crate) use extra_fields::FieldState;

/// JSON object with arbitrary keys, such as custom fields.
pub type Map<T> = std::collections::BTreeMap<String, T>;
