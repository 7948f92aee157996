//! Spans with OpenTelemetry's names for HTTP clients. They contain path templates, and no query or body.

use std::future::Future;
use std::time::Duration;

use reqwest::Url;
use tracing::instrument::Instrumented;
use tracing::{Instrument as _, Span, field};

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

/// Logs that the call is retried after a delay.
pub(super) fn record_retry(error: &Error, delay: Duration) {
    let status = error.status().map(|status| status.as_u16());
    let milliseconds = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(error.type = error.kind().as_str(), status, delay_ms = milliseconds, "retrying");
}
