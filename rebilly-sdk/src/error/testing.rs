//! Errors for tests of users, behind the feature `testing`.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use super::{Error, ErrorKind};
use crate::rate_limit::RateLimit;

impl Error {
    /// Creates the error of an error response, for tests of your error handling.
    ///
    /// It is what a call returns for this status and body, without method and path. A number that is no status gives
    /// an error of kind [`InvalidRequest`](ErrorKind::InvalidRequest).
    ///
    /// ```
    /// use rebilly_sdk::Error;
    /// use serde_json::json;
    ///
    /// let error = Error::from_status(422, json!({"invalidFields": [{"field": "email", "message": "is invalid"}]}));
    /// assert!(error.is_validation());
    /// assert_eq!(error.invalid_fields()[0].field, "email");
    /// assert!(Error::from_status(404, json!({"title": "Not found"})).is_not_found());
    /// ```
    pub fn from_status(status: u16, body: Value) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => {
                let body = Bytes::from(body.to_string());
                Self::from_response(status, HeaderMap::new(), &body).with_attempts(1, false)
            }
            Err(_) => Self::invalid_request(format!("{status} is no HTTP status: use one from 100 to 999")),
        }
    }

    /// Creates an error of any kind, for tests of your error handling: a timeout, a lost connection. It has no response.
    ///
    /// ```
    /// use rebilly_sdk::{Error, ErrorKind};
    ///
    /// let error = Error::from_kind(ErrorKind::Timeout);
    /// assert!(error.is_timeout() && error.may_have_executed());
    /// ```
    pub fn from_kind(kind: ErrorKind) -> Self {
        Self::new(kind, format!("{kind}, created by a test"))
    }

    /// Adds a header to the response of the error, such as `Retry-After`. An error without a response stays unchanged.
    ///
    /// ```
    /// use rebilly_sdk::Error;
    /// use rebilly_sdk::reqwest::header::RETRY_AFTER;
    ///
    /// let error = Error::from_status(429, serde_json::Value::Null).with_header(RETRY_AFTER, 5.into());
    /// assert!(error.is_rate_limited());
    /// assert!(error.rate_limit().retry_after.is_some());
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        if let Some(response) = &mut self.0.response {
            response.headers.insert(name, value);
            response.rate_limit = RateLimit::from_headers(&response.headers, SystemTime::now());
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_error_of_a_status_is_the_error_of_a_response() {
        let error = Error::from_status(404, json!({"title": "Not found", "detail": "MARKER"}));
        assert!(error.is_not_found() && !error.may_have_executed());
        assert_eq!((error.status(), error.attempts()), (Some(StatusCode::NOT_FOUND), 1));
        assert_eq!(error.to_string(), "404 Not Found: Not found");
        assert_eq!(error.problem().and_then(|problem| problem.detail.as_deref()), Some("MARKER"));
        assert!(Error::from_status(303, json!(null)).is_redirect());
        assert_eq!(Error::from_status(7, json!(null)).kind(), ErrorKind::InvalidRequest);
    }

    #[test]
    fn errors_of_every_kind_have_their_predicates() {
        assert!(Error::from_kind(ErrorKind::Connect).is_connect());
        let error = Error::from_kind(ErrorKind::Transport).with_header(http::header::DATE, 1.into());
        assert!(error.is_transport() && error.may_have_executed() && error.headers().is_none());
    }
}
