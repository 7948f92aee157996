// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.

#[cfg(feature = "things")]
pub mod things;
pub mod events;
pub mod query;
#[cfg(feature = "testing")]
pub mod samples;
pub mod types;
