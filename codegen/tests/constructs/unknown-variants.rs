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
        /// An unknown event.
        #[cfg(feature = "things")]
        #[json("unknown")]
        UnknownValue(Box<crate::things::ThingWebhook>),
    }
}

// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, union};

model! {
    /// The body of an event.
    pub struct ThingWebhook {
        /// The type.
        #[json("eventType")]
        pub event_type: Option<ThingWebhookEventType>,
        /// A payment.
        #[json("payment")]
        pub payment: Option<Payment>,
    }
}

open_enum! {
    /// The type.
    pub enum ThingWebhookEventType {
        #[json("unknown")]
        UnknownValue,
    }
}

union! {
    /// A payment.
    #[tag("method")]
    pub enum Payment {
        /// Payment by an unknown method.
        #[json("unknown", adds_tag)]
        UnknownValue(Box<Unknown>),
    }
}

model! {
    /// Payment by an unknown method.
    #[tag("method")]
    pub struct Unknown {}
}
