//! Request bodies: bounded reading, JSON, validation against the spec.

use axum::body::{Bytes, HttpBody};
use http::HeaderMap;
use http::header::CONTENT_TYPE;
use http_body_util::BodyExt;
use serde_json::Value;

use crate::handlers::money::too_large;
use crate::problem::Problem;
use crate::spec::{Operation, Spec};

/// Size limit of a request body.
const MAX_BYTES: usize = 1024 * 1024;

/// A larger body is read and discarded up to this size. A client that is still writing would otherwise see a
/// broken connection instead of the 413.
const MAX_DRAINED: usize = 16 * MAX_BYTES;

/// Result of reading a body.
pub(super) enum ReceivedBody {
    /// The complete body.
    Complete(Bytes),
    /// The body exceeds the limit.
    TooLarge,
    /// The connection ended before the body did.
    Incomplete,
}

/// Reads a body and buffers it up to the limit.
pub(super) async fn receive(mut body: impl HttpBody<Data = Bytes> + Unpin) -> ReceivedBody {
    let size = usize::try_from(body.size_hint().lower()).unwrap_or_default();
    let mut buffered = Vec::with_capacity(size.min(MAX_BYTES));
    let mut size = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return ReceivedBody::Incomplete };
        let data: Bytes = frame.into_data().unwrap_or_default();
        size = size.saturating_add(data.len());
        if size <= MAX_BYTES {
            buffered.extend_from_slice(&data);
        } else if size > MAX_DRAINED {
            break;
        }
    }
    if size > MAX_BYTES { ReceivedBody::TooLarge } else { ReceivedBody::Complete(buffered.into()) }
}

/// Validates a body. One without a `Content-Type` is JSON. Returns its JSON without read-only properties; unknown
/// properties stay. `None` for an operation without a body, an absent optional body, and a body of another media type.
///
/// # Errors
///
/// 413 above 1 MiB, 400 for invalid JSON, 415 for an undocumented media type, 422 for a violated schema or a number
/// beyond the limit.
pub(super) fn read(
    spec: &Spec,
    operation: &Operation,
    headers: &HeaderMap,
    received: ReceivedBody,
) -> Result<Option<Value>, Problem> {
    let Some(documented) = operation.request() else { return Ok(None) };
    let bytes = match received {
        ReceivedBody::Complete(bytes) => bytes,
        ReceivedBody::TooLarge => return Err(Problem::too_large(MAX_BYTES)),
        ReceivedBody::Incomplete => return Err(Problem::malformed_json()),
    };
    if bytes.is_empty() && !documented.required {
        return Ok(None);
    }
    let content_type = headers.get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let content_type = content_type.as_deref().unwrap_or_default().trim();
    let media = match documented.content.named(content_type) {
        None if content_type.is_empty() => documented.content.json(),
        named => named,
    };
    match media {
        None => Err(Problem::unsupported_media_type(&documented.content)),
        Some(media) if !media.is_json() => {
            if bytes.is_empty() {
                Err(Problem::malformed_json())
            } else {
                Ok(None)
            }
        }
        Some(_) => {
            // Checking the whole text once is faster than checking each string in it.
            let text = std::str::from_utf8(&bytes).map_err(|_| Problem::malformed_json())?;
            let mut body: Value = serde_json::from_str(text).map_err(|_| Problem::malformed_json())?;
            spec.without_read_only(operation, &mut body);
            let mut invalid = spec.check_request(operation, &body)?;
            if invalid.is_empty() {
                invalid = too_large(&body);
            }
            if invalid.is_empty() { Ok(Some(body)) } else { Err(Problem::invalid(invalid)) }
        }
    }
}
