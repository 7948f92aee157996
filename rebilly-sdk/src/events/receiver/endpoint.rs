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

use super::event_types::EventTypes;
use super::group_commit::GroupCommit;
use super::handler::{BoxedHandler, Handler};
use super::response::{duplicate, text, unavailable};
use super::settle::Settler;
use super::skip::Skip;
use super::worker::Worker;
use super::{body, head, inline};
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{EnqueueResult, Inbox, InboxEntry, InboxError, InboxStats, MemoryInbox};
use crate::events::metadata::EventMetadata;
use crate::events::verifier::WebhookVerifier;
use crate::generated::events::Event;

/// Receives the deliveries of a webhook and responds to them.
///
/// - [`new`](Self::new) responds with 2xx after your handler has succeeded. A failed event is forgotten: Rebilly
///   redelivers it, and gives up at the end of its own schedule.
/// - [`queue`](Self::queue) responds with 2xx after the inbox has stored the event. A [`Worker`] handles it, and keeps
///   what fails too often as a dead letter.
///
/// Both acknowledge duplicates without handling them, and drop no event because it is late: an event older than the
/// newest handled revision is handled, and [superseded](Delivery::is_superseded). See [`Inbox`] for the rules.
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
/// | 200 | handled, stored, duplicate or skipped |
/// | 400 | the body is not an event, or is incomplete |
/// | 401 | no accepted credentials; with `WWW-Authenticate` |
/// | 405, 413, 415 | method, size or content type not accepted |
/// | 408 | timeout of the body |
/// | 500 | the handler failed or exceeded its time limit: Rebilly redelivers the event |
/// | 503 | concurrency limit, full or unavailable inbox, or busy resource; with `Retry-After` |
pub struct Receiver<P = Event> {
    inner: Arc<Inner<P>>,
}

pub(super) struct Inner<P> {
    verifier: WebhookVerifier,
    pub(super) inbox: Arc<dyn Inbox>,
    pub(super) settler: Settler,
    entries: GroupCommit<InboxEntry, EnqueueResult>,
    handler: Option<BoxedHandler<P>>,
    pub(super) settings: Settings,
    pub(super) skip: Skip,
    by_revision: EventTypes,
    permits: Arc<Semaphore>,
    stored: Arc<Notify>,
    payload: PhantomData<fn() -> P>,
}

/// Default of [`Receiver::body_timeout`].
pub(super) const BODY_TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Debug, Clone, Copy)]
pub(super) struct Settings {
    concurrency: usize,
    body_timeout: Duration,
    pub(super) lease: Duration,
    pub(super) busy_timeout: Duration,
    pub(super) handler_timeout: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 64,
            body_timeout: BODY_TIMEOUT,
            lease: Duration::from_secs(60),
            busy_timeout: Duration::from_secs(2),
            handler_timeout: Duration::from_secs(30),
        }
    }
}

fn entries(inbox: &Arc<dyn Inbox>) -> GroupCommit<InboxEntry, EnqueueResult> {
    let (gathers, inbox) = (inbox.is_durable(), Arc::clone(inbox));
    let enqueue = move |entries: Vec<InboxEntry>| {
        let inbox = Arc::clone(&inbox);
        async move { inbox.enqueue(&entries).await }
    };
    GroupCommit::new(enqueue, |entry| entry.body.len(), gathers)
}

impl<P: Payload> Receiver<P> {
    /// Creates a receiver that handles each event before it responds.
    ///
    /// It uses a [`MemoryInbox`]. For several processes, or for deduplication across restarts, set another
    /// [`inbox`](Self::inbox).
    pub fn new(verifier: WebhookVerifier, handler: impl Handler<P>) -> Self {
        Self::build(verifier, Arc::new(MemoryInbox::new()), Some(BoxedHandler::new(handler)))
    }

    /// Creates a receiver that stores each event before it responds. Events that arrive together are stored together.
    ///
    /// A [`worker`](Self::worker) of this or another process handles the events. Use a durable inbox: events that are
    /// only in memory are lost with the process.
    pub fn queue(verifier: WebhookVerifier, inbox: Arc<dyn Inbox>) -> Self {
        Self::build(verifier, inbox, None)
    }

    fn build(verifier: WebhookVerifier, inbox: Arc<dyn Inbox>, handler: Option<BoxedHandler<P>>) -> Self {
        let settings = Settings::default();
        let inner = Inner {
            verifier,
            settler: Settler::new(Arc::clone(&inbox)),
            entries: entries(&inbox),
            inbox,
            handler,
            settings,
            skip: Skip::default(),
            by_revision: EventTypes::default(),
            permits: Arc::new(Semaphore::new(settings.concurrency)),
            stored: Arc::default(),
            payload: PhantomData,
        };
        Self { inner: Arc::new(inner) }
    }

    fn change(self, change: impl FnOnce(&mut Inner<P>)) -> Self {
        // Only a receiver that was cloned before is shared; the clone keeps its settings.
        let mut inner = Arc::unwrap_or_clone(self.inner);
        change(&mut inner);
        Self { inner: Arc::new(inner) }
    }

    /// Inbox that deduplicates and orders events. Default of [`new`](Self::new): a [`MemoryInbox`].
    ///
    /// Use one inbox for receivers that queue, and another one for receivers that handle: these delete what fails.
    #[must_use]
    pub fn inbox(self, inbox: Arc<dyn Inbox>) -> Self {
        self.change(|inner| {
            (inner.settler, inner.entries) = (Settler::new(Arc::clone(&inbox)), entries(&inbox));
            inner.inbox = inbox;
        })
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

    /// Time limit of the handler. Default: 30 s. After it, the handler is cancelled and the response is 500.
    ///
    /// Events of a queue have the limit of their [`Worker`].
    #[must_use]
    pub fn handler_timeout(self, limit: Duration) -> Self {
        self.change(|inner| inner.settings.handler_timeout = limit)
    }

    /// Event types whose superseded events are acknowledged without being handled. Default: none.
    ///
    /// Choose types whose events only carry the state of their resource, such as `customer-updated`. Each skipped event
    /// is traced and [counted](Self::skipped). A [`worker`](Self::worker) of this receiver skips the same types.
    #[must_use]
    pub fn skip_superseded(self, event_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.change(|inner| inner.skip.event_types.add(event_types))
    }

    /// Event types of which one event per revision is handled. Default: none; events are duplicates if their bodies are
    /// equal.
    ///
    /// Choose types that cannot occur twice at one revision of their resource. Other events of the same type and
    /// revision are then duplicates, even if their bodies differ.
    #[must_use]
    pub fn deduplicate_by_revision(self, event_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.change(|inner| inner.by_revision.add(event_types))
    }

    /// Creates a worker for the inbox of this receiver. The receiver wakes it when it stores an event.
    pub fn worker(&self, handler: impl Handler<P>) -> Worker<P> {
        let inner = &self.inner;
        Worker::of_receiver(Arc::clone(&inner.inbox), handler, Arc::clone(&inner.stored), &inner.skip)
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
        let entry = self.entry(delivery.metadata(), delivery.body().clone());
        match &inner.handler {
            Some(handler) => {
                let handling = inline::handle(Arc::clone(inner), handler.clone(), delivery, entry, permit);
                // A task, so that a closed connection neither cancels the handler nor loses its result.
                tokio::spawn(handling).await.unwrap_or_else(|_| unavailable("the receiver is shutting down"))
            }
            None => {
                // A payload is `Send` but may not be `Sync`, so it must not live across the next await.
                drop(delivery);
                self.store(entry).await
            }
        }
    }

    fn entry(&self, metadata: &EventMetadata, body: Bytes) -> InboxEntry {
        match self.inner.by_revision.contains(metadata.event_type()) {
            true => InboxEntry::of_revision(metadata, body),
            false => InboxEntry::new(metadata, body),
        }
    }

    async fn store(&self, entry: InboxEntry) -> Response<Full<Bytes>> {
        let (event_type, entity_kind) = (entry.event_type.clone(), entry.entity_kind().map(str::to_owned));
        match self.inner.entries.submit(entry).await {
            Ok(EnqueueResult::Stored | EnqueueResult::Claimed(_)) => {
                self.inner.stored.notify_one();
                text(StatusCode::OK, "stored")
            }
            Ok(EnqueueResult::Duplicate) => duplicate(),
            Ok(EnqueueResult::Busy | EnqueueResult::Full) => unavailable("the inbox is full"),
            Err(error) => {
                let error = &error as &dyn std::error::Error;
                tracing::error!(event_type, entity_kind, error, "webhook event not stored");
                unavailable("the inbox is unavailable")
            }
        }
    }
}

impl<P> Receiver<P> {
    /// Returns the state of the inbox: waiting, failing, claimed and dead events, and the age of the oldest one.
    ///
    /// # Errors
    /// The inbox is unavailable.
    pub async fn stats(&self) -> Result<InboxStats, InboxError> {
        self.inner.inbox.stats().await
    }

    /// Health check: succeeds if the inbox can store events.
    ///
    /// # Errors
    /// The inbox is unavailable, or its store has an incompatible schema.
    pub async fn check(&self) -> Result<(), InboxError> {
        self.inner.inbox.check().await
    }

    /// Number of superseded events that this receiver, its clones and its workers have skipped.
    pub fn skipped(&self) -> u64 {
        self.inner.skip.count()
    }
}

impl<P> Clone for Inner<P> {
    fn clone(&self) -> Self {
        Self {
            verifier: self.verifier.clone(),
            inbox: Arc::clone(&self.inbox),
            settler: self.settler.clone(),
            entries: self.entries.clone(),
            handler: self.handler.clone(),
            settings: self.settings,
            skip: self.skip.clone(),
            by_revision: self.by_revision.clone(),
            permits: Arc::clone(&self.permits),
            stored: Arc::clone(&self.stored),
            payload: PhantomData,
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
