// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.

pub(crate) mod events;
#[cfg(feature = "testing")]
pub(crate) mod samples;
pub mod customers;
pub mod kyc;
pub mod shared;
pub mod webhooks;
