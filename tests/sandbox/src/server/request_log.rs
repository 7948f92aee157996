//! Log of received requests, for assertions.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use http::HeaderMap;
use http::request::Parts;
use serde_json::Value;

use crate::response::SandboxResponse;

use super::body::ReceivedBody;

/// A received request.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct LoggedRequest {
    /// Sequence number, from 1.
    pub number: u64,
    /// Time of the sandbox's clock.
    pub time: SystemTime,
    /// Method in capitals.
    pub method: String,
    /// Path as sent, percent-encoded.
    pub path: String,
    /// Query as sent, without the question mark. It can hold personal data: not in `Debug`.
    pub query: Option<String>,
    /// Headers as received, with credentials: not in `Debug`.
    pub headers: HeaderMap,
    /// `operationId` in the spec. `None` for an unknown path or method.
    pub operation: Option<String>,
    /// `requestId` of the body, the platform's idempotency key of payments.
    pub request_id: Option<String>,
    /// JSON of the body. `None` for another body, or for none. It can hold personal data: not in `Debug`.
    pub body: Option<Value>,
    /// Hash of the body. Comparable within one process.
    pub body_hash: u64,
    /// Name of the applied fault.
    pub fault: Option<String>,
    /// Status of the response. `None` without a response, or before it. For a truncated response, the status that
    /// was about to be sent, which the client may not have seen.
    pub status: Option<u16>,
}

impl LoggedRequest {
    /// Returns a header as text. `None` when it is absent or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl fmt::Debug for LoggedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{} {} {} -> ", self.number, self.method, self.path)?;
        match self.status {
            Some(status) => write!(f, "{status}")?,
            None => f.write_str("no response")?,
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
    received: u64,
    /// Bodies of the newest responses by number of the request.
    responses: VecDeque<(u64, Bytes)>,
}

/// Limit of kept bodies of responses.
const MAX_RESPONSES: usize = 200;
/// Size limit of a kept body, in bytes.
const MAX_RESPONSE_SIZE: usize = 256 * 1024;

impl RequestLog {
    pub(super) fn new(capacity: usize) -> Self {
        Self { entries: Mutex::default(), capacity }
    }

    /// Records a request and returns its number.
    pub(super) fn record(
        &self,
        parts: &Parts,
        received: &ReceivedBody,
        operation: Option<&str>,
        time: SystemTime,
    ) -> u64 {
        let bytes: &[u8] = if let ReceivedBody::Complete(bytes) = received { bytes } else { &[] };
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let body = serde_json::from_slice::<Value>(bytes).ok();
        let mut entry = LoggedRequest {
            number: 0,
            time,
            method: parts.method.to_string(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: parts.headers.clone(),
            operation: operation.map(str::to_owned),
            request_id: body.as_ref().and_then(|body| Some(body.get("requestId")?.as_str()?.to_owned())),
            body,
            body_hash: hasher.finish(),
            fault: None,
            status: None,
        };
        let mut entries = self.entries();
        entries.received += 1;
        entry.number = entries.received;
        entries.kept.push_back(entry);
        while entries.kept.len() > self.capacity {
            entries.kept.pop_front();
        }
        entries.received
    }

    pub(super) fn set_fault(&self, number: u64, fault: String) {
        self.change(number, |entry| entry.fault = Some(fault));
    }

    /// Records the response to a request.
    pub(super) fn set_response(&self, number: u64, response: &SandboxResponse) {
        self.change(number, |entry| entry.status = Some(response.status.as_u16()));
        if response.body.len() <= MAX_RESPONSE_SIZE {
            let mut entries = self.entries();
            entries.responses.push_back((number, response.body.clone()));
            if entries.responses.len() > MAX_RESPONSES {
                entries.responses.pop_front();
            }
        }
    }

    /// A request by its number.
    pub(crate) fn get(&self, number: u64) -> Option<LoggedRequest> {
        self.entries().kept.iter().find(|entry| entry.number == number).cloned()
    }

    /// The body of the response to a request. `None` if it is not kept.
    pub(crate) fn response(&self, number: u64) -> Option<Bytes> {
        let entries = self.entries();
        entries.responses.iter().rfind(|(known, _)| *known == number).map(|(_, body)| body.clone())
    }

    /// The newest requests, newest first, and the number of all that are kept.
    pub(crate) fn newest(&self, limit: usize) -> (Vec<LoggedRequest>, usize) {
        let entries = self.entries();
        (entries.kept.iter().rev().take(limit).cloned().collect(), entries.kept.len())
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.entries().kept.iter().cloned().collect()
    }

    /// Removes all requests. Numbers go on.
    pub(crate) fn clear(&self) {
        let mut entries = self.entries();
        entries.kept.clear();
        entries.responses.clear();
    }

    pub(crate) fn received(&self) -> u64 {
        self.entries().received
    }

    fn change(&self, number: u64, change: impl FnOnce(&mut LoggedRequest)) {
        let mut entries = self.entries();
        let first = entries.kept.front().map_or(0, |entry| entry.number);
        let index = number.checked_sub(first).and_then(|index| usize::try_from(index).ok());
        if let Some(entry) = index.and_then(|index| entries.kept.get_mut(index)) {
            change(entry);
        }
    }

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
