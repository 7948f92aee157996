//! Whether a delivery comes from Rebilly: the credentials it may be signed in with, any one of which is enough.

mod basic;
mod builders;
#[cfg(any(feature = "testing", all(test, feature = "receiver")))]
mod client;
mod compare;
#[cfg(feature = "receiver")]
mod digest;
mod header;

use std::fmt;
use std::time::SystemTime;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

pub use basic::BasicAuth;
#[cfg(feature = "testing")]
pub use client::{DigestClient, basic as basic_authorization};
#[cfg(feature = "receiver")]
pub use digest::DigestAuth;
pub use header::HeaderAuth;

/// The protection space that challenges name unless told otherwise.
const REALM: &str = "rebilly-webhooks";

/// Everything that a delivery may be signed in with.
///
/// ```
/// use rebilly_sdk::events::Credentials;
///
/// // Rebilly signs in with the new password already, or still with the old one.
/// let credentials = Credentials::basic("user", "new").or_basic("user", "old");
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
    /// Asks for nothing: every delivery passes, whoever sends it.
    ///
    /// Whatever is added to it is asked for from then on.
    pub fn none() -> Self {
        Self { open: true, ..Self::empty() }
    }

    /// A user and password, sent as HTTP basic authentication.
    pub fn basic(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::empty().or_basic(user, password)
    }

    /// A header of this name with this value and no other.
    pub fn header(name: HeaderName, value: impl Into<String>) -> Self {
        Self::empty().or_header(name, value)
    }

    /// A user and password, proven by HTTP digest authentication.
    #[cfg(feature = "receiver")]
    pub fn digest(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self::empty().or_digest(user, password)
    }

    /// This user and password as well, by basic authentication.
    #[must_use]
    pub fn or_basic(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.open = false;
        self.basic = Some(match self.basic {
            Some(basic) => basic.or(user, password),
            None => BasicAuth::new(user, password),
        });
        self
    }

    /// This header as well.
    #[must_use]
    pub fn or_header(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        self.open = false;
        self.header = Some(match self.header {
            Some(header) => header.or(name, value),
            None => HeaderAuth::new(name, value),
        });
        self
    }

    /// This user and password as well, by digest authentication. The settings of an earlier [`DigestAuth`] stay.
    #[cfg(feature = "receiver")]
    #[must_use]
    pub fn or_digest(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        self.open = false;
        self.digest = Some(match self.digest {
            Some(digest) => digest.or(user, password),
            None => DigestAuth::new(user, password),
        });
        self
    }

    /// Checks a request against every credential, each in full; `now` decides whether a digest is fresh.
    ///
    /// # Errors
    /// None of them is right. Answer 401 with what [`challenge`](Self::challenge) returns.
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

    /// Checks what headers alone can show: basic authentication and static headers. No digest passes here.
    ///
    /// # Errors
    /// None of them is right.
    pub fn check_headers(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let basic = self.basic.as_ref().map(|basic| basic.check(headers));
        let header = self.header.as_ref().map(|header| header.check(headers));
        let right = self.open || [basic, header].contains(&Some(Ok(())));
        if right { Ok(()) } else { Err(Unauthenticated::WRONG) }
    }

    /// The values of the `WWW-Authenticate` headers of a 401, one header each: digest with SHA-256, digest with MD5,
    /// basic, as far as there are such credentials.
    ///
    /// A static header has no challenge in HTTP: with nothing else configured, this is empty.
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

    /// Lets nobody in; only a start for what is configured.
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

/// A delivery is not signed in with one of the credentials. Answer 401.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unauthenticated {
    stale: bool,
}

impl Unauthenticated {
    pub(super) const WRONG: Self = Self { stale: false };
    #[cfg(feature = "receiver")]
    const STALE: Self = Self { stale: true };

    /// Whether the sender knows the password, but its nonce has expired or was used before: it may answer a new
    /// challenge.
    pub fn is_stale(&self) -> bool {
        self.stale
    }
}

impl fmt::Display for Unauthenticated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.stale {
            false => "the delivery is not signed in with known credentials",
            true => "the delivery is signed in with a nonce that has expired or was used before",
        })
    }
}

impl std::error::Error for Unauthenticated {}

/// The `Authorization` header, unless there are several.
fn authorization(headers: &HeaderMap) -> Option<&[u8]> {
    let mut values = headers.get_all(AUTHORIZATION).iter();
    match (values.next(), values.next()) {
        (Some(value), None) => Some(value.as_bytes()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
