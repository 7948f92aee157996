// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of things.

mod things;
pub use things::*;
mod known_names;
pub use known_names::*;
