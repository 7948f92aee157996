//! Values that plain Rust types cannot hold without losing something.

mod convert;
mod date;
mod decimal;
mod extra;
mod json;
mod nullable;

pub use convert::ConvertError;
pub use date::{Date, Timestamp};
pub use decimal::{Decimal, ParseDecimalError};
pub use extra::Extra;
pub use json::Json;
pub use nullable::{FromText, Nullable};

pub(crate) use decimal::whole;
pub(crate) use extra::State;

/// A JSON object with names of its own choosing, such as custom fields.
pub type Map<T> = std::collections::BTreeMap<String, T>;
