// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! All models: what Rebilly answers, what requests send, and the values they hold.

pub use crate::model::UnknownVariant;
pub use crate::types::{ConvertError, Date, Decimal, ExtraFields, Json, Map, Nullable, ParseDecimalError, Timestamp};

#[cfg(any(feature = "customers", feature = "kyc", feature = "webhooks"))]
mod common;
#[cfg(any(feature = "customers", feature = "kyc", feature = "webhooks"))]
pub use common::*;
#[cfg(any(feature = "customers", feature = "kyc"))]
mod customers;
#[cfg(any(feature = "customers", feature = "kyc"))]
pub use customers::*;
#[cfg(feature = "kyc")]
mod kyc;
#[cfg(feature = "kyc")]
pub use kyc::*;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
