// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use super::types::*;

crate::model::events! {
    /// A webhook event, by its type.
    ///
    /// Events that this version does not know, and those of domains whose feature is off, are `Unknown`.
    pub enum Event by "eventType" {
        /// A thing was made.
        #[cfg(feature = "things")]
        "thing-made" => ThingMade(ThingWebhook),
        /// A thing was changed.
        #[cfg(feature = "things")]
        "thing-changed" => ThingChanged(ThingWebhook),
    }
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// The body of an event.
    pub struct ThingWebhook {
        /// The type.
        event_type: Option<ThingWebhookEventType> = "eventType";
        /// A thing.
        thing: Option<Thing> = "thing";
    }
}

crate::model::open_enum! {
    /// The type.
    pub enum ThingWebhookEventType {
        /// `thing-made`.
        ThingMade = "thing-made",
        /// `thing-changed`.
        ThingChanged = "thing-changed",
    }
}

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Its name.
        name: Option<String> = "name";
    }
}
