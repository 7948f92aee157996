//! Handles what waits in an inbox.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::Payload;
use super::handler::{Failure, Handler, Handling};
use crate::events::Delivery;
use crate::events::inbox::{Claim, Inbox};

/// Handles what waits in an inbox: of one resource one event after the other, oldest revision first; of different ones
/// several at a time. Any number of workers, also in other processes, can share an inbox.
///
/// An event whose handler fails waits longer each time, from a second up to five minutes, and those of the same resource with it.
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
    handling: Handling<P>,
    arrived: Arc<Notify>,
    concurrency: usize,
    lease: Duration,
    settle: Duration,
    poll: Duration,
    retention: Duration,
}

impl<P: Payload> Worker<P> {
    /// A worker of an inbox that other processes fill.
    pub fn new(inbox: Arc<dyn Inbox>, handler: impl Handler<P>) -> Self {
        Self::notified(inbox, handler, Arc::default())
    }

    pub(super) fn notified(inbox: Arc<dyn Inbox>, handler: impl Handler<P>, arrived: Arc<Notify>) -> Self {
        Self {
            inbox,
            handling: Handling::of(handler),
            arrived,
            concurrency: 8,
            lease: Duration::from_secs(60),
            settle: Duration::ZERO,
            poll: Duration::from_millis(250),
            retention: Duration::from_secs(30 * 24 * 3600),
        }
    }

    /// How many events are handled at a time, 8 unless told otherwise.
    #[must_use]
    pub fn concurrency(mut self, events: usize) -> Self {
        self.concurrency = events.clamp(1, Semaphore::MAX_PERMITS);
        self
    }

    /// How long an event stays claimed by a process that has died; 60 seconds unless told otherwise. A handler that takes longer
    /// keeps its claim.
    #[must_use]
    pub fn lease(mut self, lease: Duration) -> Self {
        self.lease = lease.max(Duration::from_millis(10));
        self
    }

    /// How long an event waits before it is handled, so that older revisions that are still on their way are handled before
    /// it instead of never. Nothing unless told otherwise.
    #[must_use]
    pub fn settle(mut self, time: Duration) -> Self {
        self.settle = time;
        self
    }

    /// How often the inbox is asked when nothing waits; every 250 milliseconds unless told otherwise.
    #[must_use]
    pub fn poll_interval(mut self, interval: Duration) -> Self {
        self.poll = interval.max(Duration::from_millis(1));
        self
    }

    /// How long it is remembered that an event was handled, 30 days unless told otherwise. The worker has the inbox forget older ones
    /// about once an hour, when nothing waits; a delivery that is repeated later than that is handled again.
    #[must_use]
    pub fn retention(mut self, time: Duration) -> Self {
        self.retention = time;
        self
    }

    async fn prune(&self, last: &mut Option<Instant>) {
        let due = last.is_none_or(|last| last.elapsed() > Duration::from_secs(3600));
        if due {
            *last = Some(Instant::now());
            if let Err(error) = self.inbox.prune(self.retention).await {
                tracing::warn!(%error, "the inbox of webhook events could not be pruned");
            }
        }
    }

    /// Handles events until `stop` is ready; then what has begun is ended, and nothing more is begun.
    ///
    /// An inbox that cannot be used is tried again; nothing is lost.
    pub async fn run_until(self, stop: impl Future<Output = ()>) {
        let mut stop = pin!(stop);
        let turns = Arc::new(Semaphore::new(self.concurrency));
        let (mut running, mut pruned) = (JoinSet::new(), None);
        loop {
            while running.try_join_next().is_some() {}
            let turn = tokio::select! {
                biased;
                () = &mut stop => break,
                turn = Arc::clone(&turns).acquire_owned() => turn,
            };
            let Ok(turn) = turn else { break };
            let mut take = self.inbox.take(self.lease, self.settle);
            let taken = tokio::select! {
                biased;
                () = &mut stop => {
                    // What is claimed by now waits for nobody's lease to end.
                    if let Ok(Some(claim)) = take.await {
                        let _ = self.inbox.give_back(&claim, Some(Duration::ZERO)).await;
                    }
                    break;
                }
                taken = &mut take => taken,
            };
            let pause = match taken {
                Ok(Some(claim)) => {
                    let (inbox, handling, lease) =
                        (Arc::clone(&self.inbox), self.handling.clone(), self.lease);
                    let arrived = Arc::clone(&self.arrived);
                    running.spawn(async move {
                        handle(&inbox, &handling, claim, lease).await;
                        // The next one of the same resource can be taken now.
                        drop(turn);
                        arrived.notify_one();
                    });
                    continue;
                }
                Ok(None) => {
                    self.prune(&mut pruned).await;
                    self.poll
                }
                Err(error) => {
                    tracing::error!(%error, "the inbox of webhook events cannot be used");
                    self.poll.max(Duration::from_secs(1))
                }
            };
            drop(turn);
            tokio::select! {
                biased;
                () = &mut stop => break,
                // Either is a reason to look.
                _ = timeout(pause, self.arrived.notified()) => {}
            }
        }
        while running.join_next().await.is_some() {}
    }
}

async fn handle<P: Payload>(inbox: &Arc<dyn Inbox>, handling: &Handling<P>, claim: Claim, lease: Duration) {
    let event_type = claim.entry.event_type.clone();
    let held = match Delivery::<P>::read(claim.entry.body.clone()) {
        Ok(delivery) => hold(inbox, &claim, lease, handling.run(delivery.attempted(claim.attempt))).await,
        Err(error) => Held::Failed(error.into()),
    };
    let entered = match &held {
        Held::Handled => inbox.finish(&claim).await,
        Held::Failed(error) => {
            tracing::error!(
                event_type,
                error = &**error as &dyn std::error::Error,
                "a webhook handler failed"
            );
            inbox.give_back(&claim, Some(backoff(claim.attempt))).await
        }
    };
    if let Err(error) = entered {
        tracing::error!(event_type, %error, "what became of a webhook event could not be entered");
    }
}

/// A second, doubled with each attempt, five minutes at most.
fn backoff(attempt: u32) -> Duration {
    Duration::from_secs(1_u64.checked_shl(attempt.saturating_sub(1)).unwrap_or(u64::MAX).clamp(1, 300))
}

/// How the handling of a claim ended.
pub(super) enum Held {
    Handled,
    Failed(Failure),
}

/// Keeps a claim while its event is being handled.
pub(super) async fn hold(
    inbox: &Arc<dyn Inbox>,
    claim: &Claim,
    lease: Duration,
    handling: impl Future<Output = Result<(), Failure>>,
) -> Held {
    let keep = async {
        loop {
            sleep(lease / 3).await;
            if let Err(error) = inbox.extend(claim, lease).await {
                tracing::warn!(event_type = claim.entry.event_type, %error, "a claim could not be extended");
            }
        }
    };
    tokio::select! {
        biased;
        result = handling => match result {
            Ok(()) => Held::Handled,
            Err(error) => Held::Failed(error),
        },
        () = keep => Held::Failed("the claim was given up".into()),
    }
}

impl<P> fmt::Debug for Worker<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("concurrency", &self.concurrency)
            .field("lease", &self.lease)
            .field("settle", &self.settle)
            .finish_non_exhaustive()
    }
}
