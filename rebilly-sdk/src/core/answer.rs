//! Reads what an answer holds.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::Error;
use crate::model::Answer;
use crate::response::Response;

/// Reads a successful answer.
pub(crate) fn read<T: Answer>(
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response<T>, Error> {
    match T::receive(&body) {
        Ok((data, rejected)) => Ok(Response::new(status, headers, data, rejected, body)),
        Err(error) => Err(Error::decode(error, status, headers, &body)),
    }
}
