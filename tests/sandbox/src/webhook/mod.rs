//! Webhooks: who wants which events, what they get, and what became of each delivery.

mod delivery;
mod delivery_faults;
mod digest;
mod dispatcher;
mod handle;
pub(crate) mod payload;
mod target;
mod tracking;
mod worker;

use std::fmt;

pub use delivery::{Delivery, DeliveryOutcome};
pub(crate) use dispatcher::Dispatcher;
pub use handle::Webhooks;
pub(crate) use target::{Target, is_plain};
pub use target::{WebhookAuth, WebhookTarget};

/// Why a webhook was not registered or an event not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The spec has no event of this name, or it is about something else.
    UnknownEvent(String),
    /// There is no such customer.
    UnknownCustomer(String),
    /// The address is not an absolute `http` URL, or holds a user or password.
    BadUrl,
    /// An organization can have 25 active webhooks.
    TooMany,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEvent(event) => write!(f, "there is no such event here: {event}"),
            Self::UnknownCustomer(id) => write!(f, "there is no customer {id}"),
            Self::BadUrl => f.write_str("the address must be an absolute http URL without user and password"),
            Self::TooMany => f.write_str("an organization can have 25 active webhooks"),
        }
    }
}

impl std::error::Error for WebhookError {}
