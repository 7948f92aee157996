//! The one place where requests go out.

use bytes::{Bytes, BytesMut};

use crate::client::Client;
use crate::core::answer::Received;
use crate::core::request::{Parts, build};
use crate::error::Error;
use crate::operation::Operation;

/// Builds, signs and sends a request, and takes its whole answer in.
pub(crate) async fn execute(client: &Client, operation: &Operation, parts: Parts) -> Result<Received, Error> {
    let inner = client.inner();
    inner.accepts(operation)?;
    let mut request = build(operation, parts, &inner.base, &inner.organization, inner.prefix_order)?;
    inner.credential.sign(&mut request.headers)?;
    let mut outgoing = inner.http.request(request.method, request.url).headers(request.headers);
    if let Some(body) = request.body {
        outgoing = outgoing.body(body);
    }
    let mut incoming = outgoing.timeout(inner.timeout).send().await.map_err(Error::transport)?;
    let status = incoming.status();
    let headers = std::mem::take(incoming.headers_mut());
    let body = collect(incoming, inner.max_response_bytes).await?;
    Ok(Received { status, headers, body })
}

/// The body, as long as it stays within the limit.
async fn collect(mut incoming: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let announced = incoming.content_length().and_then(|length| usize::try_from(length).ok());
    if announced.is_some_and(|length| length > limit) {
        return Err(Error::too_large(limit));
    }
    let Some(first) = incoming.chunk().await.map_err(Error::transport)? else { return Ok(Bytes::new()) };
    let mut body = BytesMut::from(first);
    while let Some(chunk) = incoming.chunk().await.map_err(Error::transport)? {
        if body.len().saturating_add(chunk.len()) > limit {
            return Err(Error::too_large(limit));
        }
        body.extend_from_slice(&chunk);
    }
    match body.len() > limit {
        true => Err(Error::too_large(limit)),
        false => Ok(body.freeze()),
    }
}
