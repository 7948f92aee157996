//! Rate-limit state of an organization, from response headers.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use crate::headers;

/// Upper bound of [`RateLimit::wait`]. Rebilly counts in windows of ten minutes.
const MAX_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

/// Rate-limit state of an organization, from the headers `X-RateLimit-*` and `Retry-After`.
///
/// A property is `None` when its header is missing or invalid. `RateLimit::default()` is empty; the `with_*` methods
/// fill it, for tests of a [`RateLimiter`](crate::limit::RateLimiter) of your own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests per window.
    pub limit: Option<u64>,
    /// Requests left in this window.
    pub remaining: Option<u64>,
    /// Instant from which Rebilly accepts requests again, by this machine's clock. Sent with 429.
    ///
    /// Where the response has a `Date`, the difference between the two clocks is corrected.
    pub retry_after: Option<SystemTime>,
}

impl RateLimit {
    /// Sets the requests per window.
    #[must_use]
    pub fn with_limit(mut self, requests: u64) -> Self {
        self.limit = Some(requests);
        self
    }

    /// Sets the requests left in this window.
    #[must_use]
    pub fn with_remaining(mut self, requests: u64) -> Self {
        self.remaining = Some(requests);
        self
    }

    /// Sets the instant from which Rebilly accepts requests again.
    #[must_use]
    pub fn with_retry_after(mut self, instant: SystemTime) -> Self {
        self.retry_after = Some(instant);
        self
    }

    /// Reads the headers of a response that arrived at the instant `now`.
    pub(crate) fn from_headers(headers: &HeaderMap, now: SystemTime) -> Self {
        let local = |instant: SystemTime| match headers::date(headers, "date") {
            Some(server) => now.checked_add(instant.duration_since(server).unwrap_or_default()),
            None => Some(instant),
        };
        // Rebilly sends a timestamp in a header of its own; proxies before it send seconds or a date.
        let timestamp = headers::number(headers, "x-ratelimit-retry-after")
            .and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
        let delay = headers::number(headers, "retry-after").map(Duration::from_secs);
        let date = || headers::date(headers, "retry-after");
        Self {
            limit: headers::number(headers, "x-ratelimit-limit"),
            remaining: headers::number(headers, "x-ratelimit-remaining"),
            retry_after: timestamp
                .and_then(local)
                .or_else(|| now.checked_add(delay?))
                .or_else(|| date().and_then(local)),
        }
    }

    /// Returns the duration until [`retry_after`](Self::retry_after): zero when it has passed, 24 hours at most.
    pub fn wait(&self) -> Option<Duration> {
        let instant = self.retry_after?;
        Some(instant.duration_since(SystemTime::now()).unwrap_or_default().min(MAX_WAIT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn read(pairs: &[(&'static str, &str)], now: u64) -> RateLimit {
        let headers = pairs.iter().map(|(name, value)| {
            (http::HeaderName::from_static(name), http::HeaderValue::from_str(value).unwrap())
        });
        RateLimit::from_headers(&headers.collect(), at(now))
    }

    #[test]
    fn rebillys_timestamp_precedes_retry_after() {
        let state = read(
            &[
                ("x-ratelimit-limit", "3000"),
                ("x-ratelimit-remaining", "2999"),
                ("x-ratelimit-retry-after", "1713187500"),
                ("retry-after", "5"),
            ],
            1_713_187_400,
        );
        assert_eq!((state.limit, state.remaining), (Some(3000), Some(2999)));
        assert_eq!(state.retry_after, Some(at(1_713_187_500)));
        assert_eq!(state.wait(), Some(Duration::ZERO));
    }

    #[test]
    fn clock_difference_is_corrected() {
        // The server's clock: 1_713_187_440; the local one is 1000 s behind. 60 s to wait on either.
        let date = ("date", "Mon, 15 Apr 2024 13:24:00 GMT");
        let now = 1_713_186_440;
        for after in
            [("x-ratelimit-retry-after", "1713187500"), ("retry-after", "Mon, 15 Apr 2024 13:25:00 GMT")]
        {
            assert_eq!(read(&[date, after], now).retry_after, Some(at(now + 60)), "{after:?}");
        }
        assert_eq!(read(&[date, ("retry-after", "60")], now).retry_after, Some(at(now + 60)));
        assert_eq!(read(&[date, ("x-ratelimit-retry-after", "1")], now).retry_after, Some(at(now)));
    }

    #[test]
    fn retry_after_date_is_used_as_is_without_a_date_header() {
        let date = "Mon, 15 Apr 2024 13:25:00 GMT";
        assert_eq!(read(&[("retry-after", date)], 0).retry_after, Some(at(1_713_187_500)));
        for invalid in ["Mon, 15 Foo 2024 13:25:00 GMT", "Mon, 15 Apr 2024", "soon", ""] {
            assert_eq!(read(&[("retry-after", invalid)], 0).retry_after, None, "{invalid}");
        }
    }

    #[test]
    fn invalid_headers_are_none_and_waits_are_capped() {
        let invalid = [("x-ratelimit-limit", "many"), ("x-ratelimit-retry-after", "99999999999999999999")];
        assert_eq!(read(&invalid, 0), RateLimit::default());
        let distant = read(&[("x-ratelimit-retry-after", "99999999999")], 0);
        assert_eq!(distant.wait(), Some(MAX_WAIT));
    }
}
