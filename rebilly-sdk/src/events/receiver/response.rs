//! Responses to deliveries.

use bytes::Bytes;
use http::{HeaderValue, Method, Response, StatusCode, header};
use http_body_util::Full;

/// Reason to reject a delivery before its body is read.
pub(super) enum Rejection {
    /// Values of the `WWW-Authenticate` headers.
    Unauthenticated(Vec<HeaderValue>),
    Status(StatusCode),
}

impl Rejection {
    /// Returns the response. `methods` are the accepted ones, for a 405.
    pub(super) fn into_response(self, methods: &[Method]) -> Response<Full<Bytes>> {
        match self {
            Self::Unauthenticated(challenges) => {
                let mut response = text(StatusCode::UNAUTHORIZED, "unauthenticated");
                for challenge in challenges {
                    response.headers_mut().append(header::WWW_AUTHENTICATE, challenge);
                }
                response
            }
            Self::Status(status) => {
                let mut response = text(status, "rejected");
                if status == StatusCode::METHOD_NOT_ALLOWED {
                    let methods: Vec<&str> = methods.iter().map(Method::as_str).collect();
                    if let Ok(methods) = HeaderValue::from_str(&methods.join(", ")) {
                        response.headers_mut().insert(header::ALLOW, methods);
                    }
                }
                response
            }
        }
    }
}

pub(super) fn text(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

/// Returns a 503 with `Retry-After`.
pub(super) fn unavailable(reason: &'static str) -> Response<Full<Bytes>> {
    let mut response = text(StatusCode::SERVICE_UNAVAILABLE, reason);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

pub(super) fn duplicate() -> Response<Full<Bytes>> {
    text(StatusCode::OK, "duplicate")
}

pub(super) fn superseded() -> Response<Full<Bytes>> {
    text(StatusCode::OK, "superseded by a newer revision")
}
