// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Know your customer: verification of identities and addresses.
//!
//! Operations need the feature `kyc`.

#[cfg(feature = "kyc")]
mod models;
#[cfg(feature = "kyc")]
pub use models::*;
