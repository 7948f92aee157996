//! Code of one's own around every attempt.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use http::{HeaderMap, Method, StatusCode};

use super::Received;
use crate::error::{Error, ErrorKind};

/// Watches every attempt of a client: for metrics, trace headers, logs.
///
/// It sees no query, body, identifier or credential. Both methods run on the task of the call, so they must not block.
///
/// ```
/// use std::sync::atomic::{AtomicU64, Ordering};
/// use rebilly_sdk::{Attempt, AttemptOutcome, Interceptor};
///
/// #[derive(Default)]
/// struct Failures(AtomicU64);
///
/// impl Interceptor for Failures {
///     fn after_attempt(&self, _: &Attempt<'_>, ending: &AttemptOutcome<'_>) {
///         if !ending.status.is_some_and(|status| status.is_success()) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
/// ```
pub trait Interceptor: Send + Sync + 'static {
    /// Before a request goes out. `headers` are sent with it; the credential is not among them yet and cannot be replaced.
    fn before_attempt(&self, attempt: &Attempt<'_>, headers: &mut HeaderMap) {
        let _ = (attempt, headers);
    }

    /// After its answer came in, or did not. Called for every attempt that began, one that was dropped included.
    fn after_attempt(&self, attempt: &Attempt<'_>, ending: &AttemptOutcome<'_>) {
        let _ = (attempt, ending);
    }
}

/// An attempt to send a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation's name in Rebilly's definitions: `PutCustomer`.
    pub operation_id: &'a str,
    /// The HTTP method.
    pub method: &'a Method,
    /// The path with its placeholders: `/customers/{id}`.
    pub path_template: &'a str,
    /// 1 for the first attempt.
    pub number: u32,
}

/// How an attempt ended. Its `Debug` has the names of the headers and none of their values: a `Location` can be a signed
/// address.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The status, if there was an answer.
    pub status: Option<StatusCode>,
    /// The headers, if there was an answer.
    pub headers: Option<&'a HeaderMap>,
    /// What went wrong, if anything did.
    pub error: Option<ErrorKind>,
    /// Whether the caller dropped the call before there was an answer.
    pub dropped: bool,
    /// How long it took.
    pub elapsed: Duration,
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

/// The interceptors of a client.
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

/// An attempt whose end the interceptors are told, come what may.
pub(super) struct Watched<'a> {
    interceptors: &'a Interceptors,
    attempt: Attempt<'a>,
    started: Instant,
    ended: bool,
}

impl<'a> Watched<'a> {
    /// Nothing when nobody watches.
    pub(super) fn start(
        interceptors: &'a Interceptors,
        attempt: Attempt<'a>,
        headers: &mut HeaderMap,
    ) -> Option<Self> {
        if interceptors.0.is_empty() {
            return None;
        }
        for interceptor in &interceptors.0 {
            interceptor.before_attempt(&attempt, headers);
        }
        Some(Self { interceptors, attempt, started: Instant::now(), ended: false })
    }

    pub(super) fn end(mut self, result: &Result<Received, Error>) {
        self.ended = true;
        let (status, headers, error) = match result {
            Ok(received) => (Some(received.status), Some(&received.headers), None),
            Err(error) => (error.status(), error.headers(), Some(error.kind())),
        };
        self.tell(&AttemptOutcome {
            status,
            headers,
            error,
            dropped: false,
            elapsed: self.started.elapsed(),
        });
    }

    fn tell(&self, ending: &AttemptOutcome<'_>) {
        for interceptor in &self.interceptors.0 {
            interceptor.after_attempt(&self.attempt, ending);
        }
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        if !self.ended {
            let elapsed = self.started.elapsed();
            self.tell(&AttemptOutcome { status: None, headers: None, error: None, dropped: true, elapsed });
        }
    }
}
