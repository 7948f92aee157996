//! Webhooks: targets, payloads, deliveries and their outcomes.

mod delivery;
mod delivery_faults;
mod digest;
mod dispatcher;
pub(crate) mod effects;
mod event_log;
mod expect;
mod handle;
pub(crate) mod payload;
mod target;
mod tracking;
pub(crate) mod trigger;
mod worker;

use std::fmt;

pub use delivery::{Delivery, DeliveryOutcome};
pub(crate) use dispatcher::Dispatcher;
pub use event_log::PublishedEvent;
pub use expect::ExpectationError;
pub use handle::Webhooks;
pub(crate) use target::{Target, is_plain};
pub use target::{WebhookAuth, WebhookTarget};

/// The reason why a webhook was not registered or an event not published.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The spec does not have the event, or the event is about another resource.
    UnknownEvent(String),
    /// The customer does not exist.
    UnknownCustomer(String),
    /// The URL is not an absolute `http` URL, or holds a user or password.
    InvalidUrl,
    /// An organization can have 25 active webhooks.
    TooMany,
    /// The payload of the event does not allow a field.
    InvalidField {
        /// Name of the event.
        event: String,
        /// Path of the field in dot notation.
        field: String,
        /// Reason. Never holds the value.
        message: String,
    },
    /// No payload that conforms to the schema of the event can be built.
    NoPayload(String),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEvent(event) => write!(f, "unknown event: {event}"),
            Self::UnknownCustomer(id) => write!(f, "unknown customer: {id}"),
            Self::InvalidUrl => f.write_str("the URL must be an absolute http URL without user and password"),
            Self::TooMany => f.write_str("an organization can have 25 active webhooks"),
            Self::InvalidField { event, field, message } => {
                write!(f, "field {field} of {event} is invalid: {message}")
            }
            Self::NoPayload(event) => write!(f, "no payload of the schema of {event} can be built"),
        }
    }
}

impl std::error::Error for WebhookError {}
