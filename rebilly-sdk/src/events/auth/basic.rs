//! HTTP basic authentication of deliveries, in constant time.

use std::fmt;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use subtle::Choice;

use super::Unauthenticated;
use super::authorization;
use super::compare::same;

/// Padding may be missing.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The users and passwords that deliveries may be signed in with. Never printed.
///
/// One with an empty password is left out, because such a password is a setting that was forgotten: without any other,
/// every delivery is refused.
#[derive(Clone)]
pub struct BasicAuth(Vec<SecretString>);

impl BasicAuth {
    /// One user and password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Vec::new()).or(user, password)
    }

    /// One more, for the time in which credentials are being changed.
    #[must_use]
    pub fn or(mut self, user: impl Into<String>, password: impl Into<String>) -> Self {
        let (user, password) = (user.into(), SecretString::from(password.into()));
        if !password.expose_secret().is_empty() {
            self.0.push(SecretString::from(format!("{user}:{}", password.expose_secret())));
        }
        self
    }

    /// Checks the `Authorization` header.
    ///
    /// Every credential is compared in full, in a time that depends neither on how much of it is right nor on its length.
    ///
    /// # Errors
    /// The header is missing, repeated, of another scheme, not base64 of `user:password`, or wrong.
    pub fn check(&self, headers: &HeaderMap) -> Result<(), Unauthenticated> {
        let given = authorization(headers).and_then(credentials).ok_or(Unauthenticated::WRONG)?;
        let mut right = Choice::from(0);
        for expected in &self.0 {
            right |= same(&given, expected.expose_secret().as_bytes());
        }
        if right.into() { Ok(()) } else { Err(Unauthenticated::WRONG) }
    }
}

/// `user:password` out of `Basic …`. The scheme's case does not matter; a user cannot hold a colon, a password can.
fn credentials(header: &[u8]) -> Option<Vec<u8>> {
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
    fn the_right_credentials_and_during_a_change_both() {
        let auth = BasicAuth::new("user", "pa:ss\n").or("user", "new");
        assert_eq!(auth.check(&basic("user:pa:ss\n")), Ok(()));
        assert_eq!(auth.check(&basic("user:new")), Ok(()));
        assert_eq!(auth.check(&header(&format!("bAsIc   {}", BASE64.encode("user:new")))), Ok(()));
        assert_eq!(auth.check(&header("Basic dXNlcjpuZXc")), Ok(()));
    }

    #[test]
    fn everything_else_is_refused() {
        let auth = BasicAuth::new("user", "pass");
        for pair in ["user:pas", "user:pass ", "use:rpass", "user", "", ":", "USER:pass"] {
            assert_eq!(auth.check(&basic(pair)), Err(Unauthenticated::WRONG), "{pair}");
        }
        for text in ["", "Basic", "Basic ", "Basic ????", "Bearer dXNlcjpwYXNz", "dXNlcjpwYXNz"] {
            assert_eq!(auth.check(&header(text)), Err(Unauthenticated::WRONG), "{text}");
        }
        assert_eq!(auth.check(&HeaderMap::new()), Err(Unauthenticated::WRONG));
        let mut two = basic("user:pass");
        two.append(header::AUTHORIZATION, two[header::AUTHORIZATION].clone());
        assert_eq!(auth.check(&two), Err(Unauthenticated::WRONG));
    }

    #[test]
    fn a_forgotten_password_lets_nobody_in() {
        for auth in [BasicAuth::new("", ""), BasicAuth::new("user", "")] {
            for pair in [":", "user:", "", "user"] {
                assert_eq!(auth.check(&basic(pair)), Err(Unauthenticated::WRONG), "{pair}");
            }
            assert_eq!(auth.or("user", "pass").check(&basic("user:pass")), Ok(()));
        }
    }

    #[test]
    fn passwords_are_not_shown() {
        assert_eq!(format!("{:?}", BasicAuth::new("MARKER", "MARKER")), "BasicAuth(1 credentials)");
    }
}
