//! HTTP digest authentication of deliveries (RFC 7616), server side.

mod algorithm;
mod authorization;
mod derived_keys;
mod nonce;
mod replay_guard;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, Method, Uri};
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::REALM;
use super::constant_time::equal;
use super::unauthenticated::{Unauthenticated, authorization};
use algorithm::Algorithm;
use authorization::AuthorizationParams;
use derived_keys::DerivedKeys;
use nonce::Nonce;
use replay_guard::ReplayGuard;

/// A user and password of HTTP digest authentication. `Debug` shows neither.
///
/// Supported are SHA-256 and MD5 with the quality of protection `auth`. Every digest has a counter, so it cannot be
/// replayed. Session variants of the algorithms, hashed user names and `username*` are rejected. An empty password is
/// ignored, as in [`BasicAuth`](super::BasicAuth). Combine several users with
/// [`Credentials::also_accept`](super::Credentials::also_accept).
///
/// # Nonces
///
/// Digest nonces are HMAC-signed timestamps and are not stored. The HMAC key is derived from the user and password,
/// so several processes with the same credentials accept each other's nonces. The derivation takes milliseconds,
/// once, because anybody can request a challenge and guess passwords offline. It does not make up for a weak
/// password: use a long random one, or set a [`nonce_key`](Self::nonce_key).
///
/// # Replays
///
/// Each process remembers the used counters of each nonce and rejects nonces older than its own first request. Within
/// its lifetime, an intercepted digest can be replayed at most once in each process that did not accept it. Digest
/// authentication protects neither the body nor the response: receive over HTTPS.
///
/// Build it once and share its clones, which share the used counters. Changing a setting discards them.
#[derive(Clone)]
pub struct DigestAuth {
    users: Vec<(String, SecretString)>,
    realm: String,
    lifetime: Duration,
    md5: bool,
    path_prefix: String,
    nonce_key: Option<SecretString>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    keys: OnceLock<DerivedKeys>,
    replay_guard: Mutex<ReplayGuard>,
}

impl DigestAuth {
    /// Accepts one user and password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        let (user, password) = (user.into(), SecretString::from(password.into()));
        let users = if password.expose_secret().is_empty() { Vec::new() } else { vec![(user, password)] };
        Self {
            users,
            realm: REALM.to_owned(),
            lifetime: Duration::from_secs(5 * 60),
            md5: true,
            path_prefix: String::new(),
            nonce_key: None,
            shared: Arc::default(),
        }
    }

    /// Realm of the challenge. Default: `rebilly-webhooks`.
    ///
    /// Quotes, backslashes and everything but printable ASCII characters are removed.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = realm.into();
        self.realm.retain(|char| matches!(char, ' '..='~') && !matches!(char, '"' | '\\'));
        self.reset()
    }

    /// Lifetime of a nonce. Default: 5 minutes.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self.reset()
    }

    /// Offers and accepts SHA-256 only.
    #[must_use]
    pub fn without_md5(mut self) -> Self {
        self.md5 = false;
        self.reset()
    }

    /// Path prefix that a proxy or router removes before the request arrives here, such as `/hooks`. Default: none.
    ///
    /// A digest covers the whole path that Rebilly requests. Prefixes of nested axum routers are detected without this.
    #[must_use]
    pub fn path_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.path_prefix = prefix.into();
        self.reset()
    }

    /// Secret key that authenticates nonces. Default: derived from the credentials.
    ///
    /// Use at least 16 random bytes as text, the same for all processes that share the deliveries. An empty key is
    /// ignored.
    #[must_use]
    pub fn nonce_key(mut self, key: impl Into<String>) -> Self {
        self.nonce_key = Some(SecretString::from(key.into())).filter(|key| !key.expose_secret().is_empty());
        self.reset()
    }

    /// Checks the `Authorization` header of a request. A valid digest passes once.
    ///
    /// Every user is compared in full. The duration does not depend on the correct part.
    ///
    /// # Errors
    /// - The header is missing, duplicated, malformed, of another scheme or for another request, or the digest is
    ///   wrong.
    /// - The digest is correct but [stale](Unauthenticated::is_stale): its nonce has expired or is unknown, or its
    ///   counter was used before.
    pub fn check(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<(), Unauthenticated> {
        let now = nonce::unix_millis(now);
        self.replay_guard().start(now);
        let params = authorization(headers).and_then(AuthorizationParams::parse);
        let params = params.filter(|params| self.matches(params, uri)).ok_or(Unauthenticated::INVALID)?;
        let keys = self.keys();
        if !bool::from(self.verify(&params, method, keys)) {
            return Err(Unauthenticated::INVALID);
        }
        let nonce = keys.verify_nonce(&params.nonce).filter(|nonce| nonce.is_valid(now, self.lifetime));
        match nonce {
            Some(nonce) if self.replay_guard().accept(nonce, params.count, now, self.lifetime) => Ok(()),
            _ => Err(Unauthenticated::STALE),
        }
    }

    /// Returns the values of the `WWW-Authenticate` headers of a 401: SHA-256 first, then MD5.
    pub fn challenge(&self, error: &Unauthenticated, now: SystemTime) -> Vec<HeaderValue> {
        let now = nonce::unix_millis(now);
        self.replay_guard().start(now);
        let nonce = self.keys().encode_nonce(Nonce::new(now));
        let offered: &[Algorithm] = if self.md5 { &Algorithm::ALL } else { &[Algorithm::Sha256] };
        let challenges = offered.iter().map(|algorithm| {
            format!(
                "Digest realm=\"{}\", qop=\"auth\", algorithm={}, nonce=\"{nonce}\", opaque=\"{}\", charset=UTF-8{}",
                self.realm,
                algorithm.name(),
                self.opaque(),
                if error.is_stale() { ", stale=true" } else { "" },
            )
        });
        challenges.filter_map(|challenge| HeaderValue::try_from(challenge).ok()).collect()
    }

    /// Adds the users of another one; all settings stay.
    pub(super) fn merge(mut self, other: Self) -> Self {
        self.users.extend(other.users);
        self.reset()
    }

    pub(super) fn realm_text(&self) -> &str {
        &self.realm
    }

    /// Returns whether the parameters are for this target and for a challenge of this realm.
    fn matches(&self, params: &AuthorizationParams, uri: &Uri) -> bool {
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let is_target = |start: &str| params.uri.strip_prefix(start.as_bytes()) == Some(path.as_bytes());
        let prefix = &self.path_prefix;
        let target = is_target(prefix)
            || uri
                .scheme_str()
                .zip(uri.authority())
                .is_some_and(|(scheme, authority)| is_target(&format!("{scheme}://{authority}{prefix}")));
        target
            && params.realm == self.realm.as_bytes()
            && (self.md5 || params.algorithm != Algorithm::Md5)
            && params.opaque.as_ref().is_none_or(|opaque| *opaque == self.opaque().as_bytes())
    }

    /// Verifies the digest against the password of every user.
    fn verify(&self, params: &AuthorizationParams, method: &Method, keys: &DerivedKeys) -> Choice {
        let algorithm = params.algorithm;
        let request = algorithm.hex(&[method.as_str().as_bytes(), &params.uri]);
        let mut accepted = Choice::from(0);
        for user in &keys.users {
            let expected = algorithm.hex(&[
                user.secret(algorithm).as_bytes(),
                &params.nonce,
                &params.count_text,
                &params.cnonce,
                b"auth",
                request.as_bytes(),
            ]);
            accepted |=
                equal(&params.username, user.name.as_bytes()) & equal(&params.response, expected.as_bytes());
        }
        accepted
    }

    /// Identifies the realm of a challenge. It is not secret.
    fn opaque(&self) -> String {
        let mut opaque = Algorithm::Sha256.hex(&[b"rebilly-sdk webhook opaque", self.realm.as_bytes()]);
        opaque.truncate(32);
        opaque
    }

    fn keys(&self) -> &DerivedKeys {
        let nonce_key = self.nonce_key.as_ref();
        self.shared.keys.get_or_init(|| DerivedKeys::new(&self.users, &self.realm, nonce_key))
    }

    fn replay_guard(&self) -> MutexGuard<'_, ReplayGuard> {
        self.shared.replay_guard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Discards the derived keys and the used counters.
    fn reset(mut self) -> Self {
        self.shared = Arc::default();
        self
    }
}

impl fmt::Debug for DigestAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DigestAuth({} credentials)", self.users.len())
    }
}

#[cfg(test)]
mod tests;
