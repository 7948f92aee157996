//! A static header as authentication of deliveries, in constant time.

use std::fmt;

use http::{HeaderMap, HeaderName};
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::Unauthenticated;
use super::compare::same;

/// The headers that deliveries may be known by: custom headers of the webhook in Rebilly. Values are never printed.
///
/// Whitespace around a value is not sent over HTTP, so it is left out here too. A header without a value is left out,
/// because it is a setting that was forgotten: without any other, every delivery is refused.
#[derive(Clone)]
pub struct HeaderAuth(Vec<(HeaderName, SecretString)>);

impl HeaderAuth {
    /// One header and its value.
    pub fn new(name: HeaderName, value: impl Into<String>) -> Self {
        Self(Vec::new()).or(name, value)
    }

    /// One more, for the time in which values are being changed.
    #[must_use]
    pub fn or(mut self, name: HeaderName, value: impl Into<String>) -> Self {
        let value = SecretString::from(value.into());
        let trimmed = value.expose_secret().trim_ascii();
        if !trimmed.is_empty() {
            self.0.push((name, SecretString::from(trimmed)));
        }
        self
    }

    /// Checks the headers.
    ///
    /// Every value is compared in full, in a time that depends neither on how much of it is right nor on its length.
    ///
    /// # Errors
    /// No header has one of the values, or the one that has it is repeated.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let mut right = Choice::from(0);
        for (name, expected) in &self.0 {
            let mut values = headers.get_all(name).iter();
            if let (Some(given), None) = (values.next(), values.next()) {
                right |= same(given.as_bytes(), expected.expose_secret().as_bytes());
            }
        }
        if right.into() { Ok(()) } else { Err(Unauthenticated::WRONG) }
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
    fn the_right_value_and_during_a_change_both() {
        let auth = HeaderAuth::new(NAME, "old").or(NAME, " new\n").or(http::header::AUTHORIZATION, "Key k");
        assert_eq!(auth.check(&headers(b"old")), Ok(()));
        assert_eq!(auth.check(&headers(b"new")), Ok(()));
        let key = HeaderMap::from_iter([(http::header::AUTHORIZATION, "Key k".parse().unwrap())]);
        assert_eq!(auth.check(&key), Ok(()));
    }

    #[test]
    fn everything_else_is_refused() {
        let auth = HeaderAuth::new(NAME, "secret").or(http::header::AUTHORIZATION, "key");
        for value in [&b""[..], b"secre", b"secrets", b"Secret", b"secretsecret", b"key", b"\xff\xfe"] {
            assert_eq!(auth.check(&headers(value)), Err(Unauthenticated::WRONG), "{value:?}");
        }
        assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::WRONG));
        for second in ["secret", "other"] {
            let mut two = headers(b"secret");
            two.append(NAME, second.parse().unwrap());
            assert_eq!(auth.check(&two), Err(Unauthenticated::WRONG), "{second}");
        }
    }

    #[test]
    fn a_forgotten_value_lets_nobody_in() {
        for auth in [HeaderAuth::new(NAME, ""), HeaderAuth::new(NAME, " \n")] {
            assert_eq!(auth.check(&headers(b"")), Err(Unauthenticated::WRONG));
            assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::WRONG));
            assert_eq!(auth.or(NAME, "value").check(&headers(b"value")), Ok(()));
        }
    }

    #[test]
    fn values_are_not_shown() {
        assert_eq!(format!("{:?}", HeaderAuth::new(NAME, "MARKER")), "HeaderAuth(1 credentials)");
    }
}
