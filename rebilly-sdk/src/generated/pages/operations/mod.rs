// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of pages.

mod billing_portals;
pub use billing_portals::*;
mod checkout_forms;
pub use checkout_forms::*;
mod custom_domains;
pub use custom_domains::*;
mod websites;
pub use websites::*;
mod known_names;
pub use known_names::*;
