//! Spans with OpenTelemetry's names for HTTP clients. They contain path templates, and no query or body.

use std::fmt;
use std::future::Future;
use std::time::Duration;

use reqwest::Url;
use tracing::instrument::Instrumented;
use tracing::{Instrument as _, Span, field};

use super::interceptor::{Attempt, AttemptOutcome};
use super::settings::ClientSettings;
use crate::error::{Error, ErrorKind};
use crate::message::response::Received;
use crate::operation::Operation;

/// Creates the span of a call, around all its attempts.
pub(super) fn call(operation: &Operation, settings: &ClientSettings) -> Span {
    let span = tracing::info_span!(
        "rebilly.call",
        otel.name = field::Empty,
        otel.kind = "internal",
        otel.status_code = field::Empty,
        rebilly.operation = &*operation.id,
        http.request.method = operation.method.as_str(),
        url.template = &*operation.path,
        server.address = settings.host(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    set_name(&span, operation);
    span
}

/// Creates the span of one attempt.
pub(super) fn attempt(operation: &Operation, settings: &ClientSettings, number: u32) -> Span {
    let span = tracing::info_span!(
        "rebilly.attempt",
        otel.name = field::Empty,
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = operation.method.as_str(),
        http.request.resend_count = field::Empty,
        url.template = &*operation.path,
        server.address = settings.host(),
        server.port = settings.port(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    set_name(&span, operation);
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// Creates the span of a request to the target of a redirect. It has only the host: the rest can be a signed URL.
pub(super) fn redirect_span(operation: &Operation, target: &Url, number: u32) -> Span {
    let span = tracing::info_span!(
        "rebilly.redirect",
        otel.name = "GET",
        otel.kind = "client",
        otel.status_code = field::Empty,
        rebilly.operation = &*operation.id,
        http.request.method = "GET",
        http.request.resend_count = field::Empty,
        server.address = target.host_str(),
        server.port = target.port_or_known_default(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// Sets the name of a span; a disabled span costs no formatting.
fn set_name(span: &Span, operation: &Operation) {
    if !span.is_disabled() {
        span.record("otel.name", format!("{} {}", operation.method, operation.path));
    }
}

/// Runs a future inside a span. An `async fn` would hold it twice.
pub(super) fn instrument<F: Future>(future: F, span: &Span) -> Instrumented<F> {
    future.instrument(span.clone())
}

/// Records status and error of a finished span.
pub(super) fn record_outcome(span: &Span, result: &Result<Received, Error>) {
    if span.is_disabled() {
        return;
    }
    let status = match result {
        Ok(received) => Some(received.status),
        Err(error) => error.status(),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if let Err(error) = result {
        span.record("otel.status_code", "ERROR");
        match status.filter(|_| error.kind() == ErrorKind::Api) {
            Some(status) => span.record("error.type", status.as_str()),
            None => span.record("error.type", error.kind().as_str()),
        };
    }
}

/// Logs the outcome of an attempt: `GET /customers/{id} 200 12 ms attempt 1`. Of a failure it prints the kind of the
/// error, after its status if there was a response.
pub(super) fn record_attempt(attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
    tracing::debug!(
        "{} {} {} {} ms attempt {}",
        attempt.method,
        attempt.path_template,
        Summary(outcome),
        outcome.elapsed.as_millis(),
        attempt.number
    );
}

/// Logs the outcome of a request to the target of a redirect. Of the target only the host is printed.
pub(super) fn record_redirect(
    target: &Url,
    result: &Result<Received, Error>,
    elapsed: Duration,
    number: u32,
) {
    let (status, error) = match result {
        Ok(received) => (Some(received.status), None),
        Err(error) => (error.status(), Some(error.kind())),
    };
    let outcome = AttemptOutcome { status, headers: None, error, dropped: false, elapsed };
    let host = target.host_str().unwrap_or_default();
    tracing::debug!(
        "GET redirect to {host} {} {} ms attempt {number}",
        Summary(&outcome),
        elapsed.as_millis()
    );
}

/// Status and error kind of an attempt: `200`, `503 api`, `timeout` or `dropped`.
struct Summary<'a>(&'a AttemptOutcome<'a>);

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.status, self.0.error) {
            (Some(status), None | Some(ErrorKind::Api)) => write!(f, "{}", status.as_u16()),
            (Some(status), Some(kind)) => write!(f, "{} {kind}", status.as_u16()),
            (None, Some(kind)) => write!(f, "{kind}"),
            (None, None) => f.write_str("dropped"),
        }
    }
}

/// Logs that the call is retried after a delay.
pub(super) fn record_retry(error: &Error, delay: Duration) {
    let status = error.status().map(|status| status.as_u16());
    tracing::debug!(error.type = error.kind().as_str(), status, delay_ms = milliseconds(delay), "retrying");
}

/// Logs that the call waits for the client's own rate limiter.
pub(super) fn record_wait(delay: Duration) {
    tracing::debug!(delay_ms = milliseconds(delay), "waiting for the rate limiter");
}

fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
