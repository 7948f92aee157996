// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of customers.

mod customers;
pub use customers::*;
mod known_names;
pub use known_names::*;
