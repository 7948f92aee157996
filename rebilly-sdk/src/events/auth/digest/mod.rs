//! HTTP digest authentication of deliveries (RFC 7616), the server's side.

mod answer;
mod hash;
mod nonce;
mod prepare;
mod seen;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderValue, Method, Uri};
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::compare::same;
use super::{REALM, Unauthenticated, authorization};
use answer::Answer;
use hash::Algorithm;
use nonce::Nonce;
use prepare::Prepared;
use seen::Seen;

/// The users and passwords that deliveries may be signed in with by digest. Never printed.
///
/// Algorithms are SHA-256 and MD5, quality of protection is `auth` and nothing else; without one a digest has no count
/// and could be repeated. Everything that a challenge does not offer is refused: session variants of the algorithms,
/// hashed and `username*` user names. As with [`BasicAuth`](super::BasicAuth), an empty password is left out.
///
/// Nonces are not stored. Each carries its time and a proof by a key that is derived from a user and password, so several
/// processes with the same credentials accept each other's nonces. The derivation is slow (milliseconds, once), because
/// anybody can ask for a challenge and then guess passwords against it without being seen. It cannot make up for a
/// password that is easy to guess: use a long random one, or set a [`nonce_key`](Self::nonce_key).
///
/// Each process remembers which counts of a nonce were used, and refuses nonces from before its own first request. A
/// digest that somebody overheard can so be repeated in no process that took it, but once in each other process within
/// the lifetime. Digest protects neither the body nor what is answered: receive over HTTPS.
///
/// Build it once and share its clones, which remember together. Setting anything makes them forget.
#[derive(Clone)]
pub struct DigestAuth {
    users: Vec<(String, SecretString)>,
    realm: String,
    lifetime: Duration,
    md5: bool,
    prefix: String,
    key: Option<SecretString>,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    prepared: OnceLock<Prepared>,
    seen: Mutex<Seen>,
}

impl DigestAuth {
    /// One user and password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        let empty = Self {
            users: Vec::new(),
            realm: REALM.to_owned(),
            lifetime: Duration::from_secs(5 * 60),
            md5: true,
            prefix: String::new(),
            key: None,
            shared: Arc::default(),
        };
        empty.or(user, password)
    }

    /// One more, for the time in which credentials are being changed.
    ///
    /// New nonces are proven by the first user and password, and those of any are accepted. So a fleet of processes that
    /// changes one by one keeps accepting its nonces when the old credentials stay first until all know the new ones.
    #[must_use]
    pub fn or(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        let password = SecretString::from(password.into());
        if !password.expose_secret().is_empty() {
            self.users.push((user.into(), password));
        }
        self.anew()
    }

    /// What the challenge calls the protected space; `rebilly-webhooks` unless set.
    ///
    /// Characters other than printable ASCII, and quotes and backslashes, are left out.
    #[must_use]
    pub fn realm(mut self, realm: impl Into<String>) -> Self {
        self.realm = realm.into();
        self.realm.retain(|char| matches!(char, ' '..='~') && !matches!(char, '"' | '\\'));
        self.anew()
    }

    /// How long a nonce can be answered; 5 minutes unless set.
    #[must_use]
    pub fn lifetime(mut self, lifetime: Duration) -> Self {
        self.lifetime = lifetime;
        self.anew()
    }

    /// Offers and takes SHA-256 only.
    #[must_use]
    pub fn without_md5(mut self) -> Self {
        self.md5 = false;
        self.anew()
    }

    /// The start of the path that a proxy or router takes off before the request arrives here, as `/hooks`.
    ///
    /// A digest covers the whole path as Rebilly sees it. What axum's nested routers take off is known without this.
    #[must_use]
    pub fn behind(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self.anew()
    }

    /// A secret of its own under the nonces, in place of what is derived from the credentials.
    ///
    /// At least 16 random bytes as any text, the same for all processes that share the deliveries. An empty one is ignored.
    #[must_use]
    pub fn nonce_key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(SecretString::from(key.into())).filter(|key| !key.expose_secret().is_empty());
        self.anew()
    }

    /// Checks the `Authorization` header of a request.
    ///
    /// Every user is compared in full, in a time that does not depend on how much is right. A right digest is used up.
    ///
    /// # Errors
    /// The header is missing, repeated, of another scheme, malformed, for another request, or wrong; or it is right and
    /// [stale](Unauthenticated::is_stale): of a nonce that has expired or is unknown, or with a count that was used.
    pub fn check(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<(), Unauthenticated> {
        let now = nonce::millis(now);
        self.seen().begin(now);
        let answer = authorization(headers).and_then(Answer::parse);
        let answer = answer.filter(|answer| self.is_for(answer, uri)).ok_or(Unauthenticated::WRONG)?;
        let prepared = self.prepared();
        if !bool::from(self.proven(&answer, method, prepared)) {
            return Err(Unauthenticated::WRONG);
        }
        let nonce = prepared.read(&answer.nonce).filter(|nonce| nonce.is_fresh(now, self.lifetime));
        match nonce {
            Some(nonce) if self.seen().take(nonce, answer.count, now, self.lifetime) => Ok(()),
            _ => Err(Unauthenticated::STALE),
        }
    }

    /// The values of the `WWW-Authenticate` headers of a 401: SHA-256 first, then MD5.
    pub fn challenge(&self, error: &Unauthenticated, now: SystemTime) -> Vec<HeaderValue> {
        let now = nonce::millis(now);
        self.seen().begin(now);
        let nonce = self.prepared().write(Nonce::new(now));
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

    pub(super) fn realm_text(&self) -> &str {
        &self.realm
    }

    /// Whether it answers a challenge of ours and was made for this target.
    fn is_for(&self, answer: &Answer, uri: &Uri) -> bool {
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let whole = |start: &str| answer.uri.strip_prefix(start.as_bytes()) == Some(path.as_bytes());
        let target = whole(&self.prefix)
            || uri
                .scheme_str()
                .zip(uri.authority())
                .is_some_and(|(scheme, authority)| whole(&format!("{scheme}://{authority}{}", self.prefix)));
        target
            && answer.realm == self.realm.as_bytes()
            && (self.md5 || answer.algorithm != Algorithm::Md5)
            && answer.opaque.as_ref().is_none_or(|opaque| *opaque == self.opaque().as_bytes())
    }

    /// Whether one of the users made it.
    fn proven(&self, answer: &Answer, method: &Method, prepared: &Prepared) -> Choice {
        let algorithm = answer.algorithm;
        let request = algorithm.hex(&[method.as_str().as_bytes(), &answer.uri]);
        let mut right = Choice::from(0);
        for user in &prepared.users {
            let expected = algorithm.hex(&[
                user.secret(algorithm).as_bytes(),
                &answer.nonce,
                &answer.count_text,
                &answer.cnonce,
                b"auth",
                request.as_bytes(),
            ]);
            right |=
                same(&answer.username, user.name.as_bytes()) & same(&answer.response, expected.as_bytes());
        }
        right
    }

    /// Tells a client that kept a challenge of another realm apart; nothing secret is in it.
    fn opaque(&self) -> String {
        let mut opaque = Algorithm::Sha256.hex(&[b"rebilly-sdk webhook opaque", self.realm.as_bytes()]);
        opaque.truncate(32);
        opaque
    }

    fn prepared(&self) -> &Prepared {
        let key = self.key.as_ref();
        self.shared.prepared.get_or_init(|| Prepared::new(&self.users, &self.realm, key))
    }

    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.shared.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn anew(mut self) -> Self {
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
