// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use super::types::*;

crate::model::events! {
    /// A webhook event, by its type.
    ///
    /// Events that this version does not know, and those of domains whose feature is off, are `Unknown`.
    pub enum Event by "eventType" {
        /// A part was lost.
        #[cfg(feature = "parts")]
        "part-lost" => PartLost(PartLost),
        /// A thing was made.
        #[cfg(feature = "things")]
        "thing-made" => ThingMade(ThingMadeWebhook),
    }
}
