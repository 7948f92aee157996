// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.

pub(crate) mod events;
#[cfg(feature = "testing")]
pub(crate) mod samples;
pub mod front;
pub mod parts;
pub mod shared;
pub mod things;
