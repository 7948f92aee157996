//! Responses before they become HTTP: of handlers, scripts and faults.

use std::fmt;
use std::fmt::Write as _;
use std::time::SystemTime;

use axum::body::{Body, Bytes};
use axum::response::Response;
use http::header::{CONNECTION, CONTENT_LENGTH, CONTENT_TYPE, DATE, LOCATION, TRANSFER_ENCODING};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use serde_json::Value;

use crate::clock::date_header;

/// Status, headers and body of a response.
///
/// An invalid status becomes 500; an invalid header name or value is omitted.
#[derive(Clone, PartialEq, Eq)]
pub struct SandboxResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) replayed: bool,
}

/// Number of headers that most responses fit in.
const HEADERS: usize = 6;

impl SandboxResponse {
    /// Creates a response without a body. Sending adds `Content-Length`, and `Date` when it is not set.
    pub fn new(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = HeaderMap::with_capacity(HEADERS);
        Self { status, headers, body: Bytes::new(), replayed: false }
    }

    /// Creates a JSON response.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::new(status).header("content-type", "application/json").body(body.to_string())
    }

    /// Creates a response with an HTML page, as proxies send it.
    pub fn html(status: u16, page: &str) -> Self {
        Self::new(status).header("content-type", "text/html").body(page.to_owned())
    }

    /// Adds a header. Headers of the same name stay.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        if let (Ok(name), Ok(value)) = (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            self.headers.append(name, value);
        }
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self
    }

    /// Marks the response as a replay, which is not an execution of the extra operation.
    #[must_use]
    pub fn replayed(mut self) -> Self {
        self.replayed = true;
        self
    }

    pub(crate) fn location(self, url: &str) -> Self {
        self.header(LOCATION.as_str(), url)
    }

    /// Returns `true` if a response of this status can have a body.
    pub(crate) fn allows_body(&self) -> bool {
        let bodiless = [StatusCode::NO_CONTENT, StatusCode::NOT_MODIFIED];
        !self.status.is_informational() && !bodiless.contains(&self.status)
    }

    /// Sets or removes the media type.
    pub(crate) fn set_content_type(&mut self, media_type: Option<&'static str>) {
        match media_type {
            Some(media_type) => self.headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type)),
            None => self.headers.remove(CONTENT_TYPE),
        };
    }

    /// Adds `Date` when it is not set.
    pub(crate) fn with_date(mut self, now: SystemTime) -> Self {
        if !self.headers.contains_key(DATE)
            && let Some(date) = date_header(now)
        {
            self.headers.insert(DATE, date);
        }
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        response
    }

    /// Status line and headers in HTTP/1.1 syntax, with `Connection: close`.
    pub(crate) fn head(&self, framing: Framing) -> Vec<u8> {
        let reason = self.status.canonical_reason().unwrap_or_default();
        let mut head = format!("HTTP/1.1 {} {reason}\r\n", self.status.as_u16()).into_bytes();
        let mut line = |name: &str, value: &[u8]| {
            head.extend_from_slice(name.as_bytes());
            head.extend_from_slice(b": ");
            head.extend_from_slice(value);
            head.extend_from_slice(b"\r\n");
        };
        for (name, value) in &self.headers {
            line(name.as_str(), value.as_bytes());
        }
        match framing {
            Framing::Length(length) => line(CONTENT_LENGTH.as_str(), length.to_string().as_bytes()),
            Framing::Chunked => line(TRANSFER_ENCODING.as_str(), b"chunked"),
            Framing::None => {}
        }
        line(CONNECTION.as_str(), b"close");
        head.extend_from_slice(b"\r\n");
        head
    }
}

/// Framing of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Framing {
    /// `Content-Length`.
    Length(usize),
    /// `Transfer-Encoding: chunked`.
    Chunked,
    /// No body.
    None,
}

/// A chunk in HTTP/1.1 syntax.
pub(crate) fn chunk(data: &[u8]) -> Vec<u8> {
    let mut size = String::new();
    // Writing to a string cannot fail.
    let _ = write!(size, "{:x}\r\n", data.len());
    [size.as_bytes(), data, b"\r\n"].concat()
}

impl fmt::Debug for SandboxResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        f.debug_struct("SandboxResponse")
            .field("status", &self.status.as_u16())
            .field("headers", &names)
            .field("bytes", &self.body.len())
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_and_chunks_follow_http_syntax() {
        let response =
            SandboxResponse::json(200, &serde_json::json!([])).header("x-a", "1").header("x-a", "2");
        let head = String::from_utf8(response.head(Framing::Length(7))).unwrap();
        let expected = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-a: 1\r\nx-a: 2\r\n\
                        content-length: 7\r\nconnection: close\r\n\r\n";
        assert_eq!(head, expected);
        assert_eq!(chunk(&[b'x'; 26]), [b"1a\r\n", [b'x'; 26].as_slice(), b"\r\n"].concat());
    }

    #[test]
    fn invalid_statuses_and_headers_are_omitted() {
        let response = SandboxResponse::new(7).header("bad name", "x").header("x-b", "line\nbreak");
        assert_eq!((response.status.as_u16(), response.headers.len()), (500, 0));
        assert!(
            !format!("{:?}", SandboxResponse::new(200).header("x-c", "hidden").body("hidden"))
                .contains("hidden")
        );
    }
}
