//! The set of accepted credentials, any one of which is enough.

use std::time::SystemTime;

use http::{HeaderMap, HeaderValue, Method, Uri};

use super::REALM;
use super::basic::BasicAuth;
#[cfg(feature = "receiver")]
use super::digest::DigestAuth;
use super::header::HeaderAuth;
use super::unauthenticated::Unauthenticated;

/// Accepted credentials of deliveries: any number of [`BasicAuth`], `DigestAuth` and [`HeaderAuth`].
///
/// A delivery passes if it matches one of them. `Debug` shows no secrets.
///
/// ```
/// use rebilly_sdk::events::{BasicAuth, Credentials};
///
/// // During a rotation, deliveries have either password.
/// let credentials =
///     Credentials::from(BasicAuth::new("user", "new")).also_accept(BasicAuth::new("user", "old"));
/// # let _ = credentials;
/// ```
#[derive(Debug, Clone)]
pub struct Credentials {
    open: bool,
    basic: Option<BasicAuth>,
    #[cfg(feature = "receiver")]
    digest: Option<DigestAuth>,
    header: Option<HeaderAuth>,
}

impl Credentials {
    /// Accepts every delivery without authentication.
    ///
    /// Use it for tests, and for a receiver that only Rebilly can reach. Once combined with any credentials by
    /// [`also_accept`](Self::also_accept), it requires those.
    pub fn none() -> Self {
        Self { open: true, ..Self::empty() }
    }

    /// Accepts deliveries with these credentials too.
    ///
    /// Of several `DigestAuth`s, the settings of the first apply to all users. New nonces are authenticated with a
    /// key of the first user. During a rotation across several processes, keep the old password first until every
    /// process has the new one.
    #[must_use]
    pub fn also_accept(mut self, credentials: impl Into<Self>) -> Self {
        let other = credentials.into();
        self.open &= other.open;
        self.basic = merge(self.basic, other.basic, BasicAuth::merge);
        #[cfg(feature = "receiver")]
        {
            self.digest = merge(self.digest, other.digest, DigestAuth::merge);
        }
        self.header = merge(self.header, other.header, HeaderAuth::merge);
        self
    }

    /// Compares a request with every credential in full. `now` decides whether a digest's nonce has expired.
    ///
    /// # Errors
    /// No credential matches. Respond with 401 and the [`challenge`](Self::challenge).
    pub fn check(
        &self,
        method: &Method,
        uri: &Uri,
        headers: &HeaderMap,
        now: SystemTime,
    ) -> Result<(), Unauthenticated> {
        let plain = self.check_headers(headers);
        #[cfg(feature = "receiver")]
        if let Some(digest) = &self.digest {
            let digest = digest.check(method, uri, headers, now);
            return plain.or(digest);
        }
        #[cfg(not(feature = "receiver"))]
        let _ = (method, uri, now);
        plain
    }

    /// Compares headers with the basic and the static header credentials. Digests never pass here.
    ///
    /// # Errors
    /// None of these credentials matches.
    pub fn check_headers(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let basic = self.basic.as_ref().map(|basic| basic.check(headers));
        let header = self.header.as_ref().map(|header| header.check(headers));
        let accepted = self.open || [basic, header].contains(&Some(Ok(())));
        if accepted { Ok(()) } else { Err(Unauthenticated::INVALID) }
    }

    /// Returns the values of the `WWW-Authenticate` headers of a 401, one header each.
    ///
    /// The order is digest with SHA-256, digest with MD5, basic; only configured schemes are offered. HTTP has no
    /// challenge for static headers, so the list is empty when nothing else is configured.
    pub fn challenge(&self, error: &Unauthenticated, now: SystemTime) -> Vec<HeaderValue> {
        let mut challenges = Vec::new();
        #[cfg(feature = "receiver")]
        if let Some(digest) = &self.digest {
            challenges.extend(digest.challenge(error, now));
        }
        #[cfg(not(feature = "receiver"))]
        let _ = (error, now);
        if self.basic.is_some() {
            challenges.extend(HeaderValue::try_from(format!(
                "Basic realm=\"{}\", charset=\"UTF-8\"",
                self.realm()
            )));
        }
        challenges
    }

    fn realm(&self) -> &str {
        #[cfg(feature = "receiver")]
        if let Some(digest) = &self.digest {
            return digest.realm_text();
        }
        REALM
    }

    /// Accepts nothing.
    fn empty() -> Self {
        Self {
            open: false,
            basic: None,
            #[cfg(feature = "receiver")]
            digest: None,
            header: None,
        }
    }
}

fn merge<T>(first: Option<T>, second: Option<T>, both: fn(T, T) -> T) -> Option<T> {
    match (first, second) {
        (Some(first), Some(second)) => Some(both(first, second)),
        (first, second) => first.or(second),
    }
}

impl From<BasicAuth> for Credentials {
    fn from(basic: BasicAuth) -> Self {
        Self { basic: Some(basic), ..Self::empty() }
    }
}

impl From<HeaderAuth> for Credentials {
    fn from(header: HeaderAuth) -> Self {
        Self { header: Some(header), ..Self::empty() }
    }
}

#[cfg(feature = "receiver")]
impl From<DigestAuth> for Credentials {
    fn from(digest: DigestAuth) -> Self {
        Self { digest: Some(digest), ..Self::empty() }
    }
}
