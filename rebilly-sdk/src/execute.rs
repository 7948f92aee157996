//! The one place where requests go out.

use bytes::{Bytes, BytesMut};
use http::header;

use crate::client::Client;
use crate::core::answer::Received;
use crate::core::request::{Parts, build};
use crate::error::Error;
use crate::operation::Operation;

/// Builds, signs and sends a request, and takes its whole answer in.
pub(crate) async fn execute(client: &Client, operation: &Operation, parts: Parts) -> Result<Received, Error> {
    let inner = client.inner();
    let credential = inner.credential_for(operation)?;
    let mut request = build(operation, parts, &inner.base, &inner.organization, inner.prefix_order)?;
    request.headers.insert(header::USER_AGENT, inner.user_agent.clone());
    if let Some(credential) = credential {
        credential.sign(&mut request.headers)?;
    }
    let mut outgoing = inner.http.request(request.method, request.url).headers(request.headers);
    if let Some(body) = request.body {
        outgoing = outgoing.body(body);
    }
    let mut incoming = outgoing.timeout(inner.timeout).send().await.map_err(Error::transport)?;
    let status = incoming.status();
    let headers = std::mem::take(incoming.headers_mut());
    let limit = inner.max_response_bytes;
    let announced = incoming.content_length().and_then(|length| usize::try_from(length).ok());
    let (body, failure) = match announced {
        // A refusal is worth its beginning.
        Some(length) if length > limit && status.is_success() => {
            (Bytes::new(), Some(Error::too_large(limit)))
        }
        _ => collect(incoming, limit).await,
    };
    match failure {
        Some(error) => Err(error.in_answer(status, headers, &body)),
        None => Ok(Received { status, headers, body }),
    }
}

/// The body up to the limit, and why it is not whole.
async fn collect(mut incoming: reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
    let mut body = BytesMut::new();
    loop {
        let chunk = match incoming.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (body.freeze(), None),
            Err(error) => return (body.freeze(), Some(Error::transport(error))),
        };
        let room = limit.saturating_sub(body.len());
        if chunk.len() > room {
            body.extend_from_slice(chunk.get(..room).unwrap_or_default());
            return (body.freeze(), Some(Error::too_large(limit)));
        }
        match body.is_empty() {
            true => body = BytesMut::from(chunk),
            false => body.extend_from_slice(&chunk),
        }
    }
}
