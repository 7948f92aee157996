//! Static headers as authentication of deliveries, in constant time.

use std::fmt;

use http::{HeaderMap, HeaderName};
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::constant_time::equal;
use super::unauthenticated::Unauthenticated;

/// A static header with a secret value: a custom header of the webhook in Rebilly. `Debug` does not show the value.
///
/// The name is case-insensitive. HTTP drops whitespace around a value, so it is trimmed here too. An empty value is a
/// forgotten setting, so it is ignored: unless there are other credentials, every delivery is rejected.
#[derive(Clone)]
pub struct HeaderAuth(Vec<(HeaderName, SecretString)>);

impl HeaderAuth {
    /// Accepts one header with this value.
    pub fn new(name: HeaderName, value: impl Into<String>) -> Self {
        let value = SecretString::from(value.into());
        let trimmed = value.expose_secret().trim_ascii();
        Self(if trimmed.is_empty() { Vec::new() } else { vec![(name, SecretString::from(trimmed))] })
    }

    /// Checks the headers.
    ///
    /// Every value is compared in full. The duration depends neither on the correct part nor on the value's length.
    ///
    /// # Errors
    /// No header has an accepted value, or the header is duplicated.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let mut accepted = Choice::from(0);
        for (name, expected) in &self.0 {
            let mut values = headers.get_all(name).iter();
            if let (Some(received), None) = (values.next(), values.next()) {
                accepted |= equal(received.as_bytes(), expected.expose_secret().as_bytes());
            }
        }
        if accepted.into() { Ok(()) } else { Err(Unauthenticated::INVALID) }
    }

    pub(super) fn merge(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }
}

impl fmt::Debug for HeaderAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HeaderAuth({} credentials)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAME: HeaderName = HeaderName::from_static("x-webhook-token");

    fn headers(value: &[u8]) -> HeaderMap {
        HeaderMap::from_iter([(NAME, http::HeaderValue::from_bytes(value).unwrap())])
    }

    #[test]
    fn old_and_new_values_pass_during_a_rotation() {
        let auth = HeaderAuth::new(NAME, "old")
            .merge(HeaderAuth::new(NAME, " new\n"))
            .merge(HeaderAuth::new(http::header::AUTHORIZATION, "Key k"));
        assert_eq!(auth.check(&headers(b"old")), Ok(()));
        assert_eq!(auth.check(&headers(b"new")), Ok(()));
        let key = HeaderMap::from_iter([(http::header::AUTHORIZATION, "Key k".parse().unwrap())]);
        assert_eq!(auth.check(&key), Ok(()));
    }

    #[test]
    fn all_other_headers_are_rejected() {
        let auth = HeaderAuth::new(NAME, "secret").merge(HeaderAuth::new(http::header::AUTHORIZATION, "key"));
        for value in [&b""[..], b"secre", b"secrets", b"Secret", b"secretsecret", b"key", b"\xff\xfe"] {
            assert_eq!(auth.check(&headers(value)), Err(Unauthenticated::INVALID), "{value:?}");
        }
        assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::INVALID));
        for second in ["secret", "other"] {
            let mut duplicated = headers(b"secret");
            duplicated.append(NAME, second.parse().unwrap());
            assert_eq!(auth.check(&duplicated), Err(Unauthenticated::INVALID), "{second}");
        }
    }

    #[test]
    fn an_empty_value_is_never_accepted() {
        for auth in [HeaderAuth::new(NAME, ""), HeaderAuth::new(NAME, " \n")] {
            assert_eq!(auth.check(&headers(b"")), Err(Unauthenticated::INVALID));
            assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::INVALID));
            assert_eq!(auth.merge(HeaderAuth::new(NAME, "value")).check(&headers(b"value")), Ok(()));
        }
    }

    #[test]
    fn debug_shows_no_value() {
        assert_eq!(format!("{:?}", HeaderAuth::new(NAME, "MARKER")), "HeaderAuth(1 credentials)");
    }
}
