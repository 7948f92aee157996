//! Rust SDK for Rebilly.

pub mod model;
pub mod query;
pub mod types {
    //! types
    pub use crate::model::UnknownVariant;
    pub use crate::value::{Date, Decimal, Extra, Json, Map, Nullable, ParseDecimalError, Timestamp};
}
mod value;
