//! One attempt: from a claim to its written result.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use super::Worker;
use super::leases::{KeptLease, Leases};
use crate::events::BoxError;
use crate::events::delivery::{Delivery, Payload};
use crate::events::inbox::{Claim, DeadLetter, Release, cut_error};
use crate::events::receiver::settle::{Settled, Settler};

/// State that the tasks of a running worker share.
pub(super) struct Running<P> {
    pub(super) worker: Worker<P>,
    pub(super) settler: Settler,
    pub(super) leases: Leases,
    pub(super) stopped: AtomicBool,
}

impl<P: Payload> Running<P> {
    pub(super) fn new(worker: Worker<P>) -> Self {
        let settler = Settler::new(Arc::clone(&worker.inbox));
        Self { worker, settler, leases: Leases::default(), stopped: AtomicBool::new(false) }
    }

    /// Runs the handler for a claim that was added to the leases, and writes the result.
    pub(super) async fn attempt(&self, claim: Arc<Claim>, id: u64) {
        let (worker, settings) = (&self.worker, &self.worker.settings);
        let lease = self.leases.keep(id);
        if !lease.is_valid(&*worker.inbox, settings.lease).await {
            // Its response came late, and another worker may have the event.
            return;
        }
        if claim.attempt > settings.max_attempts {
            let error = "the last attempt has no result: its process ended, its claim was lost, or the limit of attempts \
                         was lowered";
            return self.bury(&claim, error.into(), lease).await;
        }
        if worker.skip.applies_to(&claim) {
            lease.handler_ended();
            if self.settler.ack(&claim, |failing| self.gives_up(failing)).await == Settled::Written {
                worker.skip.record(&claim);
            }
            return;
        }
        let handled = match Delivery::<P>::read(claim.entry.body.clone()) {
            Ok(delivery) => worker.handler.run(delivery.with_claim(&claim), settings.handler_timeout).await,
            Err(error) => Err(error.into()),
        };
        lease.handler_ended();
        match handled {
            Ok(()) => drop(self.settler.ack(&claim, |failing| self.gives_up(failing)).await),
            Err(error) if claim.attempt >= settings.max_attempts => self.bury(&claim, error, lease).await,
            Err(error) => {
                let delay = settings.backoff.delay(claim.attempt);
                tracing::error!(
                    event_type = claim.entry.event_type,
                    entity_kind = claim.entry.entity_kind(),
                    attempt = claim.attempt,
                    delay = ?delay,
                    error = &*error as &dyn std::error::Error,
                    "webhook handler failed; the event will be retried"
                );
                self.release(&claim, Release::Retry { delay }).await;
            }
        }
    }

    /// Makes an event a dead letter.
    async fn bury(&self, claim: &Claim, error: BoxError, lease: KeptLease<'_>) {
        lease.handler_ended();
        tracing::error!(
            event_type = claim.entry.event_type,
            entity_kind = claim.entry.entity_kind(),
            attempt = claim.attempt,
            error = &*error as &dyn std::error::Error,
            "webhook event failed too often; it is a dead letter"
        );
        let error = with_sources(&*error);
        let error = cut_error(&error);
        let settled = self.release(claim, Release::DeadLetter { error }).await;
        drop(lease);
        if let Some(callback) = self.worker.on_dead_letter.as_ref().filter(|_| settled == Settled::Written) {
            let (entry, attempts) = (claim.entry.clone(), claim.attempt);
            callback(&DeadLetter::new(entry, attempts, claim.received_at, SystemTime::now(), error));
        }
    }

    pub(super) async fn release(&self, claim: &Claim, release: Release<'_>) -> Settled {
        self.settler.release(claim, release, |failing| self.gives_up(failing)).await
    }

    /// A running worker never gives up to write a result. A stopped one does when the lease may have expired.
    fn gives_up(&self, failing: Duration) -> bool {
        self.stopped.load(Ordering::Relaxed) && failing >= self.worker.settings.lease
    }
}

/// Returns an error and its sources in one line.
fn with_sources(error: &(dyn Error + Send + Sync)) -> String {
    let (mut text, mut source) = (error.to_string(), error.source());
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    text
}
