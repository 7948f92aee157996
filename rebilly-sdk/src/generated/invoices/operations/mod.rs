// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of invoices.

mod credit_memos;
pub use credit_memos::*;
mod invoices;
pub use invoices::*;
mod known_names;
pub use known_names::*;
