// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The webhook events of the spec.

use super::types::*;

crate::model::events! {
    /// A webhook event, by its type.
    ///
    /// Events that this version does not know, and those of domains whose feature is off, are `Unknown`.
    pub enum Event by "eventType" {
        /// Nobody knows.
        #[cfg(feature = "things")]
        "unknown" => UnknownValue(ThingWebhook),
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
        /// A payment.
        payment: Option<Payment> = "payment";
    }
}

crate::model::open_enum! {
    /// The type.
    pub enum ThingWebhookEventType {
        /// `unknown`.
        UnknownValue = "unknown",
    }
}

crate::model::union! {
    /// A payment.
    pub enum Payment by "method" {
        /// Paid somehow.
        "unknown" => UnknownValue(Unknown) tagged,
    }
}

crate::model::model! {
    /// Paid somehow.
    pub struct Unknown tag "method" {
    }
}
