// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of emails.

mod broadcast_messages;
pub use broadcast_messages::*;
mod email_delivery_settings;
pub use email_delivery_settings::*;
mod email_messages;
pub use email_messages::*;
mod email_notifications;
pub use email_notifications::*;
mod known_names;
pub use known_names::*;
