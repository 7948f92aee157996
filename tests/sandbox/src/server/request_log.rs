//! Log of received requests, for assertions.

use std::collections::VecDeque;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
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
pub(crate) struct RequestLog {
    entries: Mutex<Entries>,
    capacity: usize,
}

impl fmt::Debug for RequestLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestLog").field("capacity", &self.capacity).finish_non_exhaustive()
    }
}

#[derive(Default)]
struct Entries {
    kept: VecDeque<Entry>,
    received: u64,
    /// Bodies of the newest responses by number of the request.
    responses: VecDeque<(u64, Bytes)>,
}

/// A request as received. Most are never read, so reading makes the [`LoggedRequest`].
///
/// It copies what it keeps: parts of the buffer of a connection would keep the whole buffer.
struct Entry {
    number: u64,
    time: SystemTime,
    method: Method,
    path: String,
    query: Option<String>,
    headers: Headers,
    operation: Option<String>,
    bytes: Bytes,
    fault: Option<String>,
    status: Option<u16>,
}

/// Headers in one allocation for all values.
struct Headers {
    /// Names with the ends of their values.
    names: Vec<(HeaderName, usize)>,
    values: Vec<u8>,
}

impl Headers {
    fn copied(headers: &HeaderMap) -> Self {
        let mut names = Vec::with_capacity(headers.len());
        let mut values = Vec::with_capacity(headers.values().map(HeaderValue::len).sum());
        for (name, value) in headers {
            values.extend_from_slice(value.as_bytes());
            names.push((name.clone(), values.len()));
        }
        Self { names, values }
    }

    fn read(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(self.names.len());
        let mut start = 0;
        for (name, end) in &self.names {
            let value = self.values.get(start..*end).unwrap_or_default();
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.append(name.clone(), value);
            }
            start = *end;
        }
        headers
    }
}

impl Entry {
    fn read(&self) -> LoggedRequest {
        let mut hasher = DefaultHasher::new();
        self.bytes.hash(&mut hasher);
        let body = serde_json::from_slice::<Value>(&self.bytes).ok();
        LoggedRequest {
            number: self.number,
            time: self.time,
            method: self.method.to_string(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: self.headers.read(),
            operation: self.operation.clone(),
            request_id: body.as_ref().and_then(|body| Some(body.get("requestId")?.as_str()?.to_owned())),
            body,
            body_hash: hasher.finish(),
            fault: self.fault.clone(),
            status: self.status,
        }
    }
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
        let bytes = if let ReceivedBody::Complete(bytes) = received { bytes.clone() } else { Bytes::new() };
        let mut entry = Entry {
            number: 0,
            time,
            method: parts.method.clone(),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().map(str::to_owned),
            headers: Headers::copied(&parts.headers),
            operation: operation.map(str::to_owned),
            bytes,
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
        if let Some(entry) = self.entries().get_mut(number) {
            entry.fault = Some(fault);
        }
    }

    /// Records the response to a request.
    pub(super) fn set_response(&self, number: u64, response: &SandboxResponse) {
        let mut entries = self.entries();
        if let Some(entry) = entries.get_mut(number) {
            entry.status = Some(response.status.as_u16());
        }
        if response.body.len() <= MAX_RESPONSE_SIZE {
            entries.responses.push_back((number, response.body.clone()));
            if entries.responses.len() > MAX_RESPONSES {
                entries.responses.pop_front();
            }
        }
    }

    /// A request by its number.
    pub(crate) fn get(&self, number: u64) -> Option<LoggedRequest> {
        self.entries().kept.iter().find(|entry| entry.number == number).map(Entry::read)
    }

    /// The body of the response to a request. `None` if it is not kept.
    pub(crate) fn response(&self, number: u64) -> Option<Bytes> {
        let entries = self.entries();
        entries.responses.iter().rfind(|(known, _)| *known == number).map(|(_, body)| body.clone())
    }

    /// The newest requests, newest first, and the number of all that are kept.
    pub(crate) fn newest(&self, limit: usize) -> (Vec<LoggedRequest>, usize) {
        let entries = self.entries();
        (entries.kept.iter().rev().take(limit).map(Entry::read).collect(), entries.kept.len())
    }

    pub(crate) fn all(&self) -> Vec<LoggedRequest> {
        self.entries().kept.iter().map(Entry::read).collect()
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

    fn entries(&self) -> MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entries {
    fn get_mut(&mut self, number: u64) -> Option<&mut Entry> {
        let first = self.kept.front()?.number;
        self.kept.get_mut(usize::try_from(number.checked_sub(first)?).ok()?)
    }
}
