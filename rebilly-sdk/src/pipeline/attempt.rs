//! One attempt: sends a request and reads its response.

use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use http::{StatusCode, header};
use tokio::time::timeout;

use super::context::BodyMode;
use super::interceptor::{Attempt, AttemptObserver};
use super::receive::{MAX_BYTES_SETTING, is_success, mark_target_sensitive, read_body};
use super::settings::ClientSettings;
use super::trace;
use super::verify::Contradiction;
use crate::auth::AuthHeader;
use crate::error::Error;
use crate::message::body::RequestPayload;
use crate::message::request::HttpRequest;
use crate::message::response::{Received, ReceivedBody};
use crate::operation::Operation;
use crate::rate_limit::RateLimit;

/// Attempt to send.
#[derive(Debug)]
pub(super) struct Outgoing<'a> {
    pub(super) operation: &'a Operation,
    /// Sending consumes headers and body.
    pub(super) request: &'a mut HttpRequest,
    pub(super) auth_header: Option<&'a AuthHeader>,
    /// Identifier that the response must have, if it has one.
    pub(super) expected_id: Option<&'a str>,
    pub(super) organization: &'a str,
    pub(super) number: u32,
    pub(super) timeout: Duration,
    pub(super) body_mode: BodyMode,
}

/// Sends one attempt in a span of its own.
pub(super) async fn send(settings: &ClientSettings, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let span = trace::attempt(outgoing.operation, settings, outgoing.number);
    let result = trace::instrument(send_observed(settings, outgoing), &span).await;
    trace::record_outcome(&span, &result);
    result
}

/// Sends with the interceptors and the rate limiter notified.
async fn send_observed(settings: &ClientSettings, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let operation = outgoing.operation;
    let attempt = Attempt::new(&operation.id, &operation.method, &operation.path, outgoing.number);
    let headers = &mut outgoing.request.headers;
    let observer = AttemptObserver::start(&settings.interceptors, attempt, headers);
    headers.insert(header::USER_AGENT, settings.user_agent.clone());
    if let Some(auth_header) = outgoing.auth_header {
        headers.insert(auth_header.name.clone(), auth_header.value.clone());
    }
    let result = exchange(settings, outgoing).await;
    let (headers, is_rejected) = match &result {
        Ok(received) => (Some(&received.headers), false),
        Err(error) => (error.headers(), error.status() == Some(StatusCode::TOO_MANY_REQUESTS)),
    };
    if let (Some(limiter), Some(headers)) = (&settings.rate_limiter, headers) {
        let mut state = RateLimit::from_headers(headers, SystemTime::now());
        // With another status it is the wait of this resource, or of a proxy.
        state.retry_after = state.retry_after.filter(|_| is_rejected);
        limiter.observe(outgoing.organization, &state);
    }
    observer.finish(&result);
    result
}

/// Sends the request and reads the response.
async fn exchange(settings: &ClientSettings, outgoing: &mut Outgoing<'_>) -> Result<Received, Error> {
    let (limit, body_mode, started) = (outgoing.timeout, outgoing.body_mode, Instant::now());
    let sent = settings.http.execute(outgoing.request.take_reqwest(limit, body_mode));
    let mut response = match body_mode {
        BodyMode::Buffered => sent.await,
        BodyMode::Streaming => timeout(limit, sent).await.map_err(|_| Error::timed_out())?,
    }
    .map_err(Error::from_reqwest)?;
    let status = response.status();
    let mut headers = std::mem::take(response.headers_mut());
    mark_target_sensitive(status, &mut headers);
    if *response.url() != outgoing.request.url {
        return Err(Error::followed_redirect(status, headers, response.url()));
    }
    let success = is_success(outgoing.operation, status, body_mode);
    if success && body_mode == BodyMode::Streaming {
        return Ok(Received {
            status,
            headers,
            body: ReceivedBody::Streaming(Box::new(response)),
            attempts: 1,
        });
    }
    let max_bytes = settings.max_response_bytes;
    let content_length = response.content_length().and_then(|length| usize::try_from(length).ok());
    let (body, failure) = match content_length {
        // Of an error response the beginning is read in any case.
        Some(length) if length > max_bytes && success => {
            (Bytes::new(), Some(Error::body_too_large(max_bytes, MAX_BYTES_SETTING)))
        }
        _ => match body_mode {
            BodyMode::Buffered => read_body(&mut response, max_bytes).await,
            BodyMode::Streaming => {
                timeout(limit.saturating_sub(started.elapsed()), read_body(&mut response, max_bytes))
                    .await
                    .unwrap_or_else(|_| (Bytes::new(), Some(Error::timed_out())))
            }
        },
    };
    match failure {
        Some(error) if success => Err(error.with_response(status, headers, &body)),
        Some(error) => Err(error.into_source_of(status, headers, &body)),
        None if success => match Contradiction::find(&headers, &body, outgoing.expected_id) {
            None => Ok(Received { status, headers, body: ReceivedBody::Buffered(body), attempts: 1 }),
            Some(found) => {
                let is_problem = found == Contradiction::Problem;
                Err(Error::unexpected_response(found.message(), status, headers, &body, is_problem))
            }
        },
        None => Err(Error::from_response(status, headers, &body)),
    }
}

impl HttpRequest {
    /// Moves headers and body into a request of the HTTP client.
    ///
    /// A body that the caller reads as it arrives has no timeout here.
    fn take_reqwest(&mut self, limit: Duration, body_mode: BodyMode) -> reqwest::Request {
        let mut request = reqwest::Request::new(self.method.clone(), self.url.clone());
        *request.headers_mut() = std::mem::take(&mut self.headers);
        *request.body_mut() = self.body.take().map(RequestPayload::into_reqwest);
        *request.timeout_mut() = (body_mode == BodyMode::Buffered).then_some(limit);
        request
    }
}
