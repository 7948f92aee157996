// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of customers.

mod authentication_options;
pub use authentication_options::*;
mod authentication_tokens;
pub use authentication_tokens::*;
mod customer_credentials;
pub use customer_credentials::*;
mod customers;
pub use customers::*;
mod external_identifiers;
pub use external_identifiers::*;
mod external_service_settings;
pub use external_service_settings::*;
mod grid_segments;
pub use grid_segments::*;
mod password_tokens;
pub use password_tokens::*;
mod registration_settings;
pub use registration_settings::*;
mod known_names;
pub use known_names::*;
