// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use crate::model::events;

events! {
    /// A webhook event, by its event type.
    ///
    /// Event types unknown to this version, and those of domains whose feature is off, are
    /// `Unknown`.
    #[tag("eventType")]
    pub enum Event {
        /// A part was lost.
        #[cfg(feature = "parts")]
        #[json("part-lost")]
        PartLost(Box<crate::parts::PartLost>),
        /// A thing was created.
        #[cfg(feature = "things")]
        #[json("thing-made")]
        ThingMade(Box<crate::things::ThingMadeWebhook>),
    }
}
