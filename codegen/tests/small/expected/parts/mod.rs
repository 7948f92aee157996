// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Parts of things.
//!
//! Operations need the feature `parts`.

#[cfg(feature = "parts")]
mod models;
#[cfg(feature = "parts")]
pub use models::*;
