//! Which requests came, for tests to look at.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::request::Parts;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::body::ReceivedBody;

/// A request that arrived.
#[derive(Clone, PartialEq, Eq)]
pub struct LoggedRequest {
    /// Place in the order of arrival, from 1.
    pub number: u64,
    /// Method in capitals.
    pub method: String,
    /// Path as it was sent, percent-encoded.
    pub path: String,
    /// Query as it was sent, without the question mark. It can hold personal data: not in `Debug`.
    pub query: Option<String>,
    /// Headers as they came, credentials included: not in `Debug`.
    pub headers: HeaderMap,
    /// `operationId` in the spec, when there is such an operation.
    pub operation: Option<String>,
    /// `requestId` of the body, the platform's key against repeated payments.
    pub request_id: Option<String>,
    /// Equal for equal bodies, within one process.
    pub body_hash: u64,
    /// Name of the fault that was applied.
    pub fault: Option<String>,
    /// Status of the answer; `None` when there was none, or none yet. For an answer that breaks off it is the
    /// status of its head, which the client may not have seen.
    pub status: Option<u16>,
}

impl LoggedRequest {
    /// A header as text; `None` when it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for LoggedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {} {} -> ", self.number, self.method, self.path)?;
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("no answer")?,
        }
        self.fault.as_ref().map_or(Ok(()), |fault| write!(f, " ({fault})"))
    }
}

/// The newest requests, oldest first.
#[derive(Debug)]
pub(crate) struct RequestLog {
    entries: Mutex<Entries>,
    capacity: usize,
}

#[derive(Debug, Default)]
struct Entries {
    kept: VecDeque<LoggedRequest>,
    arrived: u64,
}

impl RequestLog {
    pub(super) fn new(capacity: usize) -> Self {
        Self { entries: Mutex::default(), capacity }
    }

    /// Notes an arrival and gives its number.
    pub(super) fn arrive(&self, parts: &Parts, received: &ReceivedBody, operation: Option<&str>) -> u64 {
        let bytes: &[u8] = if let ReceivedBody::Whole(bytes) = received { bytes } else { &[] };
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let mut entry = LoggedRequest {
            number: 0,
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers.clone(),
            operation: operation.map(str::to_owned),
            request_id: request_id(bytes),
            body_hash: hasher.finish(),
            fault: None,
            status: None,
        };
        let mut entries = self.entries();
        entries.arrived += 1;
        entry.number = entries.arrived;
        entries.kept.push_back(entry);
        while entries.kept.len() > self.capacity {
            entries.kept.pop_front();
        }
        entries.arrived
    }

    pub(super) fn fault(&self, number: u64, fault: String) {
        self.change(number, |entry| entry.fault = Some(fault));
    }

    pub(super) fn status(&self, number: u64, status: StatusCode) {
        self.change(number, |entry| entry.status = Some(status.as_u16()));
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.entries().kept.iter().cloned().collect()
    }

    pub(crate) fn arrived(&self) -> u64 {
        self.entries().arrived
    }

    fn change(&self, number: u64, change: impl FnOnce(&mut LoggedRequest)) {
        let mut entries = self.entries();
        let first = entries.kept.front().map_or(0, |entry| entry.number);
        let place = number.checked_sub(first).and_then(|place| usize::try_from(place).ok());
        if let Some(entry) = place.and_then(|place| entries.kept.get_mut(place)) {
            change(entry);
        }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Most bodies have none: only those that could are read.
fn request_id(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.contains("\"requestId\""))?;
    let body: Value = serde_json::from_str(text).ok()?;
    Some(body.get("requestId")?.as_str()?.to_owned())
}
