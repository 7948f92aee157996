//! Reads what an answer holds.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::model::{DecodeError, RejectedItem, ResponseBody, from_serde};
use crate::response::Response;

/// How a body is read: what is in it, and which items of a page could not be read.
type Decode<T> = fn(&Bytes) -> Result<(T, Vec<RejectedItem>), DecodeError>;

/// How the body of a successful answer is read.
#[derive(Debug)]
pub(crate) struct Read<T> {
    decode: Decode<T>,
    opaque: bool,
}

impl Read<Bytes> {
    /// As it came, without copying it.
    pub(crate) fn raw() -> Self {
        Self { decode: |body| Ok((body.clone(), Vec::new())), opaque: true }
    }
}

impl<T> Read<T> {
    /// As what operations answer.
    pub(crate) fn answer() -> Self
    where
        T: ResponseBody,
    {
        Self { decode: |body| T::decode_lenient(body), opaque: T::HIDE_IN_DEBUG }
    }

    /// Through serde.
    pub(crate) fn serde() -> Self
    where
        T: DeserializeOwned,
    {
        Self { decode: |body| Ok((from_serde(body)?, Vec::new())), opaque: false }
    }

    /// Reads a successful answer.
    pub(crate) fn answer_of(
        self,
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    ) -> Result<Response<T>, Error> {
        match (self.decode)(&body) {
            Ok((data, rejected)) => {
                Ok(Response::new(status, headers, data, rejected, body).opaque(self.opaque))
            }
            Err(error) => Err(Error::decode(error, status, headers, &body)),
        }
    }
}
