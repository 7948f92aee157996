//! One attempt: a request goes out, its answer comes in.

use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::{HeaderMap, StatusCode, header};
use tokio::time::timeout;

use super::{Attempt, Intake, answers, follow, trace};
use crate::auth::Signature;
use crate::client::Client;
use crate::core::request::{Payload, Request};
use crate::error::Error;
use crate::operation::Operation;
use crate::pipeline::hook::Watched;
use crate::rate_limit::RateLimit;

/// What goes out.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) operation: &'a Operation,
    pub(super) request: Request,
    pub(super) signature: Option<&'a Signature>,
    pub(super) organization: &'a str,
    pub(super) number: u32,
    pub(super) limit: Duration,
    pub(super) intake: Intake,
}

/// A successful answer.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Taken,
    pub(crate) attempts: u32,
}

/// The body of a successful answer.
#[derive(Debug)]
pub(crate) enum Taken {
    /// All of it.
    Whole(Bytes),
    /// Still on its way.
    Open(Box<reqwest::Response>),
}

/// Sends once.
pub(super) async fn send(client: &Client, outgoing: Outgoing<'_>) -> Result<Received, Error> {
    let span = trace::attempt(outgoing.operation, client, outgoing.number);
    let result = trace::inside(watched(client, outgoing), &span).await;
    trace::done(&span, &result);
    result
}

async fn watched(client: &Client, outgoing: Outgoing<'_>) -> Result<Received, Error> {
    let inner = client.inner();
    let attempt = Attempt {
        operation_id: &outgoing.operation.id,
        method: &outgoing.operation.method,
        path_template: &outgoing.operation.path,
        number: outgoing.number,
    };
    let mut request = outgoing.request;
    let watched = Watched::start(&inner.hooks, attempt, &mut request.headers);
    request.headers.insert(header::USER_AGENT, inner.user_agent.clone());
    if let Some(signature) = outgoing.signature {
        request.headers.insert(signature.name.clone(), signature.value.clone());
    }
    let result = exchange(client, outgoing.operation, request, outgoing.limit, outgoing.intake).await;
    let state = match &result {
        Ok(received) => Some(&received.headers),
        Err(error) => error.headers(),
    };
    if let (Some(limiter), Some(headers)) = (&inner.limiter, state) {
        limiter.observe(outgoing.organization, &RateLimit::read(headers, SystemTime::now()));
    }
    watched.end(&result);
    result
}

/// Sends the request and takes its answer in.
async fn exchange(
    client: &Client,
    operation: &Operation,
    request: Request,
    limit: Duration,
    intake: Intake,
) -> Result<Received, Error> {
    let inner = client.inner();
    let mut outgoing = inner.http.request(request.method, request.url).headers(request.headers);
    match request.body {
        Some(Payload::Bytes(body)) => outgoing = outgoing.body(body),
        Some(Payload::Pieces(body)) => outgoing = outgoing.body(body.into_body()),
        Some(Payload::Stream(body)) => outgoing = outgoing.body(body),
        None => {}
    }
    // The time limit of a body that is handed on is the reader's business.
    let mut incoming = match intake {
        Intake::Whole => outgoing.timeout(limit).send().await,
        Intake::Open => timeout(limit, outgoing.send()).await.map_err(|_| Error::out_of_time())?,
    }
    .map_err(Error::transport)?;
    let status = incoming.status();
    let mut headers = std::mem::take(incoming.headers_mut());
    follow::hide_target(status, &mut headers);
    let answers = answers(operation, status, intake);
    if answers && intake == Intake::Open {
        return Ok(Received { status, headers, body: Taken::Open(Box::new(incoming)), attempts: 1 });
    }
    let most = inner.max_response_bytes;
    let announced = incoming.content_length().and_then(|length| usize::try_from(length).ok());
    let (body, failure) = match announced {
        // A refusal is worth its beginning.
        Some(length) if length > most && answers => (Bytes::new(), Some(Error::too_large(most))),
        _ => match intake {
            Intake::Whole => collect(incoming, most).await,
            Intake::Open => timeout(limit, collect(incoming, most))
                .await
                .unwrap_or_else(|_| (Bytes::new(), Some(Error::out_of_time()))),
        },
    };
    match failure {
        Some(error) if answers => Err(error.in_answer(status, headers, &body)),
        Some(error) => Err(error.in_refusal(status, headers, &body)),
        None if answers => Ok(Received { status, headers, body: Taken::Whole(body), attempts: 1 }),
        None => Err(Error::answered(status, headers, &body)),
    }
}

/// The body up to the limit, and why it is not whole.
pub(super) async fn collect(mut incoming: reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
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
