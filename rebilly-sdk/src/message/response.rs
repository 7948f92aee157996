//! Received responses, and how their bodies are decoded.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

use crate::error::Error;
use crate::model::{DecodeError, DecodeReport, ResponseBody, from_serde};
use crate::operation::OperationRef;
use crate::response::{Metadata, Response};

/// Successful response before it is decoded.
#[derive(Debug)]
pub(crate) struct Received<B = ReceivedBody> {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: B,
    pub(crate) attempts: u32,
}

/// Body of a successful response.
#[derive(Debug)]
pub(crate) enum ReceivedBody {
    /// The whole body, in memory.
    Buffered(Bytes),
    /// The rest of the body is still to be read.
    Streaming(Box<reqwest::Response>),
}

impl Received {
    /// Returns the response with its buffered body; a body that is still to be read counts as empty.
    pub(crate) fn into_buffered(self) -> Received<Bytes> {
        let body = match self.body {
            ReceivedBody::Buffered(body) => body,
            ReceivedBody::Streaming(_) => Bytes::new(),
        };
        Received { status: self.status, headers: self.headers, body, attempts: self.attempts }
    }
}

/// Decoding function: the value, and what does not fit its type.
type Decode<T> = fn(&Bytes) -> Result<(T, DecodeReport), DecodeError>;

/// Decoder of the body of a successful response.
#[derive(Debug)]
pub(crate) struct Decoder<T> {
    decode: Decode<T>,
    opaque: bool,
}

impl Decoder<Bytes> {
    /// Returns the body as received, without copying it.
    pub(crate) fn raw() -> Self {
        Self { decode: |body| Ok((body.clone(), DecodeReport::default())), opaque: true }
    }
}

impl<T> Decoder<T> {
    /// Decodes the response type of an operation.
    pub(crate) fn model() -> Self
    where
        T: ResponseBody,
    {
        Self { decode: |body| T::decode_lenient(body), opaque: T::HIDE_IN_DEBUG }
    }

    /// Decodes with serde.
    pub(crate) fn serde() -> Self
    where
        T: DeserializeOwned,
    {
        Self { decode: |body| Ok((from_serde(body)?, DecodeReport::default())), opaque: false }
    }

    /// Decodes a successful response to an operation.
    pub(crate) fn decode(
        self,
        received: Received<Bytes>,
        operation: &OperationRef,
    ) -> Result<Response<T>, Error> {
        Self::decode_with(received, operation, self.opaque, self.decode)
    }

    /// Decodes a successful response with a function. The `Debug` output hides the value if it is `opaque`.
    pub(crate) fn decode_with(
        received: Received<Bytes>,
        operation: &OperationRef,
        opaque: bool,
        decode: impl FnOnce(&Bytes) -> Result<(T, DecodeReport), DecodeError>,
    ) -> Result<Response<T>, Error> {
        let Received { status, headers, body, attempts } = received;
        match decode(&body) {
            Ok((data, report)) => {
                let received_at = SystemTime::now();
                let metadata =
                    Metadata { status, headers, received_at, attempts, report, raw_body: body, opaque };
                Ok(Response::new(data, metadata))
            }
            Err(error) => {
                let error = Error::decode(error, status, headers, &body);
                Err(error.with_operation(operation.clone()).with_attempts(attempts, false))
            }
        }
    }
}
