//! Decides what an answer means.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::model::Answer;
use crate::response::Response;

/// A complete answer.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Reads a successful answer, or makes an error of it.
pub(crate) fn read<T: Answer>(received: Received) -> Result<Response<T>, Error> {
    let Received { status, headers, body } = received;
    if !status.is_success() {
        return Err(Error::answered(status, headers, &body));
    }
    match T::receive(&body) {
        Ok((data, rejected)) => Ok(Response::new(status, headers, data, rejected, body)),
        Err(error) => Err(Error::decode(error, status, headers, &body)),
    }
}
