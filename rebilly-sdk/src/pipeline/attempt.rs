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
use crate::pipeline::interceptor::Watched;
use crate::rate_limit::RateLimit;

/// What goes out.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) operation: &'a Operation,
    /// Its headers and its body are taken.
    pub(super) request: &'a mut Request,
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
pub(super) async fn send(client: &Client, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let span = trace::attempt(outgoing.operation, client, outgoing.number);
    let result = trace::inside(watched(client, outgoing), &span).await;
    trace::done(&span, &result);
    result
}

async fn watched(client: &Client, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let inner = client.inner();
    let operation = outgoing.operation;
    let attempt = Attempt {
        operation_id: &operation.id,
        method: &operation.method,
        path_template: &operation.path,
        number: outgoing.number,
    };
    let headers = &mut outgoing.request.headers;
    let watched = Watched::start(&inner.interceptors, attempt, headers);
    headers.insert(header::USER_AGENT, inner.user_agent.clone());
    if let Some(signature) = outgoing.signature {
        headers.insert(signature.name.clone(), signature.value.clone());
    }
    let result = exchange(client, outgoing).await;
    let state = match &result {
        Ok(received) => Some(&received.headers),
        Err(error) => error.headers(),
    };
    if let (Some(limiter), Some(headers)) = (&inner.limiter, state) {
        limiter.observe(outgoing.organization, &RateLimit::read(headers, SystemTime::now()));
    }
    if let Some(watched) = watched {
        watched.end(&result);
    }
    result
}

/// Sends the request and takes its answer in.
async fn exchange(client: &Client, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let inner = client.inner();
    let (limit, intake) = (outgoing.limit, outgoing.intake);
    let sent = inner.http.execute(outgoing.request.hand_over(limit, intake));
    let mut incoming = match intake {
        Intake::Whole => sent.await,
        Intake::Open => timeout(limit, sent).await.map_err(|_| Error::out_of_time())?,
    }
    .map_err(Error::transport)?;
    let status = incoming.status();
    let mut headers = std::mem::take(incoming.headers_mut());
    follow::hide_target(status, &mut headers);
    let answers = answers(outgoing.operation, status, intake);
    if answers && intake == Intake::Open {
        return Ok(Received { status, headers, body: Taken::Open(Box::new(incoming)), attempts: 1 });
    }
    let most = inner.max_response_bytes;
    let announced = incoming.content_length().and_then(|length| usize::try_from(length).ok());
    let (body, failure) = match announced {
        // A refusal is worth its beginning.
        Some(length) if length > most && answers => (Bytes::new(), Some(Error::too_large(most))),
        _ => match intake {
            Intake::Whole => collect(&mut incoming, most).await,
            Intake::Open => timeout(limit, collect(&mut incoming, most))
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

impl Request {
    /// Hands headers and body over. The time limit of a body that is handed on is the reader's business.
    fn hand_over(&mut self, limit: Duration, intake: Intake) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = std::mem::take(&mut self.headers);
        *request.body_mut() = self.body.take().map(|body| match body {
            Payload::Bytes(body) => body.into(),
            Payload::Pieces(body) => body.into_body(),
            Payload::Stream(body) => body,
        });
        *request.timeout_mut() = (intake == Intake::Whole).then_some(limit);
        request
    }
}

/// The body up to the limit, and why it is not whole.
pub(super) async fn collect(incoming: &mut reqwest::Response, limit: usize) -> (Bytes, Option<Error>) {
    let mut body = Bytes::new();
    loop {
        let chunk = match incoming.chunk().await {
            Ok(Some(chunk)) => chunk,
            Ok(None) => return (body, None),
            Err(error) => return (body, Some(Error::transport(error))),
        };
        let room = limit.saturating_sub(body.len());
        if chunk.len() > room {
            let beginning = chunk.get(..room).unwrap_or_default();
            return (joined(body, beginning), Some(Error::too_large(limit)));
        }
        // Most come in one piece, which is not copied.
        body = if body.is_empty() { chunk } else { joined(body, &chunk) };
    }
}

/// Copies nothing but the chunk once the body is one of these.
fn joined(body: Bytes, chunk: &[u8]) -> Bytes {
    let mut body = BytesMut::from(body);
    body.extend_from_slice(chunk);
    body.freeze()
}
