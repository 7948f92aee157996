//! Spans with OpenTelemetry's names for HTTP clients. Paths are templates; nothing of queries and bodies is in them.

use std::future::Future;
use std::time::Duration;

use reqwest::Url;
use tracing::instrument::Instrumented;
use tracing::{Instrument as _, Span, field};

use super::{Received, error_type};
use crate::client::Client;
use crate::error::Error;
use crate::operation::Operation;

/// The span of a call, around all its attempts.
pub(super) fn call(operation: &Operation, client: &Client) -> Span {
    let span = tracing::info_span!(
        "rebilly.call",
        otel.name = field::Empty,
        otel.kind = "internal",
        otel.status_code = field::Empty,
        rebilly.operation = &*operation.id,
        http.request.method = operation.method.as_str(),
        url.template = &*operation.path,
        server.address = client.host(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    name(&span, operation);
    span
}

/// The span of one attempt.
pub(super) fn attempt(operation: &Operation, client: &Client, number: u32) -> Span {
    let span = tracing::info_span!(
        "rebilly.attempt",
        otel.name = field::Empty,
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = operation.method.as_str(),
        http.request.resend_count = field::Empty,
        url.template = &*operation.path,
        server.address = client.host(),
        server.port = client.port(),
        http.response.status_code = field::Empty,
        error.type = field::Empty,
    );
    name(&span, operation);
    if number > 1 {
        span.record("http.request.resend_count", number - 1);
    }
    span
}

/// The span of a request to where a download leads. Of the target only the host: the rest can be a signed address.
pub(super) fn hop(operation: &Operation, target: &Url, number: u32) -> Span {
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

/// Spans that nobody listens to cost no formatting.
fn name(span: &Span, operation: &Operation) {
    if !span.is_disabled() {
        span.record("otel.name", format!("{} {}", operation.method, operation.path));
    }
}

/// Runs a future inside a span. An `async fn` would hold it twice.
pub(super) fn inside<F: Future>(future: F, span: &Span) -> Instrumented<F> {
    future.instrument(span.clone())
}

/// Notes how it ended.
pub(super) fn done(span: &Span, result: &Result<Received, Error>) {
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
        match status.filter(|_| error_type(error) == "api") {
            Some(status) => span.record("error.type", status.as_str()),
            None => span.record("error.type", error_type(error)),
        };
    }
}

/// Notes that an attempt is repeated.
pub(super) fn again(error: &Error, delay: Duration) {
    let status = error.status().map(|status| status.as_u16());
    let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(error.type = error_type(error), status, delay_ms = milliseconds, "sending again");
}
