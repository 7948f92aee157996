//! Runtime description of an API operation.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use http::Method;

/// Operation of the API: generated from the spec, or created for an untyped request.
#[derive(Debug, Clone)]
pub(crate) struct Operation {
    /// The `operationId`.
    pub(crate) id: Cow<'static, str>,
    /// HTTP method.
    pub(crate) method: Method,
    /// Path with `{placeholders}`.
    pub(crate) path: Cow<'static, str>,
    /// The path is below `/organizations/{organizationId}`.
    pub(crate) organization: bool,
    /// Accepted credentials; `None` for any.
    pub(crate) security: Option<&'static [AuthScheme]>,
    /// Harm of executing the operation twice.
    pub(crate) idempotency: Idempotency,
    /// Members of the body that Rebilly accepts only once.
    pub(crate) single_use: &'static [&'static str],
    /// Timestamp property by which its collection can be filtered and sorted.
    pub(crate) time_window: Option<&'static str>,
    /// 303 is a success: its body is the equal resource that already existed.
    pub(crate) returns_existing: bool,
    /// The response is the resource whose identifier is the last value of the path.
    pub(crate) returns_id: bool,
}

/// Idempotency of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
// Which of them are constructed depends on the domains that are compiled in.
#[allow(dead_code)]
pub(crate) enum Idempotency {
    /// Executing it twice equals executing it once: GET, HEAD, PUT, DELETE.
    Always,
    /// Idempotent if the body has a `requestId`, by which Rebilly detects duplicates.
    WithRequestId,
    /// Creates, charges or changes something each time.
    Never,
}

impl Operation {
    pub(crate) const fn new(
        id: &'static str,
        method: Method,
        path: &'static str,
        security: &'static [AuthScheme],
        idempotency: Idempotency,
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            method,
            path: Cow::Borrowed(path),
            organization: true,
            security: Some(security),
            idempotency,
            single_use: &[],
            time_window: None,
            returns_existing: false,
            returns_id: false,
        }
    }

    /// Leaves the organization out of the path.
    #[allow(dead_code)]
    pub(crate) const fn without_organization(mut self) -> Self {
        self.organization = false;
        self
    }

    /// Sets the members of the body that Rebilly accepts only once.
    #[allow(dead_code)]
    pub(crate) const fn single_use(mut self, members: &'static [&'static str]) -> Self {
        self.single_use = members;
        self
    }

    /// Sets the timestamp property by which its collection can be filtered and sorted.
    #[allow(dead_code)]
    pub(crate) const fn time_window(mut self, property: &'static str) -> Self {
        self.time_window = Some(property);
        self
    }

    /// Declares 303 a success whose body is the resource that already existed.
    #[allow(dead_code)]
    pub(crate) const fn returns_existing(mut self) -> Self {
        self.returns_existing = true;
        self
    }

    /// Declares that the response is the resource whose identifier is the last value of the path.
    #[allow(dead_code)]
    pub(crate) const fn returns_id(mut self) -> Self {
        self.returns_id = true;
        self
    }
}

/// Reference to an operation.
#[derive(Debug, Clone)]
pub(crate) enum OperationRef {
    /// Operation of the spec.
    Generated(&'static Operation),
    /// Operation created for one untyped request.
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

/// Kind of credential, as the spec names it.
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

impl AuthScheme {
    /// Returns the call of the client's builder that sets a credential of this kind.
    pub(crate) fn setting(self) -> &'static str {
        match self {
            Self::SecretApiKey => "`.secret_key(…)`",
            Self::Jwt => "`.jwt(…)`",
            Self::ApplicationJwt => "`.application_jwt(…)`",
            Self::CustomerJwt => "`.customer_jwt(…)`",
            Self::PublishableApiKey => "`.publishable_key(…)`",
        }
    }
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
