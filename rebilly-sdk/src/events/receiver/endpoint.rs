//! The receiver: authenticates, decodes, deduplicates and handles or stores deliveries.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::Body;
use http_body_util::Full;
use tokio::sync::{Notify, Semaphore};

use super::handler::{BoxedHandler, Handler};
use super::response::{duplicate, superseded, text, unavailable};
use super::worker::Worker;
use super::{body, head, inline};
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{EnqueueResult, Inbox, InboxEntry, MemoryInbox};
use crate::events::verifier::WebhookVerifier;
use crate::generated::events::Event;

/// Receives the deliveries of a webhook and responds to them.
///
/// - [`new`](Self::new) responds with 2xx after your handler has succeeded.
/// - [`queue`](Self::queue) responds with 2xx after the inbox has stored the event. A [`Worker`] handles it.
///
/// Both acknowledge duplicates without handling them. Events older than the newest handled revision are superseded
/// and not handled. See [`Inbox`] for the rules.
///
/// The receiver is a `tower` service. [`respond`](Self::respond) needs no framework, and the feature `axum` adds a
/// router.
///
/// ```
/// use rebilly_sdk::events::{Delivery, Event, Receiver, WebhookVerifier};
///
/// let receiver = Receiver::new(WebhookVerifier::basic("user", "secret"), |delivery: Delivery| async move {
///     if let Event::CustomerCreated(event) = delivery.payload() {
///         println!("{:?}", event.customer_id);
///     }
///     Ok::<_, std::convert::Infallible>(())
/// });
/// ```
///
/// | status | meaning |
/// |---|---|
/// | 200 | handled, stored, duplicate or superseded |
/// | 400 | the body is not an event, or is incomplete |
/// | 401 | no accepted credentials; with `WWW-Authenticate` |
/// | 405, 413, 415 | method, size or content type not accepted |
/// | 408 | timeout of the body |
/// | 500 | the handler failed: Rebilly redelivers the event |
/// | 503 | concurrency limit, full or unavailable inbox, or busy resource; with `Retry-After` |
pub struct Receiver<P = Event> {
    inner: Arc<Inner<P>>,
}

struct Inner<P> {
    verifier: WebhookVerifier,
    inbox: Arc<dyn Inbox>,
    handler: Option<BoxedHandler<P>>,
    settings: Settings,
    permits: Arc<Semaphore>,
    stored: Arc<Notify>,
    payload: PhantomData<fn() -> P>,
}

/// Default of [`Receiver::body_timeout`].
pub(super) const BODY_TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy)]
struct Settings {
    concurrency: usize,
    body_timeout: Duration,
    lease: Duration,
    busy_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 64,
            body_timeout: BODY_TIMEOUT,
            lease: Duration::from_secs(60),
            busy_timeout: Duration::from_secs(2),
        }
    }
}

impl<P: Payload> Receiver<P> {
    /// Creates a receiver that handles each event before it responds.
    ///
    /// It uses a [`MemoryInbox`]. For several processes, or for deduplication across restarts, set another
    /// [`inbox`](Self::inbox).
    pub fn new(verifier: WebhookVerifier, handler: impl Handler<P>) -> Self {
        Self::build(verifier, Arc::new(MemoryInbox::new()), Some(BoxedHandler::new(handler)))
    }

    /// Creates a receiver that stores each event before it responds.
    ///
    /// A [`worker`](Self::worker) of this or another process handles the events. Use a durable inbox: events that are
    /// only in memory are lost with the process.
    pub fn queue(verifier: WebhookVerifier, inbox: Arc<dyn Inbox>) -> Self {
        Self::build(verifier, inbox, None)
    }

    fn build(verifier: WebhookVerifier, inbox: Arc<dyn Inbox>, handler: Option<BoxedHandler<P>>) -> Self {
        let settings = Settings::default();
        let (permits, stored) = (Arc::new(Semaphore::new(settings.concurrency)), Arc::default());
        let inner = Inner { verifier, inbox, handler, settings, permits, stored, payload: PhantomData };
        Self { inner: Arc::new(inner) }
    }

    fn change(self, change: impl FnOnce(&mut Inner<P>)) -> Self {
        // Only a receiver that was cloned before is shared; the clone keeps its settings.
        let mut inner = Arc::try_unwrap(self.inner).unwrap_or_else(|shared| Inner {
            verifier: shared.verifier.clone(),
            inbox: Arc::clone(&shared.inbox),
            handler: shared.handler.clone(),
            settings: shared.settings,
            permits: Arc::clone(&shared.permits),
            stored: Arc::clone(&shared.stored),
            payload: PhantomData,
        });
        change(&mut inner);
        Self { inner: Arc::new(inner) }
    }

    /// Inbox that deduplicates and orders events. Default of [`new`](Self::new): a [`MemoryInbox`].
    #[must_use]
    pub fn inbox(self, inbox: Arc<dyn Inbox>) -> Self {
        self.change(|inner| inner.inbox = inbox)
    }

    /// Maximum number of concurrent deliveries. Default: 64. Further deliveries get a 503 at once.
    #[must_use]
    pub fn concurrency(self, deliveries: usize) -> Self {
        self.change(|inner| {
            inner.settings.concurrency = deliveries.max(1);
            inner.permits = Arc::new(Semaphore::new(inner.settings.concurrency.min(Semaphore::MAX_PERMITS)));
        })
    }

    /// Timeout for receiving a body. Default: 10 s.
    #[must_use]
    pub fn body_timeout(self, limit: Duration) -> Self {
        self.change(|inner| inner.settings.body_timeout = limit)
    }

    /// Duration after which the event of a crashed process can be handled again. Default: 60 s, minimum: 10 ms.
    ///
    /// The lease is renewed while a handler runs, so handlers can take longer.
    #[must_use]
    pub fn lease(self, lease: Duration) -> Self {
        self.change(|inner| inner.settings.lease = lease.max(Duration::from_millis(10)))
    }

    /// Maximum wait while another event of the same resource is being handled. Default: 2 s. After it, the response
    /// is 503.
    #[must_use]
    pub fn busy_timeout(self, limit: Duration) -> Self {
        self.change(|inner| inner.settings.busy_timeout = limit)
    }

    /// Creates a worker for the inbox of this receiver. The receiver wakes it when it stores an event.
    pub fn worker(&self, handler: impl Handler<P>) -> Worker<P> {
        Worker::with_notify(Arc::clone(&self.inner.inbox), handler, Arc::clone(&self.inner.stored))
    }

    /// Responds to a request. It must run inside a Tokio runtime.
    ///
    /// The future is safe to drop at any point: a running handler continues, and an event that is not stored was not
    /// acknowledged.
    pub async fn respond<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body,
    {
        let inner = &self.inner;
        let limits = &inner.verifier.limits;
        let (parts, body) = request.into_parts();
        if let Err(rejection) = head::check(&inner.verifier, &parts) {
            return rejection.into_response(&limits.methods);
        }
        let Ok(permit) = Arc::clone(&inner.permits).try_acquire_owned() else {
            return unavailable("too many concurrent deliveries");
        };
        let body = match body::read(body, limits.max_body, inner.settings.body_timeout).await {
            Ok(body) => body,
            Err(status) => return text(status, "the body was rejected"),
        };
        let Ok(delivery) = Delivery::<P>::read(body) else {
            return text(StatusCode::BAD_REQUEST, "the body is not an event");
        };
        match &inner.handler {
            Some(handler) => {
                let times = (inner.settings.lease, inner.settings.busy_timeout);
                inline::handle(&inner.inbox, handler, delivery, permit, times).await
            }
            None => {
                let entry = InboxEntry::new(delivery.metadata(), delivery.body().clone());
                // A payload is `Send` but may not be `Sync`, so it must not live across the next await.
                drop(delivery);
                self.store(entry).await
            }
        }
    }

    async fn store(&self, entry: InboxEntry) -> Response<Full<Bytes>> {
        match self.inner.inbox.enqueue(&entry, None).await {
            Ok(EnqueueResult::Stored | EnqueueResult::Claimed(_)) => {
                self.inner.stored.notify_one();
                text(StatusCode::OK, "stored")
            }
            Ok(EnqueueResult::Duplicate) => duplicate(),
            Ok(EnqueueResult::Superseded) => superseded(),
            Ok(EnqueueResult::Busy | EnqueueResult::Full) => unavailable("the inbox is full"),
            Err(error) => {
                tracing::error!(event_type = entry.event_type, %error, "webhook event not stored");
                unavailable("the inbox is unavailable")
            }
        }
    }
}

impl<P> Clone for Receiver<P> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<P> fmt::Debug for Receiver<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("verifier", &self.inner.verifier)
            .field("queue", &self.inner.handler.is_none())
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}
