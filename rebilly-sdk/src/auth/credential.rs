//! Keys and tokens, each kind a type of its own.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretString};

use super::{Refresher, Signature};
use crate::error::Error;
use crate::operation::AuthScheme;

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

/// A publishable API key, `pk_sandbox_…` or `pk_live_…`, for what browsers may do. Never printed.
#[derive(Clone)]
pub struct PublishableKey(SecretString);

/// A JSON web token of a user, as an earlier sign-in gave it out. Never printed.
#[derive(Clone)]
pub struct Jwt(SecretString);

/// A JSON web token of an application that acts for organizations. Never printed.
#[derive(Clone)]
pub struct ApplicationJwt(SecretString);

/// A JSON web token of a customer, for the storefront. It lasts an hour unless Rebilly was asked otherwise. Never printed.
#[derive(Clone)]
pub struct CustomerJwt(SecretString);

macro_rules! secret {
    ($name:ident, $what:literal) => {
        impl $name {
            #[doc = concat!("Takes the text of ", $what, ".")]
            pub fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }

            #[doc = concat!("Reads ", $what, " from an environment variable.")]
            ///
            /// # Errors
            /// The variable is missing, empty or not Unicode ([`Error::is_configuration`]).
            pub fn from_env(variable: &str) -> Result<Self, Error> {
                match std::env::var(variable) {
                    Ok(text) if !text.trim().is_empty() => Ok(Self::new(text.trim())),
                    _ => {
                        let message =
                            format!(concat!("the environment variable {} holds no ", $what), variable);
                        Err(Error::configuration(message))
                    }
                }
            }

            pub(crate) fn expose(&self) -> &str {
                self.0.expose_secret()
            }
        }

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
secret!(SecretKey, "secret key");
secret!(PublishableKey, "publishable key");
secret!(Jwt, "token");
secret!(ApplicationJwt, "application token");
secret!(CustomerJwt, "customer token");

/// The environments that keys belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Environments {
    Sandbox,
    Live,
    /// A proxy or a stand-in, which may be either.
    Unknown,
}

/// What a client signs its requests with.
#[derive(Debug, Clone)]
pub(crate) enum Credential {
    SecretKey(SecretKey),
    PublishableKey(PublishableKey),
    Jwt(Jwt),
    ApplicationJwt(ApplicationJwt),
    CustomerJwt(CustomerJwt),
    Provided(Arc<Refresher>),
}

impl Credential {
    /// Which of the spec's schemes this is.
    pub(crate) fn scheme(&self) -> AuthScheme {
        match self {
            Self::SecretKey(_) => AuthScheme::SecretApiKey,
            Self::PublishableKey(_) => AuthScheme::PublishableApiKey,
            Self::Jwt(_) => AuthScheme::Jwt,
            Self::ApplicationJwt(_) => AuthScheme::ApplicationJwt,
            Self::CustomerJwt(_) => AuthScheme::CustomerJwt,
            Self::Provided(refresher) => refresher.scheme(),
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::SecretKey(key) => Some(key.expose()),
            Self::PublishableKey(key) => Some(key.expose()),
            Self::Jwt(token) => Some(token.expose()),
            Self::ApplicationJwt(token) => Some(token.expose()),
            Self::CustomerJwt(token) => Some(token.expose()),
            Self::Provided(_) => None,
        }
    }

    /// Refuses, without repeating it, what no server can take; warns when the text belongs elsewhere.
    pub(crate) fn check(&self, environment: Environments) -> Result<(), Error> {
        let Some(text) = self.text() else { return Ok(()) };
        if text.trim().is_empty() {
            return Err(Error::configuration("the credential is empty"));
        }
        match self {
            Self::SecretKey(_) if text.starts_with("pk_") => {
                return Err(Error::configuration("a publishable key was given as the secret key"));
            }
            Self::PublishableKey(_) if text.starts_with("sk_") => {
                return Err(Error::configuration("a secret key was given as the publishable key"));
            }
            _ => {}
        }
        // Old keys may look different, so a mismatch is no error.
        let kind = text.get(3..).unwrap_or_default();
        let other = match environment {
            Environments::Sandbox => kind.starts_with("live_"),
            Environments::Live => kind.starts_with("sandbox_"),
            Environments::Unknown => false,
        };
        if other && (text.starts_with("sk_") || text.starts_with("pk_")) {
            tracing::warn!(environment = ?environment, "the key looks like one of the other environment");
        }
        header(self.scheme(), text).map(drop)
    }

    /// The header to send. After a 401, `rejected` is what was sent before: a provided token is then made anew.
    pub(crate) async fn sign(&self, rejected: Option<&Signature>) -> Result<Signature, Error> {
        match (self, self.text()) {
            (Self::Provided(refresher), _) => refresher.signature(rejected).await,
            (_, text) => {
                let (name, value) = header(self.scheme(), text.unwrap_or_default())?;
                Ok(Signature { name, value, generation: 0 })
            }
        }
    }

    /// Whether another token can be had after a 401.
    pub(crate) fn is_renewable(&self) -> bool {
        matches!(self, Self::Provided(_))
    }
}

/// The header of a credential, marked so that HTTP libraries do not log it.
pub(super) fn header(scheme: AuthScheme, text: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let (name, text) = match scheme {
        AuthScheme::SecretApiKey => (HeaderName::from_static("reb-apikey"), Cow::Borrowed(text)),
        // Without a scheme word: that is how Rebilly tells it from a token.
        AuthScheme::PublishableApiKey => (header::AUTHORIZATION, Cow::Borrowed(text)),
        AuthScheme::Jwt | AuthScheme::ApplicationJwt | AuthScheme::CustomerJwt => {
            (header::AUTHORIZATION, Cow::Owned(format!("Bearer {text}")))
        }
    };
    let mut value = HeaderValue::from_str(&text)
        .map_err(|_| Error::configuration("the credential has characters that no header can carry"))?;
    value.set_sensitive(true);
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_header() {
        let (name, value) = header(AuthScheme::SecretApiKey, "sk_sandbox_1").unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("reb-apikey", "sk_sandbox_1"));
        assert!(value.is_sensitive());
        let (name, value) = header(AuthScheme::PublishableApiKey, "pk_sandbox_1").unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("authorization", "pk_sandbox_1"));
        for scheme in [AuthScheme::Jwt, AuthScheme::ApplicationJwt, AuthScheme::CustomerJwt] {
            let (name, value) = header(scheme, "a.b.c").unwrap();
            assert_eq!((name.as_str(), value.to_str().unwrap()), ("authorization", "Bearer a.b.c"));
        }
    }

    #[test]
    fn neither_debug_nor_errors_show_the_secret() {
        for text in ["MARKER\n", "pk_MARKER"] {
            let credential = Credential::SecretKey(text.into());
            let error = credential.check(Environments::Unknown).unwrap_err();
            let shown = format!("{credential:?} {error} {error:?}");
            assert!(!shown.contains("MARKER"), "{shown}");
        }
    }

    #[test]
    fn keys_are_not_mixed_up() {
        let check =
            |credential: Credential| credential.check(Environments::Sandbox).map_err(|e| e.to_string());
        assert!(check(Credential::SecretKey("old-style".into())).is_ok());
        assert!(check(Credential::SecretKey("sk_live_1".into())).is_ok());
        assert!(check(Credential::SecretKey("pk_sandbox_1".into())).unwrap_err().contains("publishable"));
        assert!(check(Credential::PublishableKey("sk_live_1".into())).unwrap_err().contains("secret"));
        assert!(check(Credential::Jwt(" ".into())).unwrap_err().contains("empty"));
    }

    #[test]
    fn a_missing_variable_is_named() {
        let error = SecretKey::from_env("REBILLY_TEST_NO_SUCH_VARIABLE").unwrap_err();
        assert!(error.to_string().contains("REBILLY_TEST_NO_SUCH_VARIABLE"), "{error}");
    }
}
