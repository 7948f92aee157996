//! Request bodies: bounded reading, JSON, validation against the spec.

use axum::body::{Body, Bytes};
use http_body_util::BodyExt;
use serde_json::Value;

use crate::problem::Problem;
use crate::spec::{Operation, Spec};

/// Largest accepted body.
const MAX_BYTES: usize = 1024 * 1024;

/// A larger body is read on, and thrown away, up to here: a client that is still writing would otherwise see
/// a broken connection instead of the 413.
const MAX_DRAINED: usize = 16 * MAX_BYTES;

/// What came of a body.
pub(super) enum ReceivedBody {
    /// All of it.
    Whole(Vec<u8>),
    /// It is larger than allowed.
    TooLarge,
    /// The connection ended before the body did.
    Broken,
}

/// Reads a body, but keeps no more than the limit.
pub(super) async fn receive(mut body: Body) -> ReceivedBody {
    let mut kept = Vec::new();
    let mut seen = 0_usize;
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else { return ReceivedBody::Broken };
        let data: Bytes = frame.into_data().unwrap_or_default();
        seen = seen.saturating_add(data.len());
        if seen <= MAX_BYTES {
            kept.extend_from_slice(&data);
        } else if seen > MAX_DRAINED {
            break;
        }
    }
    if seen > MAX_BYTES { ReceivedBody::TooLarge } else { ReceivedBody::Whole(kept) }
}

/// The JSON of a body, checked, without read-only members. Unknown members stay.
///
/// # Errors
///
/// 413 above 1 MiB, 400 when it is not JSON, 422 when it breaks the schema of the operation.
pub(super) fn read(spec: &Spec, operation: &Operation, received: ReceivedBody) -> Result<Value, Problem> {
    let bytes = match received {
        ReceivedBody::Whole(bytes) => bytes,
        ReceivedBody::TooLarge => return Err(Problem::too_large(MAX_BYTES)),
        ReceivedBody::Broken => return Err(Problem::malformed_json()),
    };
    let mut body: Value = serde_json::from_slice(&bytes).map_err(|_| Problem::malformed_json())?;
    spec.without_read_only(operation, &mut body);
    let invalid = spec.check_request(operation, &body)?;
    if invalid.is_empty() { Ok(body) } else { Err(Problem::invalid(invalid)) }
}
