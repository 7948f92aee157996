//! Webhooks: typed events, and whether a delivery comes from Rebilly.

mod basic;
mod event;
mod facts;
#[cfg(feature = "testing")]
pub mod testing;

use http::HeaderMap;

pub use crate::generated::events::Event;
pub use basic::{BasicAuth, Unauthenticated};
pub use facts::{Entity, Facts, Link};

use crate::model::DecodeError;

/// Checks and reads the deliveries of a webhook.
///
/// ```
/// use rebilly_sdk::webhook::{Event, Webhook};
///
/// let webhook = Webhook::basic("user", "secret");
/// let mut headers = http::HeaderMap::new();
/// headers.insert("authorization", "Basic dXNlcjpzZWNyZXQ=".parse()?);
/// let event = webhook.receive(&headers, br#"{"eventType": "customer-created", "customerId": "cus_1"}"#)?;
/// assert_eq!(event.event_type(), "customer-created");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Webhook {
    basic: BasicAuth,
}

impl Webhook {
    /// Takes deliveries that are signed in with this user and password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self { basic: BasicAuth::new(user, password) }
    }

    /// Takes this user and password as well, while credentials are being changed.
    #[must_use]
    pub fn or_basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.basic = self.basic.or(user, password);
        self
    }

    /// Checks a delivery and reads its event. Answer with any 2xx when it is dealt with.
    ///
    /// # Errors
    /// [`ReceiveError::Unauthenticated`]: answer 401. [`ReceiveError::Body`]: answer 400.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, ReceiveError> {
        self.basic.check(headers).map_err(ReceiveError::Unauthenticated)?;
        Event::from_slice(body).map_err(ReceiveError::Body)
    }
}

/// Why a delivery was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// It is not signed in with one of the credentials.
    Unauthenticated(Unauthenticated),
    /// Its body is no event.
    Body(DecodeError),
}

impl std::fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthenticated(error) => error.fmt(f),
            Self::Body(error) => write!(f, "the body is no event: {error}"),
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unauthenticated(error) => Some(error),
            Self::Body(error) => Some(error),
        }
    }
}
