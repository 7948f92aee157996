//! Takes deliveries in: checks, reads, enters them in an inbox, and hands them to a handler.

#[cfg(feature = "axum")]
mod axum;
mod body;
mod handler;
mod inline;
mod service;
mod worker;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, Uri, header};
use http_body::Body;
use http_body_util::Full;
use tokio::sync::{Notify, Semaphore};

pub use handler::Handler;
pub use worker::Worker;

use super::inbox::{EnqueueResult, Inbox, InboxEntry, MemoryInbox};
use super::{Delivery, Event, Payload, WebhookVerifier};
use handler::Handling;

/// Takes the deliveries of a webhook in and answers them.
///
/// [`new`](Self::new) answers 2xx once your handler has succeeded; [`queue`](Self::queue) once the inbox has the event, and a
/// [`Worker`] handles it. Either way an event that comes again is acknowledged and not handled again, and one that is older
/// than what was handled for its resource is not handled at all: see [`Inbox`] for the rules.
///
/// It is a `tower` service, [`respond`](Self::respond) needs no framework, and the feature `axum` has a router.
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
/// | answer | when |
/// |---|---|
/// | 200 | handled, or in the durable inbox; received before; older than what was handled |
/// | 400 | the body is no event, or broke off |
/// | 401 | not signed in; `WWW-Authenticate` says how |
/// | 405, 413, 415 | method, size or content type |
/// | 408 | the body did not come in time |
/// | 500 | the handler failed: Rebilly will send it again |
/// | 503 | too many at a time, the inbox is full or cannot be used, or the same resource is being handled: with `Retry-After` |
pub struct Receiver<P = Event> {
    inner: Arc<Inner<P>>,
}

struct Inner<P> {
    webhook: WebhookVerifier,
    inbox: Arc<dyn Inbox>,
    handling: Option<Handling<P>>,
    settings: Settings,
    turns: Arc<Semaphore>,
    arrived: Arc<Notify>,
    payload: PhantomData<fn() -> P>,
}

/// What a receiver is told about time and room.
#[derive(Debug, Clone, Copy)]
struct Settings {
    concurrency: usize,
    body_timeout: Duration,
    lease: Duration,
    patience: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 64,
            body_timeout: Duration::from_secs(10),
            lease: Duration::from_secs(60),
            patience: Duration::from_secs(2),
        }
    }
}

impl<P: Payload> Receiver<P> {
    /// Handles each event while its delivery waits for the answer. What was handled is remembered in memory; for more than
    /// one process, or to remember it longer, give it another [`inbox`](Self::inbox).
    pub fn new(webhook: WebhookVerifier, handler: impl Handler<P>) -> Self {
        Self::build(webhook, Arc::new(MemoryInbox::new()), Some(Handling::of(handler)))
    }

    /// Puts each event into the inbox and answers then. Events are handled by a [`worker`](Self::worker), in this process or in
    /// another. Use a durable inbox: what only memory has is lost with the process.
    pub fn queue(webhook: WebhookVerifier, inbox: Arc<dyn Inbox>) -> Self {
        Self::build(webhook, inbox, None)
    }

    fn build(webhook: WebhookVerifier, inbox: Arc<dyn Inbox>, handling: Option<Handling<P>>) -> Self {
        let settings = Settings::default();
        let (turns, arrived) = (Arc::new(Semaphore::new(settings.concurrency)), Arc::default());
        let inner = Inner { webhook, inbox, handling, settings, turns, arrived, payload: PhantomData };
        Self { inner: Arc::new(inner) }
    }

    fn change(self, change: impl FnOnce(&mut Inner<P>)) -> Self {
        // Nobody has a clone while it is being built, except by cloning it first: that one keeps what it had.
        let mut inner = Arc::try_unwrap(self.inner).unwrap_or_else(|shared| Inner {
            webhook: shared.webhook.clone(),
            inbox: Arc::clone(&shared.inbox),
            handling: shared.handling.clone(),
            settings: shared.settings,
            turns: Arc::clone(&shared.turns),
            arrived: Arc::clone(&shared.arrived),
            payload: PhantomData,
        });
        change(&mut inner);
        Self { inner: Arc::new(inner) }
    }

    /// Where it is remembered what was received and handled.
    #[must_use]
    pub fn inbox(self, inbox: Arc<dyn Inbox>) -> Self {
        self.change(|inner| inner.inbox = inbox)
    }

    /// How many deliveries are dealt with at a time, 64 unless told otherwise; more are answered with 503 at once.
    #[must_use]
    pub fn concurrency(self, deliveries: usize) -> Self {
        self.change(|inner| {
            inner.settings.concurrency = deliveries.max(1);
            inner.turns = Arc::new(Semaphore::new(inner.settings.concurrency.min(Semaphore::MAX_PERMITS)));
        })
    }

    /// How long a body may take to arrive, 10 seconds unless told otherwise.
    #[must_use]
    pub fn body_timeout(self, limit: Duration) -> Self {
        self.change(|inner| inner.settings.body_timeout = limit)
    }

    /// How long an event stays claimed by a process that has died; 60 seconds unless told otherwise. A handler that takes longer
    /// keeps its claim.
    #[must_use]
    pub fn lease(self, lease: Duration) -> Self {
        self.change(|inner| inner.settings.lease = lease.max(Duration::from_millis(10)))
    }

    /// How long a delivery waits while another event of the same resource is being handled, 2 seconds unless told otherwise;
    /// after that it is answered with 503.
    #[must_use]
    pub fn patience(self, limit: Duration) -> Self {
        self.change(|inner| inner.settings.patience = limit)
    }

    /// A worker that handles what this receiver puts into the inbox, and is told when something arrives.
    pub fn worker(&self, handler: impl Handler<P>) -> Worker<P> {
        Worker::notified(Arc::clone(&self.inner.inbox), handler, Arc::clone(&self.inner.arrived))
    }

    /// Answers a request.
    ///
    /// It can be dropped at any point: a handler that has begun goes on, and what is not in the inbox was not acknowledged.
    /// It has to be called inside a tokio runtime.
    pub async fn respond<B>(&self, request: Request<B>) -> Response<Full<Bytes>>
    where
        B: Body,
    {
        let inner = &self.inner;
        let (parts, body) = request.into_parts();
        if let Err(refusal) = admit(&inner.webhook, &parts) {
            return refused(refusal, &inner.webhook);
        }
        let Ok(turn) = Arc::clone(&inner.turns).try_acquire_owned() else {
            return busy("too many deliveries");
        };
        let body = body::collect(body, inner.webhook.limits.max_body, inner.settings.body_timeout).await;
        let body = match body {
            Ok(body) => body,
            Err(status) => return answer(status, "the body was not taken"),
        };
        let Ok(delivery) = Delivery::<P>::read(body) else {
            return answer(StatusCode::BAD_REQUEST, "no event");
        };
        match &inner.handling {
            Some(handling) => inline::handle(inner, handling, delivery, turn).await,
            None => {
                let entry = InboxEntry::new(delivery.metadata(), delivery.body().clone());
                // Only its `Send` is known of a payload.
                drop(delivery);
                self.store(entry).await
            }
        }
    }

    async fn store(&self, entry: InboxEntry) -> Response<Full<Bytes>> {
        match self.inner.inbox.receive(&entry, None).await {
            Ok(EnqueueResult::Stored | EnqueueResult::Claimed(_)) => {
                self.inner.arrived.notify_one();
                answer(StatusCode::OK, "stored")
            }
            Ok(EnqueueResult::Duplicate) => answer(StatusCode::OK, "received before"),
            Ok(EnqueueResult::Stale) => answer(StatusCode::OK, "older than what was handled"),
            Ok(EnqueueResult::Busy | EnqueueResult::Full) => busy("no room"),
            Err(error) => {
                tracing::error!(event_type = entry.event_type, %error, "a webhook event could not be stored");
                busy("no inbox")
            }
        }
    }
}

/// Why a delivery is refused by its head.
enum Refusal {
    Unauthenticated(Vec<HeaderValue>),
    Status(StatusCode),
}

/// Judges a delivery by its head. Who is not signed in learns nothing else.
fn admit(webhook: &WebhookVerifier, parts: &Parts) -> Result<(), Refusal> {
    let signed_in = webhook.authenticate(&parts.method, target(parts), &parts.headers);
    signed_in.map_err(Refusal::Unauthenticated)?;
    webhook.limits.refuse(&parts.method, &parts.headers).map_or(Ok(()), |status| Err(Refusal::Status(status)))
}

/// The target that the sender knows: axum takes the start off the path where a router is nested.
fn target(parts: &Parts) -> &Uri {
    #[cfg(feature = "axum")]
    if let Some(original) = parts.extensions.get::<::axum::extract::OriginalUri>() {
        return &original.0;
    }
    &parts.uri
}

fn refused(refusal: Refusal, webhook: &WebhookVerifier) -> Response<Full<Bytes>> {
    match refusal {
        Refusal::Unauthenticated(challenges) => {
            let mut response = answer(StatusCode::UNAUTHORIZED, "not signed in");
            for challenge in challenges {
                response.headers_mut().append(header::WWW_AUTHENTICATE, challenge);
            }
            response
        }
        Refusal::Status(status) => {
            let mut response = answer(status, "refused");
            if status == StatusCode::METHOD_NOT_ALLOWED {
                let methods: Vec<&str> = webhook.limits.methods.iter().map(Method::as_str).collect();
                if let Ok(methods) = HeaderValue::from_str(&methods.join(", ")) {
                    response.headers_mut().insert(header::ALLOW, methods);
                }
            }
            response
        }
    }
}

fn answer(status: StatusCode, text: &'static str) -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(text.as_bytes())));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(header::CONTENT_TYPE, plain);
    response
}

fn busy(text: &'static str) -> Response<Full<Bytes>> {
    let mut response = answer(StatusCode::SERVICE_UNAVAILABLE, text);
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    response
}

impl<P> Clone for Receiver<P> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner) }
    }
}

impl<P> fmt::Debug for Receiver<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver")
            .field("webhook", &self.inner.webhook)
            .field("queue", &self.inner.handling.is_none())
            .field("settings", &self.inner.settings)
            .finish_non_exhaustive()
    }
}
