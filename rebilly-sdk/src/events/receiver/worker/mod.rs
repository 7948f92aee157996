//! The worker: handles the events of an inbox.

mod attempt;
mod leases;
mod run;

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};

use super::backoff::Backoff;
use super::handler::{BoxedHandler, Handler};
use super::skip::Skip;
use crate::events::delivery::Payload;
use crate::events::inbox::{DeadLetter, Inbox, InboxError, InboxStats};

/// Handles the events of an inbox.
///
/// Events of one resource run one after another by ascending revision; events of different resources run
/// concurrently. Any number of workers, of any number of processes, can share an inbox. Events are claimed and
/// acknowledged in batches.
///
/// A failed event is retried after a [backoff](Self::backoff), and delays later events of the same resource. After
/// [`max_attempts`](Self::max_attempts) it is a [dead letter](DeadLetter): kept in the inbox until it is
/// [requeued](Inbox::requeue), [discarded](Inbox::discard) or delivered again. Its resource goes on.
///
/// ```no_run
/// use std::sync::Arc;
/// use rebilly_sdk::events::{Delivery, inbox::{Inbox, MemoryInbox}, Receiver, WebhookVerifier};
///
/// # async fn example(stop: impl Future<Output = ()>) {
/// let inbox: Arc<dyn Inbox> = Arc::new(MemoryInbox::new());
/// let receiver = Receiver::queue(WebhookVerifier::basic("user", "secret"), inbox);
/// let worker = receiver.worker(|delivery: Delivery| async move {
///     println!("{}", delivery.event_type());
///     Ok::<_, std::convert::Infallible>(())
/// });
/// worker.run_until(stop).await;
/// # }
/// ```
pub struct Worker<P> {
    inbox: Arc<dyn Inbox>,
    handler: BoxedHandler<P>,
    notify: Arc<Notify>,
    settings: Settings,
    skip: Skip,
    on_dead_letter: Option<DeadLetterCallback>,
}

type DeadLetterCallback = Arc<dyn Fn(&DeadLetter) + Send + Sync>;

#[derive(Debug, Clone, Copy)]
struct Settings {
    concurrency: usize,
    lease: Duration,
    handler_timeout: Duration,
    max_attempts: u32,
    backoff: Backoff,
    reorder_window: Duration,
    poll_interval: Duration,
    retention: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            concurrency: 8,
            lease: Duration::from_secs(60),
            handler_timeout: Duration::from_secs(300),
            max_attempts: 25,
            backoff: Backoff { min: Duration::from_secs(1), max: Duration::from_secs(300) },
            reorder_window: Duration::ZERO,
            poll_interval: Duration::from_millis(250),
            retention: Duration::from_secs(30 * 24 * 3600),
        }
    }
}

impl<P: Payload> Worker<P> {
    /// Creates a worker for an inbox that other processes fill.
    pub fn new(inbox: Arc<dyn Inbox>, handler: impl Handler<P>) -> Self {
        Self::of_receiver(inbox, handler, Arc::default(), &Skip::default())
    }

    /// Creates a worker that checks the inbox at each notification.
    pub(super) fn of_receiver(
        inbox: Arc<dyn Inbox>,
        handler: impl Handler<P>,
        notify: Arc<Notify>,
        skip: &Skip,
    ) -> Self {
        let (handler, skip) = (BoxedHandler::new(handler), skip.clone());
        Self { inbox, handler, notify, settings: Settings::default(), skip, on_dead_letter: None }
    }

    /// Maximum number of concurrent handlers. Default: 8. As many events are claimed at a time.
    #[must_use]
    pub fn concurrency(mut self, events: usize) -> Self {
        self.settings.concurrency = events.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Duration after which the event of a crashed process can be handled again. Default: 60 s, minimum: 10 ms.
    ///
    /// The lease is renewed while a handler runs, so handlers can take longer.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.settings.lease = lease.max(Duration::from_millis(10));
        self
    }

    /// Time limit of a handler. Default: 5 min. After it, the handler is cancelled and the attempt has failed. The lease
    /// is not renewed any more.
    #[must_use]
    pub fn handler_timeout(mut self, limit: Duration) -> Self {
        self.settings.handler_timeout = limit;
        self
    }

    /// Number of attempts after which a failing event is a dead letter, at least one. Default: 25, which take about 90
    /// minutes with the default [`backoff`](Self::backoff).
    ///
    /// An attempt whose process ended before its result counts too.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.settings.max_attempts = attempts.max(1);
        self
    }

    /// Delays between attempts: the first one, doubled after each failure up to the maximum. Default: 1 s to 5 min.
    ///
    /// Delays are up to a fifth shorter, so that events that failed together are not retried together.
    #[must_use]
    pub fn backoff(mut self, min: Duration, max: Duration) -> Self {
        self.settings.backoff = Backoff { min, max: max.max(min) };
        self
    }

    /// Calls a function for each event that has become a dead letter. Default: none; it is only traced, at level error.
    ///
    /// The function must return soon. [`failed_at`](DeadLetter::failed_at) is by the clock of this process here.
    ///
    /// ```
    /// # use rebilly_sdk::events::{Delivery, Worker};
    /// # fn example(worker: Worker<rebilly_sdk::events::Event>) -> Worker<rebilly_sdk::events::Event> {
    /// worker.on_dead_letter(|letter| eprintln!("{} failed {} times", letter.entry.event_type, letter.attempts))
    /// # }
    /// ```
    #[must_use]
    pub fn on_dead_letter(mut self, callback: impl Fn(&DeadLetter) + Send + Sync + 'static) -> Self {
        self.on_dead_letter = Some(Arc::new(callback));
        self
    }

    /// Delay between the arrival and the handling of an event. Default: zero.
    ///
    /// Earlier revisions that arrive within it are handled first. Later ones are
    /// [superseded](crate::events::Delivery::is_superseded).
    #[must_use]
    pub fn reorder_window(mut self, window: Duration) -> Self {
        self.settings.reorder_window = window;
        self
    }

    /// Event types whose superseded events are acknowledged without being handled. Default: none, or those of the
    /// receiver.
    ///
    /// Choose types whose events only carry the state of their resource, such as `customer-updated`. Each skipped event
    /// is traced and [counted](Self::skipped).
    #[must_use]
    pub fn skip_superseded(mut self, event_types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.skip.event_types.add(event_types);
        self
    }

    /// Interval at which an empty inbox is polled. Default: 250 ms, minimum: 1 ms.
    #[must_use]
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.settings.poll_interval = interval.max(Duration::from_millis(1));
        self
    }

    /// Retention of the keys and revisions of handled events. Default: 30 days.
    ///
    /// The worker prunes older ones when it starts and about once an hour. Later duplicates are handled again.
    #[must_use]
    pub fn retention(mut self, retention: Duration) -> Self {
        self.settings.retention = retention;
        self
    }

    /// Handles events until `stop` completes, then waits for the running handlers. Events that are claimed and not being
    /// handled are released.
    ///
    /// An unavailable inbox is retried; no event is lost. If the future is dropped, running handlers are cancelled, and
    /// their events are handled again after their lease.
    pub async fn run_until(self, stop: impl Future<Output = ()>) {
        run::run_until(self, stop).await;
    }
}

impl<P> Worker<P> {
    /// Returns the state of the inbox: waiting, failing, claimed and dead events, and the age of the oldest one.
    ///
    /// # Errors
    /// The inbox is unavailable.
    pub async fn stats(&self) -> Result<InboxStats, InboxError> {
        self.inbox.stats().await
    }

    /// Health check: succeeds if the inbox can be used.
    ///
    /// # Errors
    /// The inbox is unavailable, or its store has an incompatible schema.
    pub async fn check(&self) -> Result<(), InboxError> {
        self.inbox.check().await
    }

    /// Number of superseded events that this worker, its clones and its receiver have skipped.
    pub fn skipped(&self) -> u64 {
        self.skip.count()
    }
}

impl<P> Clone for Worker<P> {
    /// Creates another worker with the same inbox, handler and settings.
    fn clone(&self) -> Self {
        Self {
            inbox: Arc::clone(&self.inbox),
            handler: self.handler.clone(),
            notify: Arc::clone(&self.notify),
            settings: self.settings,
            skip: self.skip.clone(),
            on_dead_letter: self.on_dead_letter.clone(),
        }
    }
}

impl<P> fmt::Debug for Worker<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker").field("settings", &self.settings).finish_non_exhaustive()
    }
}
