//! Observation of each fault by a client: the first of the two tables that give the expectations.

use rebilly_sandbox::Fault;

use crate::call_kind::CallProperties;

/// Observation of a failed attempt by a client. It never shows whether the operation was executed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Observation {
    /// No connection was opened.
    ConnectionRefused,
    /// The connection closed before the response headers were complete.
    ConnectionLost,
    /// No response headers arrived before the timeout.
    NoResponse,
    /// A response with this status.
    Status(u16),
    /// A response with this status that requests a wait beyond the call's deadline.
    LongWait(u16),
    /// The expected headers, a part of the body, and the end of the connection.
    TruncatedBody,
    /// The expected headers, a part of the body, and no more data before the timeout.
    StalledBody,
    /// The expected headers and a body above the client's size limit.
    BodyTooLarge,
    /// The expected headers and a body that cannot be decoded.
    InvalidBody,
    /// The expected headers and a problem document.
    ProblemBody,
    /// The expected response with another `id`.
    OtherId,
    /// The expected response, possibly in an unusual encoding.
    Valid,
}

/// By the fault's name, without its stage and its clock.
const OBSERVATIONS: [(&str, Observation); 54] = [
    ("reset", Observation::ConnectionLost),
    ("close", Observation::ConnectionLost),
    ("broken head", Observation::ConnectionLost),
    ("hang", Observation::NoResponse),
    ("truncated body", Observation::TruncatedBody),
    ("broken chunks", Observation::TruncatedBody),
    ("stalled body", Observation::StalledBody),
    ("oversized body", Observation::BodyTooLarge),
    ("oversized body, chunked", Observation::BodyTooLarge),
    ("empty body", Observation::InvalidBody),
    ("not JSON", Observation::InvalidBody),
    ("problem body", Observation::ProblemBody),
    ("other id", Observation::OtherId),
    ("101", Observation::Status(101)),
    ("HTML 502", Observation::Status(502)),
    ("500", Observation::Status(500)),
    ("501", Observation::Status(501)),
    ("503", Observation::Status(503)),
    ("503, 1 s", Observation::Status(503)),
    ("503, 0 s", Observation::Status(503)),
    ("503, 3600 s", Observation::LongWait(503)),
    ("empty 504", Observation::Status(504)),
    ("408", Observation::Status(408)),
    ("429, no retry header", Observation::Status(429)),
    ("429, timestamp in 1 s", Observation::Status(429)),
    ("429, timestamp in -5 s", Observation::Status(429)),
    ("429, 0 s", Observation::Status(429)),
    ("429, 1 s", Observation::Status(429)),
    ("429, date in 1 s", Observation::Status(429)),
    ("429, timestamp in 1 s and 2 s", Observation::Status(429)),
    ("429, invalid retry header", Observation::Status(429)),
    ("429, timestamp in 3600 s", Observation::LongWait(429)),
    ("429, 3600 s", Observation::LongWait(429)),
    ("429, date in 3600 s", Observation::LongWait(429)),
    ("legacy 400", Observation::Status(400)),
    ("401", Observation::Status(401)),
    ("403", Observation::Status(403)),
    ("404", Observation::Status(404)),
    ("409", Observation::Status(409)),
    ("422", Observation::Status(422)),
    ("423", Observation::Status(423)),
    ("redirect 301", Observation::Status(301)),
    ("redirect 302", Observation::Status(302)),
    ("redirect 303", Observation::Status(303)),
    ("redirect 307", Observation::Status(307)),
    ("redirect 308", Observation::Status(308)),
    ("slow chunks", Observation::Valid),
    ("slow bytes", Observation::Valid),
    ("wrong content type", Observation::Valid),
    ("no content type", Observation::Valid),
    ("duplicate headers", Observation::Valid),
    ("interim response", Observation::Valid),
    ("correct response", Observation::Valid),
    ("no fault", Observation::Valid),
];

/// Faults that change the rows of a page; the response itself is valid.
pub(crate) const PAGING_FAULTS: [&str; 16] = [
    "offset clamped",
    "limit clamped",
    "repeated page",
    "no paging headers",
    "filter ignored",
    "order ignored",
    "limit ignored",
    "bounds excluded",
    "wrong total",
    "wrong offset",
    "empty page",
    "row twice on a page",
    "rows swapped",
    "rows skipped",
    "page cut short",
    "rows without id",
];

/// Returns what a client observes of a fault; `None` when the table does not contain it.
pub fn of(fault: &Fault) -> Option<Observation> {
    let name = fault.to_string();
    let stages = [" before executing", " after executing"];
    let staged = stages.into_iter().find_map(|stage| name.strip_suffix(stage));
    let kind = staged.unwrap_or(&name).split(", clock off by").next()?;
    let listed = OBSERVATIONS.iter().find(|(known, _)| *known == kind).map(|(_, observation)| *observation);
    if PAGING_FAULTS.contains(&kind) { Some(Observation::Valid) } else { listed }
}

impl Observation {
    /// Returns the observation for a kind of call: a response without a body cannot be corrupted, a download accepts
    /// any content, and only some calls know the `id` of the response.
    pub(crate) fn for_call(self, call: &CallProperties) -> Self {
        let of_content = matches!(self, Self::InvalidBody | Self::ProblemBody | Self::OtherId);
        let of_body =
            of_content || matches!(self, Self::TruncatedBody | Self::StalledBody | Self::BodyTooLarge);
        let unnoticed = of_body && call.empty_response
            || of_content && call.is_download
            || self == Self::OtherId && !call.returns_id;
        if unnoticed { Self::Valid } else { self }
    }

    /// Returns one status for all that the short run treats as equal.
    pub(crate) fn group(self) -> Self {
        match self {
            Self::Status(403..=407 | 409..=428) => Self::Status(403),
            Self::Status(301 | 308) => Self::Status(301),
            Self::Status(302 | 307) => Self::Status(302),
            Self::Status(500 | 502..) => Self::Status(502),
            other => other,
        }
    }

    /// Returns the status of the result when this kind of call succeeds despite the fault.
    pub(crate) fn success_status(&self, call: &CallProperties) -> Option<u16> {
        match self {
            Self::Status(303) if call.returns_existing => Some(303),
            // The other host responds with 200.
            Self::Status(302 | 307) if call.is_download => Some(200),
            _ => None,
        }
    }
}
