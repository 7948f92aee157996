// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of gateways.

mod gateway_accounts;
pub use gateway_accounts::*;
mod known_names;
pub use known_names::*;
