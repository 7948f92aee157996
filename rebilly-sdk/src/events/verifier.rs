//! The check of a delivery: who sent it, and which event it carries.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::auth::{BasicAuth, Credentials, Unauthenticated};
use super::limits::Limits;
use crate::generated::events::Event;
use crate::model::DecodeError;

/// Authenticates and decodes the deliveries of a webhook.
///
/// ```
/// use rebilly_sdk::events::{Event, WebhookVerifier};
///
/// let verifier = WebhookVerifier::basic("user", "secret");
/// let mut headers = http::HeaderMap::new();
/// headers.insert("authorization", "Basic dXNlcjpzZWNyZXQ=".parse()?);
/// let event = verifier.receive(&headers, br#"{"eventType": "customer-created", "customerId": "cus_1"}"#)?;
/// assert_eq!(event.event_type(), "customer-created");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct WebhookVerifier {
    // Shared, because axum clones its state for each request.
    credentials: Arc<Credentials>,
    pub(super) limits: Arc<Limits>,
}

impl WebhookVerifier {
    /// Accepts deliveries with this user and password in HTTP basic authentication.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::with_credentials(BasicAuth::new(user, password))
    }

    /// Accepts deliveries with any of these credentials: a [`BasicAuth`], `DigestAuth` or
    /// [`HeaderAuth`](super::HeaderAuth), or several of them as [`Credentials`].
    ///
    /// With digest authentication, build the verifier once and share it or its clones: they remember used digests
    /// together.
    ///
    /// ```
    /// use http::{HeaderMap, HeaderName};
    /// use rebilly_sdk::events::{HeaderAuth, WebhookVerifier};
    ///
    /// let token = HeaderAuth::new(HeaderName::from_static("x-webhook-token"), "secret");
    /// let verifier = WebhookVerifier::with_credentials(token);
    /// let headers = HeaderMap::from_iter([("X-Webhook-Token".parse()?, "secret".parse()?)]);
    /// let event = verifier.receive(&headers, br#"{"eventType": "customer-created"}"#)?;
    /// assert_eq!(event.event_type(), "customer-created");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn with_credentials(credentials: impl Into<Credentials>) -> Self {
        Self { credentials: Arc::new(credentials.into()), limits: Arc::default() }
    }

    /// Accepts deliveries with these credentials too, such as the old password during a rotation.
    ///
    /// ```
    /// use rebilly_sdk::events::{BasicAuth, WebhookVerifier};
    ///
    /// let verifier = WebhookVerifier::basic("user", "new").also_accept(BasicAuth::new("user", "old"));
    /// # let _ = verifier;
    /// ```
    #[must_use]
    pub fn also_accept(mut self, credentials: impl Into<Credentials>) -> Self {
        self.credentials = Arc::new(Arc::unwrap_or_clone(self.credentials).also_accept(credentials));
        self
    }

    /// Size limit of a body in bytes. Default: 1 MiB.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        Arc::make_mut(&mut self.limits).max_body = bytes;
        self
    }

    /// Accepted HTTP methods. Default: POST, PUT, PATCH and DELETE. `Receiver` and the extractor of axum check them.
    #[must_use]
    pub fn methods(mut self, methods: impl IntoIterator<Item = Method>) -> Self {
        Arc::make_mut(&mut self.limits).methods = methods.into_iter().collect();
        self
    }

    /// Accepts bodies of this content type too, such as `text/plain` for a custom template.
    ///
    /// JSON and a missing content type are always accepted. `Receiver` and the extractor of axum check it.
    #[must_use]
    pub fn also_accept_content_type(mut self, essence: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.limits).content_types.push(essence.into().to_ascii_lowercase());
        self
    }

    /// Authenticates a delivery by its headers and decodes its event. Respond with any 2xx status after processing it.
    ///
    /// Digest authentication covers the method and the URL as well, so it never passes here. Use
    /// [`check`](Self::check).
    ///
    /// # Errors
    /// - [`ReceiveError::Unauthenticated`]: respond with 401 and the [`challenge`](Self::challenge).
    /// - [`ReceiveError::TooLarge`]: respond with 413.
    /// - [`ReceiveError::Body`]: respond with 400.
    pub fn receive(&self, headers: &HeaderMap, body: &[u8]) -> Result<Event, ReceiveError> {
        self.credentials.check_headers(headers).map_err(ReceiveError::Unauthenticated)?;
        if body.len() > self.limits.max_body {
            return Err(ReceiveError::TooLarge);
        }
        Event::from_slice(body).map_err(ReceiveError::Body)
    }

    /// Authenticates a request.
    ///
    /// A digest is valid for one target, so `uri` must be the one that the sender used. Configure a path prefix that
    /// a proxy removes with `DigestAuth::path_prefix`.
    ///
    /// # Errors
    /// No credential matches. Respond with 401 and the [`challenge`](Self::challenge).
    pub fn check(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        self.credentials.check(method, uri, headers, SystemTime::now())
    }

    /// Returns the values of the `WWW-Authenticate` headers of a 401; see [`Credentials::challenge`].
    pub fn challenge(&self, error: &Unauthenticated) -> Vec<HeaderValue> {
        self.credentials.challenge(error, SystemTime::now())
    }
}

/// Reason why a delivery was rejected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReceiveError {
    /// No credential matches: respond with 401.
    Unauthenticated(Unauthenticated),
    /// The body exceeds [`WebhookVerifier::max_body`]: respond with 413.
    TooLarge,
    /// The body is not an event: respond with 400.
    Body(DecodeError),
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unauthenticated(error) => error.fmt(f),
            Self::TooLarge => f.write_str(
                "the body exceeds the size limit; respond with 413, or raise the limit with `WebhookVerifier::max_body`",
            ),
            Self::Body(error) => write!(
                f,
                "the body is not an event: {error}; respond with 400, and check the webhook's body template"
            ),
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
