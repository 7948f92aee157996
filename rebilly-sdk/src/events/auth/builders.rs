//! How a `WebhookVerifier` is told its credentials, and its check of a whole request.

use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use super::{Credentials, Unauthenticated};
use crate::events::WebhookVerifier;
use crate::events::limits::Limits;

impl WebhookVerifier {
    /// Takes deliveries that are signed in with this header. Its name is case-insensitive, its value is not.
    ///
    /// ```
    /// use http::{HeaderMap, HeaderName};
    /// use rebilly_sdk::events::WebhookVerifier;
    ///
    /// let webhook = WebhookVerifier::header(HeaderName::from_static("x-webhook-token"), "secret");
    /// let headers = HeaderMap::from_iter([("X-Webhook-Token".parse()?, "secret".parse()?)]);
    /// let event = webhook.receive(&headers, br#"{"eventType": "customer-created"}"#)?;
    /// assert_eq!(event.event_type(), "customer-created");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn header(name: HeaderName, value: impl Into<String>) -> Self {
        Self::signed_by(Credentials::header(name, value))
    }

    /// Takes deliveries that are signed in with this user and password by HTTP digest authentication.
    ///
    /// Build it once and share it or its clones: it remembers which digests were used. See
    /// [`DigestAuth`](super::DigestAuth) for its settings.
    #[cfg(feature = "receiver")]
    pub fn digest(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::signed_by(Credentials::digest(user, password))
    }

    /// Takes every delivery, whoever sends it.
    ///
    /// For a receiver that only Rebilly can reach, and for tests.
    pub fn unauthenticated() -> Self {
        Self::signed_by(Credentials::none())
    }

    /// Takes deliveries that are signed in with one of these credentials.
    pub fn signed_by(credentials: impl Into<Credentials>) -> Self {
        Self { credentials: credentials.into(), limits: Limits::default() }
    }

    /// Takes this user and password as well, by basic authentication, while credentials are being changed.
    #[must_use]
    pub fn or_basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = self.credentials.or_basic(user, password);
        self
    }

    /// Takes this header as well.
    #[must_use]
    pub fn or_header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.credentials = self.credentials.or_header(name, value);
        self
    }

    /// Takes this user and password as well, by digest authentication.
    #[cfg(feature = "receiver")]
    #[must_use]
    pub fn or_digest(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.credentials = self.credentials.or_digest(user, password);
        self
    }

    /// Checks who sent a request.
    ///
    /// A digest is for one target: `uri` is what the sender asked for, and what a proxy took off its path is told to
    /// [`DigestAuth::behind`](super::DigestAuth::behind).
    ///
    /// # Errors
    /// None of the credentials is right. Answer 401 with what [`challenge`](Self::challenge) returns.
    pub fn check(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        self.credentials.check(method, uri, headers, SystemTime::now())
    }

    /// The values of the `WWW-Authenticate` headers of a 401; see [`Credentials::challenge`].
    pub fn challenge(&self, error: &Unauthenticated) -> Vec<HeaderValue> {
        self.credentials.challenge(error, SystemTime::now())
    }
}
