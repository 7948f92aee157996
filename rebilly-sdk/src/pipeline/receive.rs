//! Classification of responses, and reading of their bodies.

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, Method, StatusCode, header};

use super::context::BodyMode;
use crate::error::Error;
use crate::operation::Operation;

/// Method of the client's builder that sets the size limit of buffered bodies.
pub(super) const MAX_BYTES_SETTING: &str = "max_response_bytes";

/// Returns `true` for a status whose response is not an error.
pub(super) fn is_success(operation: &Operation, status: StatusCode, body_mode: BodyMode) -> bool {
    status.is_success()
        || operation.returns_existing && status == StatusCode::SEE_OTHER
        || body_mode == BodyMode::Streaming && is_redirect(operation, status)
}

/// Returns `true` if the response to a download is a redirect to follow.
pub(super) fn is_redirect(operation: &Operation, status: StatusCode) -> bool {
    operation.method == Method::GET && is_followed(status)
}

/// Returns `true` for a redirect that downloads follow.
pub(super) fn is_followed(status: StatusCode) -> bool {
    matches!(status, StatusCode::FOUND | StatusCode::TEMPORARY_REDIRECT)
}

/// Marks the target of a redirect, which can be a signed URL, so that headers are printed without it.
pub(super) fn mark_target_sensitive(status: StatusCode, headers: &mut HeaderMap) {
    if status.is_redirection()
        && let Some(target) = headers.get_mut(header::LOCATION)
    {
        target.set_sensitive(true);
    }
}

/// Reads the body up to the limit. Returns what was read, and the error that prevented the rest.
pub(super) async fn read_body(response: &mut reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
    let mut body = Bytes::new();
    loop {
        let chunk = match response.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (body, None),
            Err(error) => return (body, Some(Error::from_reqwest(error))),
        };
        let room = limit.saturating_sub(body.len());
        if chunk.len() > room {
            let beginning = chunk.get(..room).unwrap_or_default();
            return (append(body, beginning), Some(Error::body_too_large(limit, MAX_BYTES_SETTING)));
        }
        // Most bodies are one chunk, which is not copied.
        body = if body.is_empty() { chunk } else { append(body, &chunk) };
    }
}

/// Appends a chunk. Copies only the chunk once the body is a result of this function.
fn append(body: Bytes, chunk: &[u8]) -> Bytes {
    let mut body = BytesMut::from(body);
    body.extend_from_slice(chunk);
    body.freeze()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Idempotency;

    #[test]
    fn only_get_follows_redirects_and_only_two_statuses() {
        let redirects = |method: Method, status: u16| {
            let operation = Operation::new("X", method, "/x", &[], Idempotency::Always);
            is_redirect(&operation, StatusCode::from_u16(status).unwrap())
        };
        for status in [302, 307] {
            assert!(redirects(Method::GET, status));
            for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::HEAD] {
                assert!(!redirects(method, status));
            }
        }
        for status in [200, 300, 301, 303, 304, 308] {
            assert!(!redirects(Method::GET, status), "{status}");
        }
    }
}
