//! Interceptors: code of the user around every attempt.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, Method, StatusCode};

use super::trace;
use crate::error::{Error, ErrorKind};
use crate::message::response::Received;

/// Observes every attempt of a client, for metrics, trace headers and logs.
///
/// It receives no query, body, identifier or credential. Both methods run on the task of the call and must not block.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use rebilly_sdk::{Attempt, AttemptOutcome, Interceptor};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Interceptor for Failures {
///     fn after_attempt(&self, _: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
///         if !outcome.status.is_some_and(|status| status.is_success()) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Runs before a request is sent. Changes to `headers` are sent; the credential is added later and cannot be
    /// replaced. Default: does nothing.
    fn before_attempt(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// Runs once for every attempt that was started, whether it succeeded, failed or was dropped. Default: does nothing.
    fn after_attempt(&self, attempt: &Attempt<'_>, outcome: &AttemptOutcome<'_>) {
        let _ = (attempt, outcome);
    }
}

/// Attempt to send a call: an [`Interceptor`] receives it before the request and with its outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Name of the operation in Rebilly's definitions: `PutCustomer`.
    pub operation_id: &'a str,
    /// HTTP method.
    pub method: &'a Method,
    /// Path with its placeholders: `/customers/{id}`.
    pub path_template: &'a str,
    /// Number of the attempt, from 1.
    pub number: u32,
}

impl<'a> Attempt<'a> {
    /// Creates an attempt, for tests of an [`Interceptor`].
    pub fn new(operation_id: &'a str, method: &'a Method, path_template: &'a str, number: u32) -> Self {
        Self { operation_id, method, path_template, number }
    }
}

/// Outcome of an attempt. `Debug` prints the names of the headers without their values: a `Location` can be a signed
/// URL.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// Status, if there was a response.
    pub status: Option<StatusCode>,
    /// Headers, if there was a response.
    pub headers: Option<&'a HeaderMap>,
    /// Kind of the error; `None` if the attempt succeeded or was dropped.
    pub error: Option<ErrorKind>,
    /// `true` if the caller dropped the call before the attempt was finished.
    pub dropped: bool,
    /// Duration of the attempt.
    pub elapsed: Duration,
}

impl<'a> AttemptOutcome<'a> {
    /// Creates the outcome of an attempt that was dropped, for tests of an [`Interceptor`].
    pub fn dropped(elapsed: Duration) -> Self {
        Self { status: None, headers: None, error: None, dropped: true, elapsed }
    }

    /// Creates the outcome of an attempt with a response, for tests of an [`Interceptor`].
    pub fn from_response(status: StatusCode, headers: &'a HeaderMap, elapsed: Duration) -> Self {
        Self { status: Some(status), headers: Some(headers), error: None, dropped: false, elapsed }
    }

    /// Sets the kind of the error.
    #[must_use]
    pub fn with_error(mut self, kind: ErrorKind) -> Self {
        self.error = Some(kind);
        self.dropped = false;
        self
    }
}

impl fmt::Debug for AttemptOutcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptOutcome")
            .field("status", &self.status)
            .field("headers", &self.headers.map(|headers| headers.keys().collect::<Vec<_>>()))
            .field("error", &self.error)
            .field("dropped", &self.dropped)
            .field("elapsed", &self.elapsed)
            .finish()
    }
}

/// Interceptors of a client.
#[derive(Clone, Default)]
pub(crate) struct Interceptors(Vec<Arc<dyn Interceptor>>);

impl Interceptors {
    pub(crate) fn add(&mut self, interceptor: impl Interceptor) {
        self.0.push(Arc::new(interceptor));
    }
}

impl fmt::Debug for Interceptors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Interceptors({})", self.0.len())
    }
}

/// Observed attempt. Logs its outcome and notifies the interceptors, also when it is dropped.
pub(super) struct AttemptObserver<'a> {
    interceptors: &'a Interceptors,
    attempt: Attempt<'a>,
    started: Instant,
    finished: bool,
}

impl<'a> AttemptObserver<'a> {
    /// Notifies the interceptors of the start.
    pub(super) fn start(
        interceptors: &'a Interceptors,
        attempt: Attempt<'a>,
        headers: &mut HeaderMap,
    ) -> Self {
        for interceptor in &interceptors.0 {
            interceptor.before_attempt(&attempt, headers);
        }
        Self { interceptors, attempt, started: Instant::now(), finished: false }
    }

    pub(super) fn finish(mut self, result: &Result<Received, Error>) {
        self.finished = true;
        let (status, headers, error) = match result {
            Ok(received) => (Some(received.status), Some(&received.headers), None),
            Err(error) => (error.status(), error.headers(), Some(error.kind())),
        };
        let elapsed = self.started.elapsed();
        self.notify(&AttemptOutcome { status, headers, error, dropped: false, elapsed });
    }

    fn notify(&self, outcome: &AttemptOutcome<'_>) {
        trace::record_attempt(&self.attempt, outcome);
        for interceptor in &self.interceptors.0 {
            interceptor.after_attempt(&self.attempt, outcome);
        }
    }
}

impl Drop for AttemptObserver<'_> {
    fn drop(&mut self) {
        if !self.finished {
            self.notify(&AttemptOutcome::dropped(self.started.elapsed()));
        }
    }
}
