//! Reading of a body within its size limit and timeout.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http_body::Body;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::time_limit::within;

/// Returns the whole body, or the status that rejects it.
pub(super) async fn read<B: Body>(body: B, max_bytes: usize, limit: Duration) -> Result<Bytes, StatusCode> {
    let limited = Limited::new(body.map_err(|_| BrokenBody), max_bytes);
    match within(limit, limited.collect()).await {
        // The copy releases the connection's read buffer, which entries of an inbox would keep alive.
        Ok(Ok(body)) => Ok(Bytes::copy_from_slice(&body.to_bytes())),
        Ok(Err(error)) if error.is::<LengthLimitError>() => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Ok(Err(_)) => Err(StatusCode::BAD_REQUEST),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

/// The body ended with an error, which may have any type.
#[derive(Debug)]
struct BrokenBody;

impl fmt::Display for BrokenBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the body is incomplete")
    }
}

impl std::error::Error for BrokenBody {}
