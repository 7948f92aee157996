//! Kinds of faults.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use crate::response::SandboxResponse;
use crate::seed::Customers;

use super::collection::{Change, Paging};
use super::retry_after::RetryAfter;

/// One kind of failure of a request. `Display` gives its name.
///
/// [`Fault::reset`], [`Fault::close`], [`Fault::hang`] and the faults with a status of their own have a stage: before
/// the operation is executed, or after it with [`Fault::after_executing`]. All other faults execute the operation and
/// change the response. Faults of the body do not affect a response without a body (204).
#[derive(Debug, Clone)]
#[must_use]
pub struct Fault {
    name: String,
    pub(super) action: Action,
    pub(super) after: bool,
    pub(super) retry: Option<RetryAfter>,
    pub(super) skew: i64,
    pub(super) paging: Paging,
    pub(super) change: Option<Change>,
}

/// The effect on the response.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    None,
    Reset,
    Close,
    Hang,
    Respond(SandboxResponse),
    Corrupt(Corruption),
    Slow { bytes: usize, pause: Duration },
    BrokenHead,
    ShortBody,
    BrokenChunks,
    StalledBody,
    Oversized { bytes: usize, chunked: bool },
    Interim,
}

/// Corruption of a complete response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Corruption {
    Empty,
    NotJson,
    Problem,
    OtherId,
    MediaType(Option<&'static str>),
    DuplicateHeaders,
}

impl Fault {
    pub(super) fn new(name: impl Into<String>, action: Action) -> Self {
        let (after, retry, skew, paging, change) = (false, None, 0, Paging::default(), None);
        Self { name: name.into(), action, after, retry, skew, paging, change }
    }

    /// No fault: a placeholder in a plan.
    pub fn pass() -> Self {
        Self::new("no fault", Action::None)
    }

    /// Resets the connection (RST) after the complete request.
    pub fn reset() -> Self {
        Self::new("reset", Action::Reset)
    }

    /// Closes the connection (FIN) after the complete request, without a response.
    pub fn close() -> Self {
        Self::new("close", Action::Close)
    }

    /// Sends no response until the client disconnects. [`Faults::release`](super::Faults::release) resumes the request;
    /// without it, a request that hangs before executing is never executed.
    pub fn hang() -> Self {
        Self::new("hang", Action::Hang)
    }

    /// Sends the response in chunks of this many bytes, at least 1, with a pause between them.
    pub fn slow(bytes: usize, pause: Duration) -> Self {
        let name = if bytes > 1 { "slow chunks" } else { "slow bytes" };
        Self::new(name, Action::Slow { bytes: bytes.max(1), pause })
    }

    /// Sends the response byte by byte.
    pub fn slow_bytes(pause: Duration) -> Self {
        Self::slow(1, pause)
    }

    /// Closes the connection in the middle of the headers.
    pub fn broken_head() -> Self {
        Self::new("broken head", Action::BrokenHead)
    }

    /// Sends half of the body that `Content-Length` announces, then closes the connection.
    pub fn truncated() -> Self {
        Self::new("truncated body", Action::ShortBody)
    }

    /// Sends half of a chunked body, then closes the connection without the last chunk.
    pub fn broken_chunks() -> Self {
        Self::new("broken chunks", Action::BrokenChunks)
    }

    /// Sends half of the body. The rest follows after [`Faults::release`](super::Faults::release).
    pub fn stalled() -> Self {
        Self::new("stalled body", Action::StalledBody)
    }

    /// Pads the body with spaces to this many bytes; it stays valid JSON. `Content-Length` announces the size.
    pub fn oversized(bytes: usize) -> Self {
        Self::new("oversized body", Action::Oversized { bytes, chunked: false })
    }

    /// Pads the body as [`Fault::oversized`] does, but chunked: no header announces the size.
    pub fn oversized_chunked(bytes: usize) -> Self {
        Self::new("oversized body, chunked", Action::Oversized { bytes, chunked: true })
    }

    /// Sends the correct status and headers, and no body.
    pub fn empty_body() -> Self {
        Self::new("empty body", Action::Corrupt(Corruption::Empty))
    }

    /// Sends the correct status and headers, and a body that is not JSON.
    pub fn not_json() -> Self {
        Self::new("not JSON", Action::Corrupt(Corruption::NotJson))
    }

    /// Sends the correct status and headers, and the body of a problem with status 404.
    pub fn problem_body() -> Self {
        Self::new("problem body", Action::Corrupt(Corruption::Problem))
    }

    /// Sends the correct response with another `id`, if its body is an object that has one.
    pub fn other_id() -> Self {
        Self::new("other id", Action::Corrupt(Corruption::OtherId))
    }

    /// Sends the correct response as `text/html`.
    pub fn wrong_content_type() -> Self {
        Self::new("wrong content type", Action::Corrupt(Corruption::MediaType(Some("text/html"))))
    }

    /// Sends the correct response without `Content-Type`.
    pub fn no_content_type() -> Self {
        Self::new("no content type", Action::Corrupt(Corruption::MediaType(None)))
    }

    /// Sends every header of the correct response twice, with contradicting values. The framing and `Date` are sent
    /// once.
    pub fn duplicate_headers() -> Self {
        Self::new("duplicate headers", Action::Corrupt(Corruption::DuplicateHeaders))
    }

    /// Sends an interim response (103) before the correct response.
    pub fn interim() -> Self {
        Self::new("interim response", Action::Interim)
    }

    /// Skews the clock of the server by this many seconds, in `Date` and in retry headers.
    pub fn clock_skew(seconds: i64) -> Self {
        Self::new("correct response", Action::None).skewed(seconds)
    }

    /// Sends a scripted response. `name` is the name of the fault.
    pub fn response(name: impl Into<String>, response: SandboxResponse) -> Self {
        Self::new(name, Action::Respond(response))
    }

    /// Sends a problem with this status, in the format of the API.
    pub fn status(status: u16) -> Self {
        let title = SandboxResponse::new(status).status.canonical_reason().unwrap_or("Unknown");
        let detail = "Injected fault.";
        let body = json!({ "type": "scripted", "title": title, "status": status, "detail": detail });
        Self::response(status.to_string(), SandboxResponse::json(status, &body))
    }

    /// Sends an error body in the legacy format, with `error` and `details`.
    pub fn legacy_error(status: u16) -> Self {
        let body = json!({ "error": "Injected fault.", "details": ["First.", "Second."] });
        Self::response(format!("legacy {status}"), SandboxResponse::json(status, &body))
    }

    /// Sends 101, as a final response.
    pub fn switching_protocols() -> Self {
        let response =
            SandboxResponse::new(101).header("connection", "upgrade").header("upgrade", "scripted");
        Self::response("101", response)
    }

    /// Sends 502 with an HTML page.
    pub fn bad_gateway() -> Self {
        Self::response("HTML 502", SandboxResponse::html(502, "<html><h1>502 Bad Gateway</h1></html>"))
    }

    /// Sends 504 without a body.
    pub fn gateway_timeout() -> Self {
        Self::response("empty 504", SandboxResponse::new(504))
    }

    /// Sends 429 with these retry headers and no remaining requests.
    pub fn rate_limited(retry_after: RetryAfter) -> Self {
        Self::status(429).retry_after(retry_after)
    }

    /// Sends 401, as for an expired token.
    pub fn token_expired() -> Self {
        let body = json!({
            "type": "unauthorized", "title": "Unauthorized", "status": 401, "detail": "The token has expired.",
        });
        Self::response("401", SandboxResponse::json(401, &body).header("www-authenticate", "Bearer"))
    }

    /// Sends a redirect with a problem body.
    pub fn redirect(status: u16, location: &str) -> Self {
        let fault = Self::status(status);
        match fault.action {
            Action::Respond(response) => {
                Self::response(format!("redirect {status}"), response.location(location))
            }
            _ => fault,
        }
    }

    /// Sends other pages than requested. `name` is the name of the fault.
    pub fn paging(name: impl Into<String>, paging: Paging) -> Self {
        Self { paging, ..Self::new(name, Action::None) }
    }

    /// Runs a function before the operation is executed, for example to add customers between two pages. `name` is the
    /// name of the fault.
    ///
    /// Use the argument of the function: one that captures [`Customers`] of the same sandbox keeps its state alive.
    pub fn change(name: impl Into<String>, change: impl Fn(&Customers) + Send + Sync + 'static) -> Self {
        Self { change: Some(Change(Arc::new(change))), ..Self::new(name, Action::None) }
    }

    /// Moves the fault after the execution of the operation. No effect on faults without a stage.
    pub fn after_executing(mut self) -> Self {
        self.after = true;
        self
    }

    /// Adds retry headers to a scripted response.
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry = Some(retry_after);
        self
    }

    /// Skews the clock of the server by this many seconds.
    pub fn skewed(mut self, seconds: i64) -> Self {
        self.skew = seconds;
        self
    }

    /// Returns whether the server executes the operation of a valid request. A request that hangs before executing
    /// counts as not executed.
    pub fn executes(&self) -> bool {
        self.after || !self.has_stage()
    }

    /// Returns `true` if the fault can precede or follow the execution.
    pub(super) fn has_stage(&self) -> bool {
        matches!(self.action, Action::Reset | Action::Close | Action::Hang | Action::Respond(_))
    }

    pub(super) fn is_pass(&self) -> bool {
        let unchanged = self.skew == 0 && self.change.is_none() && self.paging == Paging::default();
        self.action == Action::None && unchanged
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if let Some(wait) = &self.retry {
            write!(f, ", {wait}")?;
        }
        if self.skew != 0 {
            write!(f, ", clock off by {:+} s", self.skew)?;
        }
        match (self.has_stage(), self.after) {
            (false, _) => Ok(()),
            (true, false) => f.write_str(" before executing"),
            (true, true) => f.write_str(" after executing"),
        }
    }
}
