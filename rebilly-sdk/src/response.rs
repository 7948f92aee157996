//! What came back, with its status and headers.

use std::ops::{Deref, DerefMut};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

/// A successful answer. It can be used as the model inside it.
#[derive(Debug, Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    data: T,
    raw: Raw,
}

/// The body, kept out of `Debug`.
#[derive(Clone)]
struct Raw(Bytes);

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "[{} bytes]", self.0.len())
    }
}

impl<T> Response<T> {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, data: T, raw: Bytes) -> Self {
        Self { status, headers, data, raw: Raw(raw) }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Whether the call created a resource (201). An upsert that answers otherwise has updated one.
    pub fn is_created(&self) -> bool {
        self.status == StatusCode::CREATED
    }

    /// Where the created resource is, from the header `Location`.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(header::LOCATION)?.to_str().ok()
    }

    /// How much of the organization's request budget is left. Rebilly sends it with answers to writing calls.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers)
    }

    /// Where in its collection this page is; nothing when the answer is no page.
    pub fn pagination(&self) -> Option<Pagination> {
        Pagination::read(&self.headers)
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw.0
    }

    /// The model, without status and headers.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The same answer with something else inside.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response { status: self.status, headers: self.headers, data: change(self.data), raw: self.raw }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.data
    }
}

/// The organization's request budget, from the headers `X-RateLimit-*` and `Retry-After`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests per window.
    pub limit: Option<u64>,
    /// Requests left in this window.
    pub remaining: Option<u64>,
    /// The moment from which requests are taken again, on 429.
    pub retry_after: Option<SystemTime>,
}

impl RateLimit {
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let number = |name: &str| number(headers, name);
        let moment = |seconds: u64| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds));
        // Rebilly sends a moment; proxies before it send a delay.
        let delay =
            number("retry-after").and_then(|delay| SystemTime::now().checked_add(Duration::from_secs(delay)));
        Self {
            limit: number("x-ratelimit-limit"),
            remaining: number("x-ratelimit-remaining"),
            retry_after: number("x-ratelimit-retry-after").and_then(moment).or(delay),
        }
    }

    /// How long until requests are taken again; zero when that moment has passed.
    pub fn wait(&self) -> Option<Duration> {
        self.retry_after.map(|moment| moment.duration_since(SystemTime::now()).unwrap_or_default())
    }
}

/// Where a page is in its collection, from the headers `Pagination-*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pagination {
    /// Items in the whole collection.
    pub total: u64,
    /// Items asked for.
    pub limit: u64,
    /// Items skipped.
    pub offset: u64,
}

impl Pagination {
    fn read(headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            total: number(headers, "pagination-total")?,
            limit: number(headers, "pagination-limit")?,
            offset: number(headers, "pagination-offset")?,
        })
    }
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    headers.get(name)?.to_str().ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| (http::HeaderName::from_static(name), http::HeaderValue::from_static(value)))
            .collect()
    }

    #[test]
    fn headers_become_numbers_and_moments() {
        let all = headers(&[
            ("x-ratelimit-limit", "3000"),
            ("x-ratelimit-remaining", "2999"),
            ("x-ratelimit-retry-after", "1713187500"),
            ("retry-after", "5"),
            ("pagination-total", "332"),
            ("pagination-limit", "100"),
            ("pagination-offset", "2"),
        ]);
        let state = RateLimit::read(&all);
        assert_eq!((state.limit, state.remaining), (Some(3000), Some(2999)));
        assert_eq!(state.retry_after, Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1_713_187_500)));
        assert_eq!(state.wait(), Some(Duration::ZERO));
        assert_eq!(Pagination::read(&all), Some(Pagination { total: 332, limit: 100, offset: 2 }));
    }

    #[test]
    fn what_is_not_there_or_odd_is_nothing() {
        let odd =
            headers(&[("x-ratelimit-limit", "many"), ("x-ratelimit-retry-after", "99999999999999999999")]);
        assert_eq!(RateLimit::read(&odd), RateLimit::default());
        assert_eq!(Pagination::read(&headers(&[("pagination-total", "1")])), None);
    }
}
