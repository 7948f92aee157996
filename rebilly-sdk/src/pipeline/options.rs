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
