// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.

#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "webhooks")]
pub mod webhooks;
pub mod events;
pub mod query;
#[cfg(feature = "testing")]
pub mod samples;
pub mod types;
