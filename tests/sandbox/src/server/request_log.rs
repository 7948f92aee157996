//! Log of received requests, for assertions.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use axum::body::Bytes;
use http::request::Parts;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::Value;

use crate::response::SandboxResponse;
use crate::ring::Ring;

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
}

impl fmt::Debug for RequestLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestLog").finish_non_exhaustive()
    }
}

struct Entries {
    kept: Ring<Entry>,
    received: u64,
    /// Bodies of the newest responses by number of the request.
    responses: Ring<(u64, Vec<u8>)>,
}

/// A request as received. Most are never read, so reading makes the [`LoggedRequest`].
///
/// It copies what it keeps: parts of the buffer of a connection would keep the whole buffer.
struct Entry {
    number: u64,
    time: SystemTime,
    method: Method,
    /// Path, query, names and values of the headers, and body, in one allocation.
    text: Vec<u8>,
    /// End of the path in the text.
    path: usize,
    /// End of the query in the text.
    query: Option<usize>,
    /// Ends of the headers in the text: of a name, then of its value.
    headers: Vec<usize>,
    operation: Option<Arc<str>>,
    fault: Option<String>,
    status: Option<u16>,
}

/// Size limit of memory that another entry reuses, in bytes.
const MAX_REUSED: usize = 4 * 1024;

/// An empty buffer, in the memory of another one unless that is large.
fn reused(old: Option<Vec<u8>>) -> Vec<u8> {
    let mut buffer = old.filter(|old| old.capacity() <= MAX_REUSED).unwrap_or_default();
    buffer.clear();
    buffer
}

impl Entry {
    /// An entry in the memory of another one.
    fn new(
        old: Option<Self>,
        number: u64,
        parts: &Parts,
        body: &[u8],
        operation: Option<Arc<str>>,
        time: SystemTime,
    ) -> Self {
        let (text, mut headers) = old.map(|old| (old.text, old.headers)).unwrap_or_default();
        let mut text = reused(Some(text));
        headers.clear();
        headers.reserve(2 * parts.headers.len());
        let (path, query) = (parts.uri.path(), parts.uri.query());
        let of_headers = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
        text.reserve(path.len() + query.map_or(0, str::len) + of_headers.sum::<usize>() + body.len());
        let mut add = |bytes: &[u8]| {
            text.extend_from_slice(bytes);
            text.len()
        };
        let (path, query) = (add(path.as_bytes()), query.map(|query| add(query.as_bytes())));
        for (name, value) in &parts.headers {
            headers.extend([add(name.as_str().as_bytes()), add(value.as_bytes())]);
        }
        add(body);
        let method = parts.method.clone();
        Self { number, time, method, text, path, query, headers, operation, fault: None, status: None }
    }

    fn body(&self) -> &[u8] {
        let start = self.headers.last().copied().unwrap_or_else(|| self.query.unwrap_or(self.path));
        self.text.get(start..).unwrap_or_default()
    }

    /// A part of the text.
    fn part(&self, start: usize, end: usize) -> String {
        String::from_utf8_lossy(self.text.get(start..end).unwrap_or_default()).into_owned()
    }

    fn headers(&self) -> HeaderMap {
        let mut headers = HeaderMap::with_capacity(self.headers.len() / 2);
        let mut start = self.query.unwrap_or(self.path);
        for ends in self.headers.chunks_exact(2) {
            let mut parts = ends.iter().map(|end| {
                let part = self.text.get(start..*end).unwrap_or_default();
                start = *end;
                part
            });
            let (name, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            if let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value)) {
                headers.append(name, value);
            }
        }
        headers
    }

    fn read(&self) -> LoggedRequest {
        let mut hasher = DefaultHasher::new();
        self.body().hash(&mut hasher);
        let body = serde_json::from_slice::<Value>(self.body()).ok();
        LoggedRequest {
            number: self.number,
            time: self.time,
            method: self.method.to_string(),
            path: self.part(0, self.path),
            query: self.query.map(|end| self.part(self.path, end)),
            headers: self.headers(),
            operation: self.operation.as_deref().map(str::to_owned),
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
        let kept = Ring::new(capacity);
        Self { entries: Mutex::new(Entries { kept, received: 0, responses: Ring::new(MAX_RESPONSES) }) }
    }

    /// Records a request and returns its number.
    pub(super) fn record(
        &self,
        parts: &Parts,
        received: &ReceivedBody,
        operation: Option<Arc<str>>,
        time: SystemTime,
    ) -> u64 {
        let body: &[u8] = if let ReceivedBody::Complete(bytes) = received { bytes } else { &[] };
        let mut entries = self.entries();
        entries.received += 1;
        let number = entries.received;
        entries.kept.add(|old| Entry::new(old, number, parts, body, operation, time));
        number
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
            entries.responses.add(|old| {
                let mut body = reused(old.map(|(_, body)| body));
                body.extend_from_slice(&response.body);
                (number, body)
            });
        }
    }

    /// A request by its number.
    pub(crate) fn get(&self, number: u64) -> Option<LoggedRequest> {
        self.entries().kept.iter().find(|entry| entry.number == number).map(Entry::read)
    }

    /// The body of the response to a request. `None` if it is not kept.
    pub(crate) fn response(&self, number: u64) -> Option<Bytes> {
        let entries = self.entries();
        let found = entries.responses.iter().rfind(|(known, _)| *known == number);
        found.map(|(_, body)| Bytes::copy_from_slice(body))
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
        let first = self.kept.first()?.number;
        self.kept.get_mut(usize::try_from(number.checked_sub(first)?).ok()?)
    }
}
