//! HTTP basic authentication of deliveries, in constant time.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::constant_time::equal;
use super::unauthenticated::{Unauthenticated, authorization};

/// Decodes with and without padding.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// A user and password of HTTP basic authentication. `Debug` shows neither.
///
/// An empty password is a forgotten setting, so it is ignored: unless there are other credentials, every delivery is
/// rejected. Combine several with [`Credentials::also_accept`](super::Credentials::also_accept).
#[derive(Clone)]
pub struct BasicAuth(Vec<SecretString>);

impl BasicAuth {
    /// Accepts one user and password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        let (user, password) = (user.into(), SecretString::from(password.into()));
        let pair = format!("{user}:{}", password.expose_secret());
        Self(if password.expose_secret().is_empty() { Vec::new() } else { vec![SecretString::from(pair)] })
    }

    /// Checks the `Authorization` header.
    ///
    /// Every credential is compared in full. The duration depends neither on the correct part nor on the credential's
    /// length.
    ///
    /// # Errors
    /// The header is missing, duplicated, of another scheme, not base64 of `user:password`, or does not match.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let received = authorization(headers).and_then(decode).ok_or(Unauthenticated::INVALID)?;
        let mut accepted = Choice::from(0);
        for expected in &self.0 {
            accepted |= equal(&received, expected.expose_secret().as_bytes());
        }
        if accepted.into() { Ok(()) } else { Err(Unauthenticated::INVALID) }
    }

    pub(super) fn merge(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }
}

/// Returns `user:password` of a `Basic …` header. The scheme is case-insensitive. Only the password can contain
/// colons.
fn decode(header: &[u8]) -> Option<Vec<u8>> {
    let (scheme, rest) = header.split_at_checked(6)?;
    scheme.eq_ignore_ascii_case(b"basic ").then(|| BASE64.decode(rest.trim_ascii()).ok()).flatten()
}

impl fmt::Debug for BasicAuth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BasicAuth({} credentials)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use http::header;

    use super::*;

    fn header(text: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::AUTHORIZATION, text.parse().unwrap())])
    }

    fn basic(pair: &str) -> HeaderMap {
        header(&format!("Basic {}", BASE64.encode(pair)))
    }

    #[test]
    fn old_and_new_credentials_pass_during_a_rotation() {
        let auth = BasicAuth::new("user", "pa:ss\n").merge(BasicAuth::new("user", "new"));
        assert_eq!(auth.check(&basic("user:pa:ss\n")), Ok(()));
        assert_eq!(auth.check(&basic("user:new")), Ok(()));
        assert_eq!(auth.check(&header(&format!("bAsIc   {}", BASE64.encode("user:new")))), Ok(()));
        assert_eq!(auth.check(&header("Basic dXNlcjpuZXc")), Ok(()));
    }

    #[test]
    fn all_other_headers_are_rejected() {
        let auth = BasicAuth::new("user", "pass");
        for pair in ["user:pas", "user:pass ", "use:rpass", "user", "", ":", "USER:pass"] {
            assert_eq!(auth.check(&basic(pair)), Err(Unauthenticated::INVALID), "{pair}");
        }
        for text in ["", "Basic", "Basic ", "Basic ????", "Bearer dXNlcjpwYXNz", "dXNlcjpwYXNz"] {
            assert_eq!(auth.check(&header(text)), Err(Unauthenticated::INVALID), "{text}");
        }
        assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::INVALID));
        let mut duplicated = basic("user:pass");
        duplicated.append(header::AUTHORIZATION, duplicated[header::AUTHORIZATION].clone());
        assert_eq!(auth.check(&duplicated), Err(Unauthenticated::INVALID));
    }

    #[test]
    fn an_empty_password_is_never_accepted() {
        for auth in [BasicAuth::new("", ""), BasicAuth::new("user", "")] {
            for pair in [":", "user:", "", "user"] {
                assert_eq!(auth.check(&basic(pair)), Err(Unauthenticated::INVALID), "{pair}");
            }
            assert_eq!(auth.merge(BasicAuth::new("user", "pass")).check(&basic("user:pass")), Ok(()));
        }
    }

    #[test]
    fn debug_shows_no_password() {
        assert_eq!(format!("{:?}", BasicAuth::new("MARKER", "MARKER")), "BasicAuth(1 credentials)");
    }
}
