// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of customers.

mod customer_authentication;
pub use customer_authentication::*;
mod customers;
pub use customers::*;
mod external_identifiers;
pub use external_identifiers::*;
mod registration_settings;
pub use registration_settings::*;
mod segments;
pub use segments::*;
mod known_names;
pub use known_names::*;
