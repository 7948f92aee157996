//! Configuration of a running sandbox.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::net::SocketAddr;
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

/// The accepted credentials.
#[derive(Debug)]
pub(crate) struct Credentials {
    configured: Vec<Credential>,
    /// Accepted since the start: keys and tokens that responses have issued.
    issued: Vec<Credential>,
    /// Every key that begins with [`KEY_PREFIX`] is accepted.
    any_key: bool,
    revoked: BTreeSet<String>,
}

/// Beginning of the secret keys of Rebilly's sandbox environment.
pub(crate) const KEY_PREFIX: &str = "sk_sandbox_";

impl Credentials {
    pub(crate) fn new(config: &Config) -> Self {
        let (configured, any_key) = (config.credentials.clone(), config.any_key);
        Self { configured, issued: Vec::new(), any_key, revoked: BTreeSet::new() }
    }

    pub(crate) fn accept(&mut self, credential: Credential) {
        self.revoked.remove(&credential.secret);
        self.issued.push(credential);
    }

    pub(crate) fn revoke(&mut self, secret: &str) {
        self.issued.retain(|known| known.secret != secret);
        // Any other secret is not accepted anyway.
        if self.accepts_key(secret) || self.configured.iter().any(|known| known.secret == secret) {
            self.revoked.insert(secret.to_owned());
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Credential> {
        let known = self.configured.iter().chain(&self.issued);
        known.filter(|credential| !self.revoked.contains(&credential.secret))
    }

    /// Credentials that were issued, with their schemes, and secrets that were revoked.
    pub(crate) fn changes(&self) -> (Vec<(String, String)>, BTreeSet<String>) {
        let issued = self.issued.iter().map(|known| (known.scheme.to_string(), known.secret.clone()));
        (issued.collect(), self.revoked.clone())
    }

    /// Replaces all changes since the start.
    pub(crate) fn replace_changes(&mut self, issued: Vec<(String, String)>, revoked: BTreeSet<String>) {
        let issued = issued.into_iter().map(|(scheme, secret)| Credential { scheme: scheme.into(), secret });
        self.issued = issued.collect();
        self.revoked = revoked;
    }

    /// Returns `true` if a secret key is accepted without being configured.
    pub(crate) fn accepts_key(&self, key: &str) -> bool {
        self.any_key && key.starts_with(KEY_PREFIX) && !self.revoked.contains(key)
    }
}

/// Security scheme of secret keys.
pub(crate) const SECRET_KEY: &str = "SecretApiKey";
/// Security scheme of publishable keys.
pub(crate) const PUBLISHABLE_KEY: &str = "PublishableApiKey";
/// Security scheme of user tokens.
pub(crate) const JWT: &str = "JWT";
/// Security scheme of application tokens.
pub(crate) const APPLICATION_JWT: &str = "ApplicationJWT";
/// Security scheme of the storefront.
pub(crate) const CUSTOMER_JWT: &str = "CustomerJWT";

/// Settings that stay the same while a sandbox runs.
#[derive(Debug, Clone)]
pub(crate) struct Config {
    /// Address to listen on. Port 0 is a free one.
    pub(crate) address: SocketAddr,
    pub(crate) organization: String,
    /// Requests for other organizations are accepted too.
    pub(crate) any_organization: bool,
    /// Secret keys that are not configured are accepted too.
    pub(crate) any_key: bool,
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
    pub(crate) fn accepts_organization(&self, organization: &str) -> bool {
        self.any_organization || organization == self.organization
    }

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
