//! Configuration of a running sandbox.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

/// An accepted credential.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Credential {
    /// Name of the security scheme in the spec.
    pub(crate) scheme: Cow<'static, str>,
    pub(crate) secret: String,
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// Security scheme of secret keys.
pub(crate) const SECRET_KEY: &str = "SecretApiKey";
/// Security scheme of user tokens.
pub(crate) const JWT: &str = "JWT";
/// Security scheme of application tokens.
pub(crate) const APPLICATION_JWT: &str = "ApplicationJWT";
/// Security scheme of the storefront.
pub(crate) const CUSTOMER_JWT: &str = "CustomerJWT";

/// Settings that stay the same while a sandbox runs.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    pub(crate) organization: String,
    pub(crate) credentials: Vec<Credential>,
    pub(crate) rate_limit: u64,
    pub(crate) rate_window: Duration,
    pub(crate) problem_media_type: &'static str,
    pub(crate) reject_large_offsets: bool,
    pub(crate) request_log: usize,
    /// Requests change what later requests return.
    pub(crate) stateful: bool,
    pub(crate) delivery: DeliveryConfig,
    /// Makes ids deterministic.
    pub(crate) seed: Option<u64>,
}

impl Config {
    /// The first accepted secret of a scheme.
    pub(crate) fn secret(&self, scheme: &str) -> &str {
        let found = self.credentials.iter().find(|credential| credential.scheme == scheme);
        found.map_or("", |credential| &credential.secret)
    }
}

/// Settings of webhook delivery.
#[derive(Debug, Clone)]
pub(crate) struct DeliveryConfig {
    /// Pauses before the second and every further attempt. Their number limits the retries.
    pub(crate) pauses: Vec<Duration>,
    /// Timeout of one attempt.
    pub(crate) timeout: Duration,
    /// Limit of waiting deliveries per target.
    pub(crate) queue: usize,
}

impl Default for DeliveryConfig {
    fn default() -> Self {
        Self {
            pauses: [20, 100, 500].map(Duration::from_millis).to_vec(),
            timeout: Duration::from_secs(5),
            queue: 1024,
        }
    }
}
