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
        /// A thing was created.
        #[cfg(feature = "things")]
        #[json("thing-made")]
        ThingMade(Box<crate::things::ThingWebhook>),
        /// A thing was changed.
        #[cfg(feature = "things")]
        #[json("thing-changed")]
        ThingChanged(Box<crate::things::ThingWebhook>),
    }
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// The body of an event.
    pub struct ThingWebhook {
        /// The type.
        #[json("eventType")]
        pub event_type: Option<ThingWebhookEventType>,
        /// A thing.
        #[json("thing")]
        pub thing: Option<Thing>,
    }
}

open_enum! {
    /// The type.
    pub enum ThingWebhookEventType {
        #[json("thing-made")]
        ThingMade,
        #[json("thing-changed")]
        ThingChanged,
    }
}

model! {
    /// A thing.
    pub struct Thing {
        /// Its name.
        #[json("name")]
        pub name: Option<String>,
    }
}
