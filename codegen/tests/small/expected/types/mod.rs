// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! All models: what Rebilly answers, what requests send, and the values they hold.

pub use crate::model::UnknownVariant;
pub use crate::value::{ConvertError, Date, Decimal, Extra, Json, Map, Nullable, ParseDecimalError, Timestamp};

#[cfg(feature = "things")]
mod common;
#[cfg(feature = "things")]
pub use common::*;
#[cfg(feature = "parts")]
mod parts;
#[cfg(feature = "parts")]
pub use parts::*;
#[cfg(any(feature = "parts", feature = "things"))]
mod things;
#[cfg(any(feature = "parts", feature = "things"))]
pub use things::*;
