//! What is known of an operation at run time.

use std::fmt;

use http::Method;

/// One operation of the API, generated from the spec.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The `operationId`.
    pub(crate) id: &'static str,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path with `{placeholders}`.
    pub(crate) path: &'static str,
    /// Whether the path stands behind `/organizations/{organizationId}`.
    pub(crate) organization: bool,
    /// The credentials that it takes.
    pub(crate) security: &'static [Scheme],
}

/// A kind of credential, as the spec names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
// Which of them are constructed depends on the domains that are compiled in.
#[allow(dead_code)]
pub(crate) enum Scheme {
    /// A secret key in `REB-APIKEY`.
    SecretApiKey,
    /// A user's token.
    Jwt,
    /// An application's token.
    ApplicationJwt,
    /// A customer's token.
    CustomerJwt,
    /// A publishable key.
    PublishableApiKey,
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SecretApiKey => "a secret key",
            Self::Jwt => "a JWT",
            Self::ApplicationJwt => "an application JWT",
            Self::CustomerJwt => "a customer JWT",
            Self::PublishableApiKey => "a publishable key",
        })
    }
}
