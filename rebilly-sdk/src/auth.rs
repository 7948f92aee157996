//! Credentials.

use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretString};

use crate::error::Error;
use crate::operation::Scheme;

/// A secret API key, `sk_sandbox_…` or `sk_live_…`. It is wiped from memory when dropped and never printed.
///
/// ```
/// use rebilly_sdk::SecretKey;
///
/// let key = SecretKey::new("sk_sandbox_abc");
/// assert_eq!(format!("{key:?}"), "SecretKey([hidden])");
/// ```
#[derive(Clone)]
pub struct SecretKey(SecretString);

impl SecretKey {
    /// Takes the key's text.
    pub fn new(key: impl Into<String>) -> Self {
        Self(SecretString::from(key.into()))
    }

    /// Reads the key from an environment variable.
    ///
    /// # Errors
    /// The variable is missing, empty or not Unicode ([`Error::is_configuration`]).
    pub fn from_env(variable: &str) -> Result<Self, Error> {
        match std::env::var(variable) {
            Ok(key) if !key.trim().is_empty() => Ok(Self::new(key.trim())),
            _ => Err(Error::configuration(format!("the environment variable {variable} holds no key"))),
        }
    }
}

/// A JSON web token of a user, as an earlier sign-in gave it out. Never printed.
#[derive(Clone)]
pub struct Jwt(SecretString);

impl Jwt {
    /// Takes the token's text, without the word `Bearer`.
    pub fn new(token: impl Into<String>) -> Self {
        Self(SecretString::from(token.into()))
    }
}

macro_rules! credential {
    ($name:ident) => {
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([hidden])"))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::new(text)
            }
        }
    };
}
credential!(SecretKey);
credential!(Jwt);

/// What a client signs its requests with.
#[derive(Debug, Clone)]
pub(crate) enum Credential {
    SecretKey(SecretKey),
    Jwt(Jwt),
}

impl Credential {
    /// Refuses, without repeating it, what no server can take.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let text = match self {
            Self::SecretKey(key) => &key.0,
            Self::Jwt(token) => &token.0,
        };
        if text.expose_secret().trim().is_empty() {
            return Err(Error::configuration("the credential is empty"));
        }
        self.header().map(drop)
    }

    /// Which of the spec's schemes this is.
    pub(crate) fn scheme(&self) -> Scheme {
        match self {
            Self::SecretKey(_) => Scheme::SecretApiKey,
            Self::Jwt(_) => Scheme::Jwt,
        }
    }

    /// The header, marked so that HTTP libraries do not log it.
    pub(crate) fn header(&self) -> Result<(HeaderName, HeaderValue), Error> {
        let (name, text) = match self {
            Self::SecretKey(key) => (HeaderName::from_static("reb-apikey"), key.0.expose_secret().to_owned()),
            Self::Jwt(token) => (header::AUTHORIZATION, format!("Bearer {}", token.0.expose_secret())),
        };
        let mut value = HeaderValue::from_str(&text)
            .map_err(|_| Error::configuration("the credential has characters that no header can carry"))?;
        value.set_sensitive(true);
        Ok((name, value))
    }

    /// Signs a request.
    pub(crate) fn sign(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        let (name, value) = self.header()?;
        headers.insert(name, value);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_header() {
        let (name, value) = Credential::SecretKey("sk_sandbox_1".into()).header().unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("reb-apikey", "sk_sandbox_1"));
        assert!(value.is_sensitive());
        let (name, value) = Credential::Jwt("a.b.c".into()).header().unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("authorization", "Bearer a.b.c"));
    }

    #[test]
    fn neither_debug_nor_errors_show_the_secret() {
        let credential = Credential::SecretKey("MARKER\n".into());
        let error = credential.header().unwrap_err();
        let shown = format!("{credential:?} {error} {error:?}");
        assert!(!shown.contains("MARKER"), "{shown}");
    }

    #[test]
    fn a_missing_variable_is_named() {
        let error = SecretKey::from_env("REBILLY_TEST_NO_SUCH_VARIABLE").unwrap_err();
        assert!(error.to_string().contains("REBILLY_TEST_NO_SUCH_VARIABLE"), "{error}");
    }
}
