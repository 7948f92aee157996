//! Responses for tests of users, behind the feature `testing`.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use super::{Metadata, Response};
use crate::model::DecodeReport;

impl<T> Response<T> {
    /// Creates a response with status 200 and no headers, for tests of code that receives one.
    ///
    /// ```
    /// use rebilly_sdk::Response;
    /// use rebilly_sdk::customers::Customer;
    /// use rebilly_sdk::reqwest::StatusCode;
    ///
    /// let mut customer = Customer::default();
    /// customer.id = Some("cus_1".into());
    /// let response = Response::from_value(customer).with_status(StatusCode::CREATED);
    /// assert!(response.is_created());
    /// assert!(response.id.as_ref().is_some_and(|id| id == "cus_1"));
    /// ```
    pub fn from_value(value: T) -> Self {
        let metadata = Metadata {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            received_at: SystemTime::now(),
            attempts: 1,
            report: DecodeReport::default(),
            raw_body: Bytes::new(),
            opaque: false,
        };
        Self::new(value, metadata)
    }

    /// Sets the status.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.metadata.status = status;
        self
    }

    /// Adds a header, such as `Location`, `Pagination-Total` or `X-RateLimit-Remaining`.
    ///
    /// ```
    /// use rebilly_sdk::Response;
    /// use rebilly_sdk::reqwest::header::HeaderName;
    ///
    /// let remaining = HeaderName::from_static("x-ratelimit-remaining");
    /// let response = Response::from_value(()).with_header(remaining, 7.into());
    /// assert_eq!(response.rate_limit().remaining, Some(7));
    /// ```
    #[must_use]
    pub fn with_header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.metadata.headers.insert(name, value);
        self
    }

    /// Sets the [`raw_body`](Self::raw_body), which is empty by default.
    #[must_use]
    pub fn with_raw_body(mut self, body: impl Into<Bytes>) -> Self {
        self.metadata.raw_body = body.into();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::response::Pagination;

    #[test]
    fn a_response_is_made_from_its_parts() {
        let header = |response: Response<Vec<i64>>, name, value: u16| {
            response.with_header(HeaderName::from_static(name), HeaderValue::from(value))
        };
        let response =
            Response::from_value(vec![1, 2]).with_status(StatusCode::SEE_OTHER).with_raw_body("[1,2]");
        assert!(response.already_existed() && response.pagination().is_none());
        let response = header(response, "pagination-total", 9);
        let response = header(header(response, "pagination-limit", 2), "pagination-offset", 0);
        assert_eq!(response.pagination(), Some(Pagination::new(9, 2, 0)));
        assert_eq!((response.len(), &response.raw_body()[..]), (2, &b"[1,2]"[..]));
    }
}
