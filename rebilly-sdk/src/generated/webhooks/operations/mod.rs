// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of webhooks.

mod api_logs;
pub use api_logs::*;
mod list_changes;
pub use list_changes::*;
mod service_credentials;
pub use service_credentials::*;
mod tax_logs;
pub use tax_logs::*;
mod webhook_deliveries;
pub use webhook_deliveries::*;
mod webhooks;
pub use webhooks::*;
mod known_names;
pub use known_names::*;
