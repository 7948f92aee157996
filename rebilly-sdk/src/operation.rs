//! What is known of an operation at run time.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;

/// One operation of the API, generated from the spec or made for a call of one's own.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// The `operationId`.
    pub(crate) id: Cow<'static, str>,
    /// The HTTP method.
    pub(crate) method: Method,
    /// The path with `{placeholders}`.
    pub(crate) path: Cow<'static, str>,
    /// Whether the path stands behind `/organizations/{organizationId}`.
    pub(crate) organization: bool,
    /// The credentials that it takes; `None` for any.
    pub(crate) security: Option<&'static [AuthScheme]>,
    /// Whether it can be repeated.
    pub(crate) repeat: Idempotency,
    /// Members of the body that Rebilly accepts only once.
    pub(crate) single_use: &'static [&'static str],
    /// The property that its collection can be cut into windows by.
    pub(crate) time_window: Option<&'static str>,
    /// Whether 303 answers with the equal resource that was there before.
    pub(crate) returns_existing: bool,
}

/// Whether an operation can be repeated after it may have been executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
// Which of them are constructed depends on the domains that are compiled in.
#[allow(dead_code)]
pub(crate) enum Idempotency {
    /// Twice is the same as once: GET, HEAD, PUT, DELETE.
    Always,
    /// Only with a `requestId` in the body, by which Rebilly knows a repetition.
    WithRequestId,
    /// Never: it creates, charges or changes something each time.
    Never,
}

impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        security: &'static [AuthScheme],
        repeat: Idempotency,
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            method,
            path: Cow::Borrowed(path),
            organization: true,
            security: Some(security),
            repeat,
            single_use: &[],
            time_window: None,
            returns_existing: false,
        }
    }

    /// It stands on the bare host, without the organization.
    #[allow(dead_code)]
    pub(crate) const fn without_organization(mut self) -> Self {
        self.organization = false;
        self
    }

    /// Its body has members that Rebilly accepts only once.
    #[allow(dead_code)]
    pub(crate) const fn single_use(mut self, members: &'static [&'static str]) -> Self {
        self.single_use = members;
        self
    }

    /// Its collection can be filtered and sorted by this moment.
    #[allow(dead_code)]
    pub(crate) const fn time_window(mut self, property: &'static str) -> Self {
        self.time_window = Some(property);
        self
    }

    /// It answers 303 with the resource that was there before.
    #[allow(dead_code)]
    pub(crate) const fn returns_existing(mut self) -> Self {
        self.returns_existing = true;
        self
    }
}

/// An operation of the spec, or one that was made for a call.
#[derive(Debug, Clone)]
pub(crate) enum OperationRef {
    Generated(&'static Operation),
    AdHoc(Arc<Operation>),
}

impl Deref for OperationRef {
    type Target = Operation;

    fn deref(&self) -> &Operation {
        match self {
            Self::Generated(operation) => operation,
            Self::AdHoc(operation) => operation,
        }
    }
}

/// A kind of credential, as the spec names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthScheme {
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

impl fmt::Display for AuthScheme {
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
