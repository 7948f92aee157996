//! Successful responses: the decoded body with its metadata.

#[cfg(feature = "testing")]
mod testing;

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::headers::number;
use crate::model::{DecodeError, DecodeReport, RejectedItem};
use crate::rate_limit::RateLimit;

/// Successful response: the decoded body `T` with its metadata. Dereferences to the body.
#[derive(Clone, PartialEq, Eq)]
pub struct Response<T> {
    data: T,
    metadata: Metadata,
}

/// Everything about a response but its decoded body.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Metadata {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) received_at: SystemTime,
    pub(crate) attempts: u32,
    pub(crate) report: DecodeReport,
    pub(crate) raw_body: Bytes,
    /// `Debug` prints the size of the body instead of the body.
    pub(crate) opaque: bool,
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// Prints status and body; of bytes and untyped JSON only the size. Headers can hold cookies and are omitted.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let metadata = &self.metadata;
        let mut debug = f.debug_struct("Response");
        debug.field("status", &metadata.status);
        match metadata.opaque {
            true => debug.field("data", &format_args!("{} bytes", metadata.raw_body.len())),
            false => debug.field("data", &self.data),
        };
        debug
            .field("rejected", &metadata.report.rejected)
            .field("unexpected", &metadata.report.unexpected)
            .finish_non_exhaustive()
    }
}

impl<T> Response<T> {
    pub(crate) fn new(data: T, metadata: Metadata) -> Self {
        Self { data, metadata }
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.metadata.status
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.metadata.headers
    }

    /// Returns `true` if the call created a resource (201). An upsert with another status updated one.
    pub fn is_created(&self) -> bool {
        self.status() == StatusCode::CREATED
    }

    /// Returns `true` if the body is an equal resource that already existed (303).
    ///
    /// Only operations that look for an equal resource respond like this.
    pub fn already_existed(&self) -> bool {
        self.status() == StatusCode::SEE_OTHER
    }

    /// Returns the number of attempts, this successful one included.
    pub fn attempts(&self) -> u32 {
        self.metadata.attempts
    }

    /// Returns the URL of the created resource, from the header `Location`.
    pub fn location(&self) -> Option<&str> {
        self.headers().get(header::LOCATION)?.to_str().ok()
    }

    /// Returns the rate-limit state of the organization. Rebilly sends it in responses to calls that write.
    pub fn rate_limit(&self) -> RateLimit {
        RateLimit::from_headers(self.headers(), self.metadata.received_at)
    }

    /// Returns the position of this page in its collection; `None` if the response is no page.
    pub fn pagination(&self) -> Option<Pagination> {
        Pagination::from_headers(self.headers())
    }

    /// Returns the items of a list that are no objects of its type. The list has the others.
    pub fn rejected(&self) -> &[RejectedItem] {
        &self.metadata.report.rejected
    }

    /// Returns the values inside models that do not fit their fields, with path and kind: the first 100.
    ///
    /// The fields are absent. The models keep the values in [`ExtraFields`](crate::types::ExtraFields) and send them
    /// back until the fields are set.
    pub fn unexpected(&self) -> &[DecodeError] {
        &self.metadata.report.unexpected
    }

    /// Returns the body as received.
    pub fn raw_body(&self) -> &Bytes {
        &self.metadata.raw_body
    }

    /// Returns the decoded body, without its metadata.
    pub fn into_inner(self) -> T {
        self.data
    }

    /// Converts the decoded body and keeps the metadata.
    pub fn map<U>(self, convert: impl FnOnce(T) -> U) -> Response<U> {
        Response { data: convert(self.data), metadata: self.metadata }
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

/// Position of a page in its collection, from the headers `Pagination-*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Pagination {
    /// Items in the whole collection.
    pub total: u64,
    /// Requested number of items.
    pub limit: u64,
    /// Skipped items.
    pub offset: u64,
}

impl Pagination {
    /// Creates a position, for tests.
    pub fn new(total: u64, limit: u64, offset: u64) -> Self {
        Self { total, limit, offset }
    }

    fn from_headers(headers: &HeaderMap) -> Option<Self> {
        Some(Self {
            total: number(headers, "pagination-total")?,
            limit: number(headers, "pagination-limit")?,
            offset: number(headers, "pagination-offset")?,
        })
    }
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
    fn pagination_needs_all_three_headers() {
        let mut all =
            headers(&[("pagination-total", "332"), ("pagination-limit", "100"), ("pagination-offset", "2")]);
        assert_eq!(Pagination::from_headers(&all), Some(Pagination::new(332, 100, 2)));
        all.remove("pagination-limit");
        assert_eq!(Pagination::from_headers(&all), None);
    }
}
