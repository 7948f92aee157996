// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of webhooks.

mod service_credentials;
pub use service_credentials::*;
mod webhook_deliveries;
pub use webhook_deliveries::*;
mod webhooks;
pub use webhooks::*;
mod known_names;
pub use known_names::*;
