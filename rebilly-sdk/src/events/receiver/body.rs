//! Takes a body in, within its limits of size and time.

use std::pin::pin;
use std::time::Duration;

use bytes::{Buf as _, Bytes, BytesMut};
use http::StatusCode;
use http_body::Body;
use tokio::time::timeout;

/// The whole body, or the status that refuses it.
pub(super) async fn collect<B: Body>(body: B, most: usize, limit: Duration) -> Result<Bytes, StatusCode> {
    timeout(limit, whole(body, most)).await.unwrap_or(Err(StatusCode::REQUEST_TIMEOUT))
}

async fn whole<B: Body>(body: B, most: usize) -> Result<Bytes, StatusCode> {
    let mut body = pin!(body);
    let mut taken = BytesMut::new();
    loop {
        let frame = std::future::poll_fn(|context| body.as_mut().poll_frame(context)).await;
        let frame = match frame {
            None => return Ok(taken.freeze()),
            Some(Err(_)) => return Err(StatusCode::BAD_REQUEST),
            Some(Ok(frame)) => frame,
        };
        let Ok(mut data) = frame.into_data() else { continue };
        if data.remaining() > most.saturating_sub(taken.len()) {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        while data.has_remaining() {
            let chunk = data.chunk();
            let length = chunk.len();
            taken.extend_from_slice(chunk);
            data.advance(length);
        }
    }
}
