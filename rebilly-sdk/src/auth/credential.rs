//! Keys and tokens: a type for each kind.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use http::{HeaderName, HeaderValue, header};
use secrecy::{ExposeSecret, SecretString};

use super::{AuthHeader, TokenCache};
use crate::environment::KeyEnvironment;
use crate::error::Error;
use crate::operation::AuthScheme;
use crate::types::{Text, TextValue};

/// Secret API key, `sk_sandbox_…` or `sk_live_…`. It is wiped from memory when dropped and never printed.
///
/// ```
/// use rebilly_sdk::SecretKey;
///
/// let key = SecretKey::new("sk_sandbox_abc");
/// assert_eq!(format!("{key:?}"), "SecretKey([hidden])");
/// ```
#[derive(Clone)]
pub struct SecretKey(SecretString);

/// Publishable API key, `pk_sandbox_…` or `pk_live_…`, for operations that browsers may call. Never printed.
#[derive(Clone)]
pub struct PublishableKey(SecretString);

/// JSON web token of a user, issued by an earlier sign-in. Never printed.
#[derive(Clone)]
pub struct Jwt(SecretString);

/// JSON web token of an application that acts for organizations. Never printed.
#[derive(Clone)]
pub struct ApplicationJwt(SecretString);

/// JSON web token of a customer, for the storefront. Default lifetime: 1 h. Never printed.
#[derive(Clone)]
pub struct CustomerJwt(SecretString);

macro_rules! secret {
    ($name:ident, $description:literal) => {
        impl $name {
            #[doc = concat!("Creates ", $description, " from its text.")]
            pub fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }

            #[doc = concat!("Reads ", $description, " from an environment variable and trims it.")]
            ///
            /// # Errors
            /// [`Error::is_configuration`] if the variable is missing, empty or not Unicode.
            pub fn from_env(variable: &str) -> Result<Self, Error> {
                match std::env::var(variable) {
                    Ok(text) if !text.trim().is_empty() => Ok(Self::new(text.trim())),
                    _ => {
                        let message =
                            format!(concat!("set the environment variable `{}` to ", $description), variable);
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

        impl<T: Text> From<T> for $name {
            fn from(text: T) -> Self {
                Self(SecretString::from(text.into_text()))
            }
        }

        impl TextValue for $name {}
    };
}
secret!(SecretKey, "a secret key");
secret!(PublishableKey, "a publishable key");
secret!(Jwt, "a token");
secret!(ApplicationJwt, "an application token");
secret!(CustomerJwt, "a customer token");

/// Credential of a client.
#[derive(Debug, Clone)]
pub(crate) enum Credential {
    SecretKey(SecretKey),
    PublishableKey(PublishableKey),
    Jwt(Jwt),
    ApplicationJwt(ApplicationJwt),
    CustomerJwt(CustomerJwt),
    Provided(Arc<TokenCache>),
}

impl Credential {
    /// Returns the kind of the credential.
    pub(crate) fn scheme(&self) -> AuthScheme {
        match self {
            Self::SecretKey(_) => AuthScheme::SecretApiKey,
            Self::PublishableKey(_) => AuthScheme::PublishableApiKey,
            Self::Jwt(_) => AuthScheme::Jwt,
            Self::ApplicationJwt(_) => AuthScheme::ApplicationJwt,
            Self::CustomerJwt(_) => AuthScheme::CustomerJwt,
            Self::Provided(cache) => cache.scheme(),
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

    /// Rejects an invalid credential, and an API key whose prefix names the other environment. The error has no text of it.
    pub(crate) fn check(&self, environment: KeyEnvironment) -> Result<(), Error> {
        let Some(text) = self.text() else { return Ok(()) };
        if text.trim().is_empty() {
            let message =
                format!("empty credential: pass the text of the key or token to {}", self.scheme().setting());
            return Err(Error::configuration(message));
        }
        match self {
            Self::SecretKey(_) if text.starts_with("pk_") => {
                return Err(Error::configuration(
                    "publishable key passed as the secret key: call `.publishable_key(…)`",
                ));
            }
            Self::PublishableKey(_) if text.starts_with("sk_") => {
                return Err(Error::configuration(
                    "secret key passed as the publishable key: call `.secret_key(…)`",
                ));
            }
            _ => {}
        }
        // Old keys may have other prefixes, so only a known one can belong to the wrong environment.
        let key = text.strip_prefix("sk_").or_else(|| text.strip_prefix("pk_")).unwrap_or_default();
        let is_key = matches!(self, Self::SecretKey(_) | Self::PublishableKey(_));
        let (key, method) = match environment {
            KeyEnvironment::Sandbox if is_key && key.starts_with("live_") => ("live", "Live"),
            KeyEnvironment::Live if is_key && key.starts_with("sandbox_") => ("sandbox", "Sandbox"),
            _ => return header(self.scheme(), text).map(drop),
        };
        Err(Error::configuration(format!(
            "the API key belongs to the {key} environment, the client does not: call \
             `.environment(Environment::{method})`, pass another key, or call `.allow_key_mismatch()`"
        )))
    }

    /// Returns the header that authenticates a request.
    ///
    /// After a 401, `rejected` is the header that was sent: a provided token is then renewed.
    pub(crate) async fn auth_header(&self, rejected: Option<&AuthHeader>) -> Result<AuthHeader, Error> {
        match (self, self.text()) {
            (Self::Provided(cache), _) => cache.auth_header(rejected).await,
            (_, text) => {
                let (name, value) = header(self.scheme(), text.unwrap_or_default())?;
                Ok(AuthHeader { name, value, generation: 0 })
            }
        }
    }

    /// Returns `true` if another token can be requested after a 401.
    pub(crate) fn is_renewable(&self) -> bool {
        matches!(self, Self::Provided(_))
    }
}

/// Returns the header of a credential, marked as sensitive so that HTTP libraries do not log it.
pub(super) fn header(scheme: AuthScheme, text: &str) -> Result<(HeaderName, HeaderValue), Error> {
    let (name, text) = match scheme {
        AuthScheme::SecretApiKey => (HeaderName::from_static("reb-apikey"), Cow::Borrowed(text)),
        // Without a scheme: Rebilly distinguishes it from a token by that.
        AuthScheme::PublishableApiKey => (header::AUTHORIZATION, Cow::Borrowed(text)),
        AuthScheme::Jwt | AuthScheme::ApplicationJwt | AuthScheme::CustomerJwt => {
            (header::AUTHORIZATION, Cow::Owned(format!("Bearer {text}")))
        }
    };
    let mut value = HeaderValue::from_str(&text).map_err(|_| {
        let setting = scheme.setting();
        let advice =
            "remove characters that a header cannot contain, such as line breaks, from the credential of";
        Error::configuration(format!("invalid credential: {advice} {setting}"))
    })?;
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
    fn debug_and_errors_omit_the_secret() {
        for text in ["MARKER\n", "pk_MARKER"] {
            let credential = Credential::SecretKey(text.into());
            let error = credential.check(KeyEnvironment::Unknown).unwrap_err();
            let shown = format!("{credential:?} {error} {error:?}");
            assert!(!shown.contains("MARKER"), "{shown}");
        }
    }

    #[test]
    fn swapped_keys_are_rejected() {
        let check =
            |credential: Credential| credential.check(KeyEnvironment::Sandbox).map_err(|e| e.to_string());
        assert!(check(Credential::SecretKey("old-style".into())).is_ok());
        assert!(check(Credential::SecretKey("pk_sandbox_1".into())).unwrap_err().contains("publishable"));
        assert!(check(Credential::PublishableKey("sk_live_1".into())).unwrap_err().contains("secret"));
        assert!(check(Credential::Jwt(" ".into())).unwrap_err().contains("empty"));
    }

    #[test]
    fn a_key_of_the_other_environment_is_rejected_unless_allowed() {
        let keys: [(Credential, KeyEnvironment); 4] = [
            (Credential::SecretKey("sk_live_MARKER".into()), KeyEnvironment::Sandbox),
            (Credential::SecretKey("sk_sandbox_MARKER".into()), KeyEnvironment::Live),
            (Credential::PublishableKey("pk_live_MARKER".into()), KeyEnvironment::Sandbox),
            (Credential::PublishableKey("pk_sandbox_MARKER".into()), KeyEnvironment::Live),
        ];
        for (key, environment) in keys {
            let error = key.check(environment).unwrap_err();
            assert!(
                error.is_configuration() && error.to_string().contains(".allow_key_mismatch()"),
                "{error}"
            );
            assert!(!error.to_string().contains("MARKER"), "{error}");
            assert!(key.check(KeyEnvironment::Unknown).is_ok());
        }
        for environment in [KeyEnvironment::Sandbox, KeyEnvironment::Live] {
            for old in ["live_1", "skLive", "sk_1"] {
                assert!(Credential::SecretKey(old.into()).check(environment).is_ok(), "{old}");
            }
        }
    }

    #[test]
    fn a_missing_environment_variable_is_named() {
        let error = SecretKey::from_env("REBILLY_TEST_NO_SUCH_VARIABLE").unwrap_err();
        assert!(error.to_string().contains("REBILLY_TEST_NO_SUCH_VARIABLE"), "{error}");
    }
}
