//! The error type of the client.

mod body_failure;
mod build;
mod display;
mod kind;
mod predicates;
#[cfg(feature = "testing")]
mod testing;

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};

pub(crate) use body_failure::BodyFailure;
pub use kind::ErrorKind;

use crate::operation::OperationRef;
use crate::problem::{InvalidField, Problem};
use crate::rate_limit::RateLimit;

/// Result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Error of any type, as the code of users returns it.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Error of a call, of a client's configuration or of a stream.
///
/// Use the `is_*` methods to react to it: each documents its meaning and how to troubleshoot it. `Display` and `Debug`
/// print the operation, the status, the problem's title, the names of rejected fields and the host of a redirect. They
/// print no other data of request and response, so both can be logged. `Debug` prints the sources too: keep secrets out of
/// the errors of your own `TokenProvider` and streams.
///
/// ```no_run
/// # async fn example(client: rebilly_sdk::Client) {
/// match client.customers().get("cus_1").await {
///     Ok(customer) => println!("{:?}", customer.id),
///     Err(error) if error.is_not_found() => println!("no such customer"),
///     Err(error) => eprintln!("{error}"),
/// }
/// # }
/// ```
pub struct Error(Box<ErrorData>);

struct ErrorData {
    kind: ErrorKind,
    message: String,
    operation: Option<OperationRef>,
    attempts: u32,
    earlier_attempt_may_have_executed: bool,
    /// Nothing was sent in the last attempt.
    unsent: bool,
    response: Option<ErrorResponse>,
    source: Option<BoxError>,
}

/// Response that an error belongs to.
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    rate_limit: RateLimit,
    problem: Option<Problem>,
    body: Bytes,
}

impl Error {
    /// Returns the kind of this error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the headers, if there was a response.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the rate-limit state of the response; empty if there was none.
    pub fn rate_limit(&self) -> RateLimit {
        self.0.response.as_ref().map(|response| response.rate_limit).unwrap_or_default()
    }

    /// Returns the problem details, if the body of an error response was a JSON object.
    pub fn problem(&self) -> Option<&Problem> {
        self.0.response.as_ref()?.problem.as_ref()
    }

    /// Returns the rejected fields.
    ///
    /// Their messages can quote the request: show them to its author, and keep them out of logs.
    pub fn invalid_fields(&self) -> &[InvalidField] {
        self.problem().map(|problem| problem.invalid_fields.as_slice()).unwrap_or_default()
    }

    /// Returns the body of the response, at most its first 64 KiB. It can contain personal data.
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// Returns the HTTP method of the call.
    pub fn method(&self) -> Option<&Method> {
        self.0.operation.as_ref().map(|operation| &operation.method)
    }

    /// Returns the path of the call with its placeholders: `/customers/{id}`.
    pub fn path_template(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| &*operation.path)
    }

    /// Returns the operation's name in Rebilly's definitions: `PutCustomer`.
    pub fn operation_id(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| &*operation.id)
    }

    /// Returns the number of attempts; 0 if no request was sent.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().map(|source| &**source as &(dyn std::error::Error + 'static))
    }
}
