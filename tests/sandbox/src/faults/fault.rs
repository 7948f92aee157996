//! One way in which a request can go wrong.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;

use crate::response::SandboxResponse;
use crate::seed::Customers;

use super::collection::{Change, Paging};
use super::retry_after::RetryAfter;

/// One way in which a request can go wrong. Its `Display` is a name for tables.
///
/// [`Fault::reset`], [`Fault::close`], [`Fault::hang`] and all that answer a status of their own happen before
/// the operation is executed, or after it with [`Fault::after_executing`]. All others let it be executed and
/// corruption the answer. An answer that has no body by its status (204) is not spoilt where the body is meant.
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

/// What becomes of the answer.
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

/// What is wrong with an answer that arrives whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Corruption {
    Empty,
    NotJson,
    MediaType(Option<&'static str>),
    DuplicateHeaders,
}

impl Fault {
    pub(super) fn new(name: impl Into<String>, action: Action) -> Self {
        let (after, retry, skew, paging, change) = (false, None, 0, Paging::default(), None);
        Self { name: name.into(), action, after, retry, skew, paging, change }
    }

    /// Nothing goes wrong: a placeholder in a plan.
    pub fn pass() -> Self {
        Self::new("no fault", Action::None)
    }

    /// The request is read whole, then the connection is reset (RST).
    pub fn reset() -> Self {
        Self::new("reset", Action::Reset)
    }

    /// The request is read whole, then the connection is closed in order (FIN) without an answer.
    pub fn close() -> Self {
        Self::new("close", Action::Close)
    }

    /// No answer until the client goes away. [`Faults::release`](super::Faults::release) lets the request go on
    /// as if nothing had been; without it an operation that hangs before executing is never executed.
    pub fn hang() -> Self {
        Self::new("hang", Action::Hang)
    }

    /// The answer comes in pieces of so many bytes, at least 1, with a pause before each but the first.
    pub fn slow(bytes: usize, pause: Duration) -> Self {
        let name = if bytes > 1 { "slow pieces" } else { "slow bytes" };
        Self::new(name, Action::Slow { bytes: bytes.max(1), pause })
    }

    /// The answer comes byte by byte.
    pub fn slow_bytes(pause: Duration) -> Self {
        Self::slow(1, pause)
    }

    /// The connection is closed in the middle of the headers.
    pub fn broken_head() -> Self {
        Self::new("broken head", Action::BrokenHead)
    }

    /// `Content-Length` tells the whole length, but only half of the body comes before the connection closes.
    pub fn truncated() -> Self {
        Self::new("truncated body", Action::ShortBody)
    }

    /// A chunked body of which half comes before the connection closes, without the last chunk.
    pub fn broken_chunks() -> Self {
        Self::new("broken chunks", Action::BrokenChunks)
    }

    /// Half of the body comes, then nothing until the client goes away or
    /// [`Faults::release`](super::Faults::release) sends the rest.
    pub fn stalled() -> Self {
        Self::new("stalled body", Action::StalledBody)
    }

    /// The body is followed by blanks up to this many bytes, so that it is still valid JSON. `Content-Length`
    /// says so beforehand.
    pub fn oversized(bytes: usize) -> Self {
        Self::new("oversized body", Action::Oversized { bytes, chunked: false })
    }

    /// Like [`Fault::oversized`], but chunked: nothing tells the size beforehand.
    pub fn oversized_chunked(bytes: usize) -> Self {
        Self::new("oversized body, chunked", Action::Oversized { bytes, chunked: true })
    }

    /// The right status and headers, and no body.
    pub fn empty_body() -> Self {
        Self::new("empty body", Action::Corrupt(Corruption::Empty))
    }

    /// The right status and headers, and a body that is not JSON although its type says so.
    pub fn not_json() -> Self {
        Self::new("not JSON", Action::Corrupt(Corruption::NotJson))
    }

    /// The right answer, called `text/html`.
    pub fn wrong_content_type() -> Self {
        Self::new("wrong content type", Action::Corrupt(Corruption::MediaType(Some("text/html"))))
    }

    /// The right answer without a `Content-Type`.
    pub fn no_content_type() -> Self {
        Self::new("no content type", Action::Corrupt(Corruption::MediaType(None)))
    }

    /// Every header of the right answer twice, the second time with a value that contradicts the first.
    /// The framing and `Date` come once.
    pub fn duplicate_headers() -> Self {
        Self::new("double headers", Action::Corrupt(Corruption::DuplicateHeaders))
    }

    /// An interim answer (103) before the right one.
    pub fn interim() -> Self {
        Self::new("interim answer", Action::Interim)
    }

    /// The clock of the server is off by so many seconds: in `Date` and in all waits it tells.
    pub fn clock_skew(seconds: i64) -> Self {
        Self::new("right answer", Action::None).skewed(seconds)
    }

    /// An answer of the caller's making, under a name.
    pub fn response(name: impl Into<String>, answer: SandboxResponse) -> Self {
        Self::new(name, Action::Respond(answer))
    }

    /// A problem with this status, as the API words them.
    pub fn status(status: u16) -> Self {
        let title = SandboxResponse::new(status).status.canonical_reason().unwrap_or("Unknown");
        let detail = "Scripted by a test.";
        let body = json!({ "type": "scripted", "title": title, "status": status, "detail": detail });
        Self::response(status.to_string(), SandboxResponse::json(status, &body))
    }

    /// An error body in the form of old servers, with `error` and `details`.
    pub fn legacy_error(status: u16) -> Self {
        let body = json!({ "error": "Scripted by a test.", "details": ["First.", "Second."] });
        Self::response(format!("old {status}"), SandboxResponse::json(status, &body))
    }

    /// 502 as an HTML page.
    pub fn bad_gateway() -> Self {
        Self::response("HTML 502", SandboxResponse::html(502, "<html><h1>502 Bad Gateway</h1></html>"))
    }

    /// 504 with nothing in it.
    pub fn gateway_timeout() -> Self {
        Self::response("empty 504", SandboxResponse::new(504))
    }

    /// 429 with this form of wait, and with no budget left.
    pub fn rate_limited(retry_after: RetryAfter) -> Self {
        Self::status(429).retry_after(retry_after)
    }

    /// 401, as for a token whose time is over.
    pub fn token_expired() -> Self {
        let body = json!({
            "type": "unauthorized", "title": "Unauthorized", "status": 401, "detail": "The token has expired.",
        });
        Self::response("401", SandboxResponse::json(401, &body).header("www-authenticate", "Bearer"))
    }

    /// A redirect, with a problem as its body.
    pub fn redirect(status: u16, location: &str) -> Self {
        let fault = Self::status(status);
        match fault.action {
            Action::Respond(answer) => {
                Self::response(format!("redirect {status}"), answer.location(location))
            }
            _ => fault,
        }
    }

    /// A server that serves other pages than it was asked for.
    pub fn paging(name: impl Into<String>, paging: Paging) -> Self {
        Self { paging, ..Self::new(name, Action::None) }
    }

    /// Runs a function before the operation is executed, for example one that adds customers between two pages.
    ///
    /// A function that holds [`Customers`] of the same sandbox keeps its state alive; it is handed them anyway.
    pub fn change(name: impl Into<String>, change: impl Fn(&Customers) + Send + Sync + 'static) -> Self {
        Self { change: Some(Change(Arc::new(change))), ..Self::new(name, Action::None) }
    }

    /// The same after the operation was executed. Without effect on a fault that lets it be executed anyway.
    pub fn after_executing(mut self) -> Self {
        self.after = true;
        self
    }

    /// The same with this form of wait in a scripted answer.
    pub fn retry_after(mut self, retry_after: RetryAfter) -> Self {
        self.retry = Some(retry_after);
        self
    }

    /// The same with a clock that is off by so many seconds.
    pub fn skewed(mut self, seconds: i64) -> Self {
        self.skew = seconds;
        self
    }

    /// Whether the server executes the operation of a valid request all the same. A request that hangs before
    /// executing counts as not executed.
    pub fn executes(&self) -> bool {
        self.after || !self.has_stage()
    }

    /// Whether it can happen before executing and after.
    pub(super) fn has_stage(&self) -> bool {
        matches!(self.action, Action::Reset | Action::Close | Action::Hang | Action::Respond(_))
    }

    pub(super) fn is_pass(&self) -> bool {
        let honest = self.skew == 0 && self.change.is_none() && self.paging == Paging::default();
        self.action == Action::None && honest
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
