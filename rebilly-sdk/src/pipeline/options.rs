//! Options of a single call.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::error::Error;
use crate::printable::{MAX_NAME, printable};
use crate::retry::{RateLimitWait, RetryPolicy};

/// Options of a call that override the settings of its client.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallOptions {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) rate_limit_wait: Option<RateLimitWait>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) organization: Option<String>,
    headers: Vec<(String, String)>,
}

/// Headers that only the client sets.
const RESERVED: [&str; 6] =
    ["reb-apikey", "authorization", "host", "content-length", "transfer-encoding", "connection"];

impl CallOptions {
    pub(crate) fn header(&mut self, name: String, value: String) {
        self.headers.push((name, value));
    }

    /// Adds the headers; the last of one name is sent.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        for (name, value) in &self.headers {
            let invalid = |reason: &str| {
                Error::invalid_request(format!("the header {:?} {reason}", printable(name, MAX_NAME)))
            };
            let name = HeaderName::try_from(name)
                .map_err(|_| invalid("has an invalid name: correct `.header(…)`"))?;
            if RESERVED.contains(&name.as_str()) {
                return Err(invalid("is set by the client: remove `.header(…)`"));
            }
            let value = HeaderValue::try_from(value).map_err(|_| {
                invalid("has an invalid value: use printable ASCII without line breaks in `.header(…)`")
            })?;
            headers.insert(name, value);
        }
        // Compressed bodies would have to be measured twice against the size limit.
        headers.remove(header::ACCEPT_ENCODING);
        Ok(())
    }
}

/// Methods that set the options of a call, for types with a field `options`.
macro_rules! option_methods {
    () => {
        /// Sets the time limit of one attempt, from connecting to the last byte of the response. Default: the client's
        /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.options.timeout = Some(limit);
            self
        }

        /// Sets the time limit of the call, with all its attempts and delays. Default: the client's
        /// [`deadline`](crate::ClientBuilder::deadline).
        pub fn deadline(mut self, limit: std::time::Duration) -> Self {
            self.options.deadline = Some(limit);
            self
        }

        /// Sets how often and after which delay the call is retried. Default: the client's
        /// [`retry`](crate::ClientBuilder::retry). [`RetryPolicy`](crate::RetryPolicy) lists which failures are
        /// retried.
        pub fn retry(mut self, policy: $crate::retry::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }

        /// Sets how long the call waits for a rate limit. Default: the client's
        /// [`rate_limit_wait`](crate::ClientBuilder::rate_limit_wait).
        pub fn rate_limit_wait(mut self, wait: $crate::retry::RateLimitWait) -> Self {
            self.options.rate_limit_wait = Some(wait);
            self
        }

        /// Declares that executing the call twice equals executing it once. Default: the operation and its body decide.
        ///
        /// Pass `true` only if you are certain: a POST that is retried after a timeout may create or charge twice.
        /// [`RetryPolicy`](crate::RetryPolicy) lists which failures are retried.
        pub fn idempotent(mut self, yes: bool) -> Self {
            self.options.idempotent = Some(yes);
            self
        }

        /// Adds a header; the last of one name is sent. Sending fails for headers that the client sets itself. `None`
        /// adds no header.
        pub fn header(
            mut self,
            name: impl Into<String>,
            value: impl $crate::types::IntoParam<String>,
        ) -> Self {
            if let Some(value) = value.into_param() {
                self.options.header(name.into(), value);
            }
            self
        }

        /// Sets the organization of this call. Default and `None`: the client's.
        pub fn organization(mut self, organization: impl $crate::types::IntoParam<String>) -> Self {
            self.options.organization = organization.into_param();
            self
        }
    };
}
pub(crate) use option_methods;

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(name: &str, value: &str) -> Result<HeaderMap, String> {
        let mut options = CallOptions::default();
        options.header(name.to_owned(), value.to_owned());
        let mut headers = HeaderMap::new();
        options.apply(&mut headers).map_err(|error| error.to_string())?;
        Ok(headers)
    }

    #[test]
    fn extra_headers_are_sent_except_reserved_ones() {
        assert_eq!(apply("X-Trace", "1").unwrap()["x-trace"], "1");
        for name in ["REB-APIKEY", "Authorization", "host", "Content-Length", "a b", ""] {
            assert!(apply(name, "MARKER").is_err_and(|error| !error.contains("MARKER")), "{name}");
        }
        assert!(apply("x", "MARKER\n").is_err_and(|error| !error.contains("MARKER")));
    }
}
