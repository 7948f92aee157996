//! The worker: handles the events of an inbox.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout};

use super::handler::{BoxedHandler, Handler};
use super::lease::{HandlerOutcome, renew_lease};
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{Claim, Inbox};

/// Interval at which old entries are pruned.
const PRUNE_INTERVAL: Duration = Duration::from_secs(3600);

/// Handles the events of an inbox.
///
/// Events of one resource run one after another by ascending revision; events of different resources run
/// concurrently. Any number of workers, of any number of processes, can share an inbox.
///
/// A failed event is retried after one second, then after twice as long each time, up to five minutes. It delays
/// later events of the same resource.
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
    concurrency: usize,
    lease: Duration,
    reorder_window: Duration,
    poll_interval: Duration,
    retention: Duration,
}

impl<P: Payload> Worker<P> {
    /// Creates a worker for an inbox that other processes fill.
    pub fn new(inbox: Arc<dyn Inbox>, handler: impl Handler<P>) -> Self {
        Self::with_notify(inbox, handler, Arc::default())
    }

    /// Creates a worker that checks the inbox at each notification.
    pub(super) fn with_notify(inbox: Arc<dyn Inbox>, handler: impl Handler<P>, notify: Arc<Notify>) -> Self {
        Self {
            inbox,
            handler: BoxedHandler::new(handler),
            notify,
            concurrency: 8,
            lease: Duration::from_secs(60),
            reorder_window: Duration::ZERO,
            poll_interval: Duration::from_millis(250),
            retention: Duration::from_secs(30 * 24 * 3600),
        }
    }

    /// Maximum number of concurrent handlers. Default: 8.
    #[must_use]
    pub fn concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// Duration after which the event of a crashed process can be handled again. Default: 60 s, minimum: 10 ms.
    ///
    /// The lease is renewed while a handler runs, so handlers can take longer.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(10));
        self
    }

    /// Delay between the arrival and the handling of an event. Default: zero.
    ///
    /// Earlier revisions that arrive within it are handled first. Later ones are superseded.
    #[must_use]
    pub fn reorder_window(mut self, window: Duration) -> Self {
        self.reorder_window = window;
        self
    }

    /// Interval at which an empty inbox is polled. Default: 250 ms, minimum: 1 ms.
    #[must_use]
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.poll_interval = interval.max(Duration::from_millis(1));
        self
    }

    /// Retention of the keys and revisions of handled events. Default: 30 days.
    ///
    /// The worker prunes older ones about once an hour while the inbox is empty. Later duplicates are handled again.
    #[must_use]
    pub fn retention(mut self, retention: Duration) -> Self {
        self.retention = retention;
        self
    }

    async fn prune(&self, last: &mut Option<Instant>) {
        if last.is_none_or(|last| last.elapsed() > PRUNE_INTERVAL) {
            *last = Some(Instant::now());
            if let Err(error) = self.inbox.prune(self.retention).await {
                tracing::warn!(%error, "inbox of webhook events not pruned");
            }
        }
    }

    /// Handles events until `stop` completes, then waits for the running handlers.
    ///
    /// An unavailable inbox is retried; no event is lost.
    pub async fn run_until(self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let permits = Arc::new(Semaphore::new(self.concurrency));
        let (mut running, mut pruned) = (JoinSet::new(), None);
        loop {
            while running.try_join_next().is_some() {}
            let permit = tokio::select! {
                biased;
                () = &mut stop => break,
                permit = Arc::clone(&permits).acquire_owned() => permit,
            };
            let Ok(permit) = permit else { break };
            let mut claiming = self.inbox.claim_next(self.lease, self.reorder_window);
            let claimed = tokio::select! {
                biased;
                () = &mut stop => {
                    // Otherwise an event that is claimed by now would be delayed until its lease expires.
                    if let Ok(Some(claim)) = claiming.await {
                        let _ = self.inbox.release(&claim, Some(Duration::ZERO)).await;
                    }
                    break;
                }
                claimed = &mut claiming => claimed,
            };
            let pause = match claimed {
                Ok(Some(claim)) => {
                    let (inbox, handler, lease) = (Arc::clone(&self.inbox), self.handler.clone(), self.lease);
                    let notify = Arc::clone(&self.notify);
                    running.spawn(async move {
                        handle(&inbox, &handler, claim, lease).await;
                        drop(permit);
                        // The next event of the resource can be claimed now.
                        notify.notify_one();
                    });
                    continue;
                }
                Ok(None) => {
                    tokio::select! {
                        biased;
                        // `stop` may wait for the inbox too, so it is polled while the inbox is pruned.
                        () = &mut stop => break,
                        () = self.prune(&mut pruned) => self.poll_interval,
                    }
                }
                Err(error) => {
                    tracing::error!(%error, "inbox of webhook events unavailable; retrying");
                    self.poll_interval.max(Duration::from_secs(1))
                }
            };
            drop(permit);
            tokio::select! {
                biased;
                () = &mut stop => break,
                // A notification and the timeout both start the next claim.
                _ = timeout(pause, self.notify.notified()) => {}
            }
        }
        while running.join_next().await.is_some() {}
    }
}

async fn handle<P: Payload>(
    inbox: &Arc<dyn Inbox>,
    handler: &BoxedHandler<P>,
    claim: Claim,
    lease: Duration,
) {
    let event_type = claim.entry.event_type.clone();
    let outcome = match Delivery::<P>::read(claim.entry.body.clone()) {
        Ok(delivery) => {
            let delivery = delivery.with_attempt(claim.attempt);
            renew_lease(inbox, &claim, lease, handler.run(delivery)).await
        }
        Err(error) => HandlerOutcome::Failed(error.into()),
    };
    let recorded = match &outcome {
        HandlerOutcome::Handled => inbox.ack(&claim).await,
        HandlerOutcome::Failed(error) => {
            tracing::error!(
                event_type,
                error = &**error as &dyn std::error::Error,
                "webhook handler failed; the event will be retried"
            );
            inbox.release(&claim, Some(backoff(claim.attempt))).await
        }
    };
    if let Err(error) = recorded {
        tracing::error!(event_type, %error, "result of a webhook handler not stored");
    }
}

/// Returns the delay after a failed attempt: one second, doubled each time, five minutes at most.
fn backoff(attempt: u32) -> Duration {
    Duration::from_secs(1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX).clamp(1, 300))
}

impl<P> Clone for Worker<P> {
    /// Creates another worker with the same inbox, handler and settings.
    fn clone(&self) -> Self {
        Self {
            inbox: Arc::clone(&self.inbox),
            handler: self.handler.clone(),
            notify: Arc::clone(&self.notify),
            ..*self
        }
    }
}

impl<P> fmt::Debug for Worker<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("concurrency", &self.concurrency)
            .field("lease", &self.lease)
            .field("reorder_window", &self.reorder_window)
            .finish_non_exhaustive()
    }
}
