//! Constructors of errors. Messages name the remedy where there is one.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use reqwest::Url;

use super::{BodyFailure, BoxError, Error, ErrorData, ErrorKind, ErrorResponse, display};
use crate::model::DecodeError;
use crate::operation::OperationRef;
use crate::problem::Problem;
use crate::rate_limit::RateLimit;

const UNEXPECTED_STATUS: &str = "neither a success nor an error: check proxies, and whether the call was executed, \
    before you send it again";

/// Size limit of the body that an error keeps.
const MAX_BODY: usize = 64 * 1024;

impl Error {
    pub(super) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(ErrorData {
            kind,
            message: message.into(),
            operation: None,
            attempts: 0,
            earlier_attempt_may_have_executed: false,
            unsent: false,
            response: None,
            source: None,
        }))
    }

    fn with_source(mut self, source: impl Into<BoxError>) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn invalid_request(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, message)
    }

    pub(crate) fn pagination_limit(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::PaginationLimit, message)
    }

    pub(crate) fn invalid_page(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidPage, message)
    }

    /// `setting` is the call that raises the limit.
    pub(crate) fn body_too_large(limit: impl fmt::Display, setting: &str) -> Self {
        let message =
            format!("the response body is larger than its limit of {limit} bytes: raise `.{setting}(…)`");
        Self::new(ErrorKind::BodyTooLarge, message)
    }

    /// The timeout of an attempt or the deadline of the call has passed.
    pub(crate) fn timed_out() -> Self {
        Self::new(
            ErrorKind::Timeout,
            "no complete response within the time limit: raise `.timeout(…)` or `.deadline(…)`",
        )
    }

    /// The deadline of the call has passed before an attempt was sent.
    pub(crate) fn not_sent_in_time() -> Self {
        let mut error = Self::new(
            ErrorKind::Timeout,
            "the deadline passed before the request was sent: raise `.deadline(…)`, and check the token provider and the \
             rate limiter",
        );
        error.0.unsent = true;
        error
    }

    /// The client's own rate limiter admits the request too late. `wait` continues the sentence.
    pub(crate) fn local_rate_limit(wait: &str) -> Self {
        Self::new(ErrorKind::LocalRateLimit, format!("the client's rate limiter admits the request {wait}"))
    }

    pub(crate) fn token_provider(error: BoxError) -> Self {
        let message = "the token provider failed: see the source of this error";
        Self::new(ErrorKind::TokenProvider, message).with_source(error)
    }

    /// A downloaded body did not arrive in time. `setting` is the call that raises the limit.
    pub(crate) fn late_body(setting: &str) -> Self {
        Self::new(
            ErrorKind::Timeout,
            format!("the response body did not arrive in time: raise `.{setting}(…)`"),
        )
    }

    /// A downloaded body has another size than expected.
    pub(crate) fn wrong_length(read: u64, expected: u64) -> Self {
        let message = format!("the response body ended after {read} of {expected} bytes: download it again");
        Self::new(ErrorKind::Transport, message)
    }

    /// The writer of a download failed.
    pub(crate) fn body_write(error: std::io::Error) -> Self {
        Self::new(ErrorKind::BodyIo, "the response body could not be written").with_source(error)
    }

    /// Classifies an error of the HTTP client.
    pub(crate) fn from_reqwest(error: reqwest::Error) -> Self {
        let (kind, message) = if let Some(failure) = BodyFailure::within(&error) {
            (ErrorKind::BodyIo, failure.message())
        } else if error.is_connect() {
            (ErrorKind::Connect, "no connection: check base URL, network, proxy and certificates")
        } else if error.is_timeout() {
            return Self::timed_out().with_source(error.without_url());
        } else if error.is_builder() {
            (ErrorKind::InvalidRequest, "the request could not be built")
        } else {
            (ErrorKind::Transport, "the connection failed before the response was complete")
        };
        // The URL contains identifiers.
        Self::new(kind, message).with_source(error.without_url())
    }

    /// A response that is no success: by its status [`ErrorKind::Redirect`], [`ErrorKind::Api`] or
    /// [`ErrorKind::UnexpectedResponse`].
    pub(crate) fn from_response(status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let error = match status.as_u16() {
            400.. => Self::new(ErrorKind::Api, ""),
            300..=399 => Self::new(ErrorKind::Redirect, display::unfollowed_redirect(&headers)),
            _ => Self::new(ErrorKind::UnexpectedResponse, UNEXPECTED_STATUS),
        };
        error.attach(ErrorResponse::new(status, headers, body))
    }

    /// A successful response that contradicts its status or its request.
    pub(crate) fn unexpected_response(
        message: &str,
        status: StatusCode,
        headers: HeaderMap,
        body: &Bytes,
        has_problem: bool,
    ) -> Self {
        let response = ErrorResponse::new(status, headers, body);
        let problem = response.problem.filter(|_| has_problem);
        Self::new(ErrorKind::UnexpectedResponse, message).attach(ErrorResponse { problem, ..response })
    }

    /// The user's HTTP client followed a redirect to this URL by itself.
    pub(crate) fn followed_redirect(status: StatusCode, headers: HeaderMap, target: &Url) -> Self {
        let host = target.host_str().unwrap_or_default();
        let message = format!(
            "the HTTP client followed a redirect to {host} and may have sent the credential there: build the one of \
             `.http_client(…)` with `.redirect(reqwest::redirect::Policy::none())` and `.retry(reqwest::retry::never())`"
        );
        let error = Self::new(ErrorKind::Redirect, message);
        error.attach(ErrorResponse { problem: None, ..ErrorResponse::new(status, headers, &Bytes::new()) })
    }

    /// A redirect of a download that is not followed.
    pub(crate) fn redirect(status: StatusCode, headers: HeaderMap, reason: &str) -> Self {
        Self::new(ErrorKind::Redirect, reason).attach(ErrorResponse::new(status, headers, &Bytes::new()))
    }

    pub(crate) fn decode(error: DecodeError, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        let message = format!("the response could not be decoded: {error}");
        Self::new(ErrorKind::Decode, message).with_response(status, headers, body).with_source(error)
    }

    /// Attaches the successful response that this error interrupted.
    pub(crate) fn with_response(self, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        self.attach(ErrorResponse { problem: None, ..ErrorResponse::new(status, headers, body) })
    }

    /// Converts this error, which interrupted an error response, into the source of that response's error.
    pub(crate) fn into_source_of(self, status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        Self::from_response(status, headers, body).with_source(self)
    }

    /// Adds the host of a redirected download, which caused this error.
    pub(crate) fn with_redirect_host(mut self, host: &str) -> Self {
        let message = &mut self.0.message;
        let colon = if message.is_empty() { "" } else { ": " };
        *message = format!("from {host}, the target of the redirect{colon}{message}");
        self
    }

    /// Adds a message to an error response, which has none.
    pub(crate) fn with_message(mut self, message: String) -> Self {
        self.0.message = message;
        self
    }

    pub(crate) fn with_operation(mut self, operation: OperationRef) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Sets the number of attempts, and whether one before the last may have been executed.
    pub(crate) fn with_attempts(mut self, attempts: u32, earlier_may_have_executed: bool) -> Self {
        self.0.attempts = attempts;
        self.0.earlier_attempt_may_have_executed = earlier_may_have_executed;
        self
    }

    fn attach(mut self, response: ErrorResponse) -> Self {
        self.0.response = Some(response);
        self
    }
}

impl ErrorResponse {
    fn new(status: StatusCode, headers: HeaderMap, body: &Bytes) -> Self {
        // A copy, so that a slice does not keep a large buffer alive.
        let kept = Bytes::copy_from_slice(body.get(..MAX_BODY).unwrap_or(body));
        let rate_limit = RateLimit::from_headers(&headers, SystemTime::now());
        Self { status, headers, rate_limit, problem: Problem::parse(body), body: kept }
    }
}
