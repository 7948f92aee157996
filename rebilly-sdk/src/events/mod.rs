//! Webhooks: typed events, and whether a delivery comes from Rebilly.

mod auth;
mod delivery;
mod event;
#[cfg(feature = "receiver")]
pub mod inbox;
mod limits;
mod metadata;
#[cfg(feature = "receiver")]
mod receiver;
#[cfg(feature = "webhooks")]
pub mod reconcile;
#[cfg(feature = "testing")]
pub mod testing;

use http::{HeaderMap, Method};

pub use crate::generated::events::Event;
#[cfg(feature = "receiver")]
pub use auth::DigestAuth;
pub use auth::{BasicAuth, Credentials, HeaderAuth, Unauthenticated};
#[cfg(feature = "testing")]
pub use auth::{DigestClient, basic_authorization};
pub use delivery::{Delivery, Payload};
pub use metadata::{Entity, EventMetadata, Link};
#[cfg(feature = "receiver")]
pub use receiver::{Handler, Receiver, Worker};

use crate::model::DecodeError;

/// Checks and reads the deliveries of a webhook.
///
/// ```
/// use rebilly_sdk::events::{Event, WebhookVerifier};
///
/// let webhook = WebhookVerifier::basic("user", "secret");
/// let mut headers = http::HeaderMap::new();
/// headers.insert("authorization", "Basic dXNlcjpzZWNyZXQ=".parse()?);
/// let event = webhook.receive(&headers, br#"{"eventType": "customer-created", "customerId": "cus_1"}"#)?;
/// assert_eq!(event.event_type(), "customer-created");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct WebhookVerifier {
    credentials: Credentials,
    limits: limits::Limits,
}

impl WebhookVerifier {
    /// Takes deliveries that are signed in with this user and password.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::signed_by(Credentials::basic(user, password))
    }

    /// The largest body that is taken in, in bytes; 1 MiB unless told otherwise.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.limits.max_body = bytes;
        self
    }

    /// The methods that deliveries come with: POST, PUT, PATCH and DELETE unless told otherwise.
    #[must_use]
    pub fn methods(mut self, methods: impl IntoIterator<Item = Method>) -> Self {
        self.limits.methods = methods.into_iter().collect();
        self
    }

    /// Takes bodies of this content type as well, such as `text/plain` for a template of your own. JSON is always taken, and
    /// what comes without a type.
    #[must_use]
    pub fn or_content_type(mut self, essence: impl Into<String>) -> Self {
        self.limits.media_types.push(essence.into().to_ascii_lowercase());
        self
    }

    /// Checks a delivery and reads its event. Answer with any 2xx when it is dealt with.
    ///
    /// Digest authentication needs more than the headers: it never passes here. [`check`](Self::check) takes it.
    ///
    /// # Errors
    /// [`ReceiveError::Unauthenticated`]: answer 401. [`ReceiveError::Body`]: answer 400.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, ReceiveError> {
        self.credentials.check_headers(headers).map_err(ReceiveError::Unauthenticated)?;
        if body.len() > self.limits.max_body {
            return Err(ReceiveError::TooLarge);
        }
        Event::from_slice(body).map_err(ReceiveError::Body)
    }

    /// Whether it is signed in; if not, how it could be.
    #[cfg(feature = "receiver")]
    fn authenticate(
        &self,
        method: &Method,
        uri: &http::Uri,
        headers: &HeaderMap,
    ) -> Result<(), Vec<http::HeaderValue>> {
        let now = std::time::SystemTime::now();
        let checked = self.credentials.check(method, uri, headers, now);
        checked.map_err(|error| self.credentials.challenge(&error, now))
    }
}

/// Why a delivery was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReceiveError {
    /// It is not signed in with one of the credentials.
    Unauthenticated(Unauthenticated),
    /// Its body is larger than is taken in: answer 413.
    TooLarge,
    /// Its body is no event.
    Body(DecodeError),
}

impl std::fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unauthenticated(error) => error.fmt(f),
            Self::TooLarge => f.write_str("the body is too large"),
            Self::Body(error) => write!(f, "the body is no event: {error}"),
        }
    }
}

impl std::error::Error for ReceiveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unauthenticated(error) => Some(error),
            Self::TooLarge => None,
            Self::Body(error) => Some(error),
        }
    }
}
