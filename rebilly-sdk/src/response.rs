//! What came back, with its status and headers.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::model::RejectedItem;
use crate::rate_limit::RateLimit;

/// A successful answer. It can be used as the model inside it.
#[derive(Clone)]
pub struct Response<T> {
    status: StatusCode,
    headers: HeaderMap,
    received: SystemTime,
    data: T,
    rejected: Vec<RejectedItem>,
    attempts: u32,
    raw: Bytes,
    /// Whether `data` shows everything that came.
    opaque: bool,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Status and model; headers can hold cookies, and the raw body everything. Of bytes and untyped JSON only the size.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = format_args!("{} bytes", self.raw.len());
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("data", if self.opaque { &size } else { &self.data })
            .field("rejected", &self.rejected)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    pub(crate) fn new(
        status: StatusCode,
        headers: HeaderMap,
        data: T,
        rejected: Vec<RejectedItem>,
        raw: Bytes,
    ) -> Self {
        let received = SystemTime::now();
        Self { status, headers, received, data, rejected, attempts: 1, raw, opaque: false }
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

    /// Whether an equal resource was there before, and is the answer (303). Only for operations that look for one.
    pub fn already_existed(&self) -> bool {
        self.status == StatusCode::SEE_OTHER
    }

    /// How often the call was sent until this answer came.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    pub(crate) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    pub(crate) fn opaque(mut self, opaque: bool) -> Self {
        self.opaque = opaque;
        self
    }

    /// Where the created resource is, from the header `Location`.
    pub fn location(&self) -> Option<&str> {
        self.headers.get(header::LOCATION)?.to_str().ok()
    }

    /// How much of the organization's request budget is left. Rebilly sends it with answers to writing calls.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::read(&self.headers, self.received)
    }

    /// Where in its collection this page is; nothing when the answer is no page.
    pub fn pagination(&self) -> Option<Pagination> {
        Pagination::read(&self.headers)
    }

    /// The items of a page that could not be read. The page has the others.
    ///
    /// Only whole items of the list that was asked for are left out: a resource inside which something does not fit is
    /// never shown without it.
    pub fn rejected(&self) -> &[RejectedItem] {
        &self.rejected
    }

    /// The body as it came.
    pub fn raw_body(&self) -> &Bytes {
        &self.raw
    }

    /// The model, without status and headers.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// The same answer with something else inside.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        let Self { status, headers, received, data, rejected, attempts, raw, opaque } = self;
        Response { status, headers, received, data: change(data), rejected, attempts, raw, opaque }
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

pub(crate) fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
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
    fn a_page_needs_all_three_headers() {
        let mut all =
            headers(&[("pagination-total", "332"), ("pagination-limit", "100"), ("pagination-offset", "2")]);
        assert_eq!(Pagination::read(&all), Some(Pagination { total: 332, limit: 100, offset: 2 }));
        all.remove("pagination-limit");
        assert_eq!(Pagination::read(&all), None);
    }
}
