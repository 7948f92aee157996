//! What can be said about a single call.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::error::Error;
use crate::retry::RetryPolicy;

/// What a call says differently from its client.
#[derive(Debug, Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) idempotent: Option<bool>,
    pub(crate) organization: Option<String>,
    headers: Vec<(String, String)>,
}

/// Headers that the client sets and that must stay its own.
const RESERVED: [&str; 6] =
    ["reb-apikey", "authorization", "host", "content-length", "transfer-encoding", "connection"];

impl Options {
    pub(crate) fn header(&mut self, name: String, value: String) {
        self.headers.push((name, value));
    }

    /// Puts the extra headers in; of one name the last counts.
    pub(crate) fn apply(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        for (name, value) in &self.headers {
            let refused = |why: &str| Error::invalid_request(format!("the header {name:?} {why}"));
            let name = HeaderName::try_from(name).map_err(|_| refused("has no valid name"))?;
            if RESERVED.contains(&name.as_str()) {
                return Err(refused("is set by the client"));
            }
            let value =
                HeaderValue::try_from(value).map_err(|_| refused("has a value that no header can carry"))?;
            headers.insert(name, value);
        }
        // Compressed answers would have to be measured twice against the size limit.
        headers.remove(header::ACCEPT_ENCODING);
        Ok(())
    }
}

/// What can be said about any single call: the same methods wherever there is a field `options`.
macro_rules! option_methods {
    () => {
        /// How long each attempt may take, from connecting to the last byte of the answer; else the client's
        /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout).
        pub fn timeout(mut self, limit: std::time::Duration) -> Self {
            self.options.timeout = Some(limit);
            self
        }

        /// How long the call may take with all its attempts and waits; else the client's
        /// [`deadline`](crate::ClientBuilder::deadline).
        pub fn deadline(mut self, limit: std::time::Duration) -> Self {
            self.options.deadline = Some(limit);
            self
        }

        /// How often it is repeated; else the client's [`retry`](crate::ClientBuilder::retry).
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }

        /// Whether executing it twice is the same as executing it once; else the operation and its body decide.
        ///
        /// Say `true` only where you know it: a POST that is repeated after a timeout may create or charge twice.
        pub fn idempotent(mut self, yes: bool) -> Self {
            self.options.idempotent = Some(yes);
            self
        }

        /// Sends a header along; of one name the last counts. Those that the client sets itself are refused when it is sent.
        pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
            self.options.header(name.into(), value.into());
            self
        }

        /// Makes the call for another organization than the client's.
        pub fn organization(mut self, organization: impl Into<String>) -> Self {
            self.options.organization = Some(organization.into());
            self
        }
    };
}
pub(crate) use option_methods;

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(name: &str, value: &str) -> Result<HeaderMap, String> {
        let mut options = Options::default();
        options.header(name.to_owned(), value.to_owned());
        let mut headers = HeaderMap::new();
        options.apply(&mut headers).map_err(|error| error.to_string())?;
        Ok(headers)
    }

    #[test]
    fn extra_headers_are_sent_unless_they_are_the_clients_own() {
        assert_eq!(apply("X-Trace", "1").unwrap()["x-trace"], "1");
        for name in ["REB-APIKEY", "Authorization", "host", "Content-Length", "a b", ""] {
            assert!(apply(name, "MARKER").is_err_and(|error| !error.contains("MARKER")), "{name}");
        }
        assert!(apply("x", "MARKER\n").is_err_and(|error| !error.contains("MARKER")));
    }
}
