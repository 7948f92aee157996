//! Webhooks: who wants which events, what they get, and what became of each delivery.

mod delivery;
mod hub;
pub(crate) mod payload;
mod worker;

use std::fmt;

pub use delivery::{Delivery, DeliveryOutcome};
pub(crate) use hub::Hub;

/// Where events go.
#[derive(Clone, PartialEq, Eq)]
pub struct WebhookTarget {
    /// Address that gets a POST per event. Plain `http` only, without user and password.
    pub url: String,
    /// User of HTTP basic authentication.
    pub username: String,
    /// Password of HTTP basic authentication. Not in `Debug`.
    pub password: String,
    /// Names of the wanted events, such as `customer-created`; none means all.
    pub events: Vec<String>,
}

impl WebhookTarget {
    /// A target for all events.
    pub fn new(url: impl Into<String>, username: impl Into<String>, password: impl Into<String>) -> Self {
        let (url, username, password) = (url.into(), username.into(), password.into());
        Self { url, username, password, events: Vec::new() }
    }

    /// The same target for some events only.
    #[must_use]
    pub fn for_events(mut self, events: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.events = events.into_iter().map(Into::into).collect();
        self
    }

    pub(crate) fn wants(&self, event: &str) -> bool {
        self.events.is_empty() || self.events.iter().any(|wanted| wanted == event)
    }
}

impl fmt::Debug for WebhookTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookTarget")
            .field("url", &self.url)
            .field("events", &self.events)
            .finish_non_exhaustive()
    }
}

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
    /// The HTTP client of the deliveries cannot be set up on this machine.
    NoClient,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownEvent(event) => write!(f, "there is no such event here: {event}"),
            Self::UnknownCustomer(id) => write!(f, "there is no customer {id}"),
            Self::BadUrl => f.write_str("the address must be an absolute http URL without user and password"),
            Self::TooMany => f.write_str("an organization can have 25 active webhooks"),
            Self::NoClient => f.write_str("the HTTP client of the deliveries cannot be set up"),
        }
    }
}

impl std::error::Error for WebhookError {}
