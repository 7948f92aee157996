//! The loop of a worker: claims events and starts their attempts.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{Instant, sleep, timeout};

use super::Worker;
use super::attempt::Running;
use crate::events::delivery::Payload;
use crate::events::inbox::{Claim, Inbox, InboxError, Release};
use crate::events::receiver::settle::RETRY;

/// Maximum number of claims of a batch.
const MAX_CLAIMS: usize = 256;
/// Interval at which old entries are pruned.
const PRUNE_INTERVAL: Duration = Duration::from_secs(3600);

pub(super) async fn run_until<P: Payload>(worker: Worker<P>, stop: impl Future<Output = ()>) {
    let mut stop = pin!(stop);
    let running = Arc::new(Running::new(worker));
    let settings = running.worker.settings;
    let (mut background, mut attempts) = (JoinSet::new(), JoinSet::new());
    let (renewing, inbox) = (Arc::clone(&running), Arc::clone(&running.worker.inbox));
    background.spawn(restarted(move || renew(Arc::clone(&renewing))));
    background.spawn(restarted(move || prune(Arc::clone(&inbox), settings.retention)));
    let places = Arc::new(Semaphore::new(settings.concurrency));
    loop {
        while attempts.try_join_next().is_some() {}
        let mut free = tokio::select! {
            biased;
            () = &mut stop => break,
            free = free_places(&places) => free,
        };
        let max = free.num_permits();
        let mut claiming = pin!(claim(&running, max));
        let claimed = tokio::select! {
            biased;
            () = &mut stop => {
                // Otherwise events that are claimed by now would be delayed until their lease expires.
                let unhandled = match timeout(settings.lease, claiming).await {
                    Ok(Ok((claims, _))) => claims,
                    _ => Vec::new(),
                };
                running.stopped.store(true, Ordering::Relaxed);
                release(&running, unhandled).await;
                break;
            }
            claimed = &mut claiming => claimed,
        };
        let (claims, requested) = match claimed {
            Ok(claims) => claims,
            Err(error) => {
                unavailable(&error);
                drop(free);
                tokio::select! {
                    biased;
                    () = &mut stop => break,
                    () = recovery(&*running.worker.inbox, settings.poll_interval) => continue,
                }
            }
        };
        let all_claimed = claims.len() < max;
        for claim in claims {
            let (running, place, claim) = (Arc::clone(&running), free.split(1), Arc::new(claim));
            let id = running.leases.add(&claim, requested);
            attempts.spawn(async move {
                running.attempt(claim, id).await;
                drop(place);
                // The next event of the resource can be claimed now.
                running.worker.notify.notify_one();
            });
        }
        drop(free);
        if all_claimed {
            tokio::select! {
                biased;
                () = &mut stop => break,
                // A notification and the timeout both start the next claim.
                _ = timeout(settings.poll_interval, running.worker.notify.notified()) => {}
            }
        }
    }
    running.stopped.store(true, Ordering::Relaxed);
    while attempts.join_next().await.is_some() {}
}

/// Claims events, and returns the instant of the request. The leases of other claims are renewed before if they may have
/// expired.
async fn claim<P: Payload>(running: &Running<P>, max: usize) -> Result<(Vec<Claim>, Instant), InboxError> {
    let (inbox, settings) = (&*running.worker.inbox, running.worker.settings);
    running.leases.renew_expired(inbox, settings.lease, settings.handler_timeout).await?;
    let requested = Instant::now();
    Ok((inbox.claim(max, settings.lease, settings.reorder_window).await?, requested))
}

/// Runs a task that does not end, and starts it again if the inbox panics.
async fn restarted<F: Future<Output = ()> + Send + 'static>(start: impl Fn() -> F) {
    loop {
        let mut task = JoinSet::new();
        task.spawn(start());
        if let Some(Err(error)) = task.join_next().await {
            tracing::error!(%error, "the inbox of webhook events panicked; trying again");
        }
        sleep(RETRY.max).await;
    }
}

fn unavailable(error: &InboxError) {
    let error = error as &dyn std::error::Error;
    tracing::error!(error, "inbox of webhook events unavailable; retrying");
}

/// Waits for a free place, and returns all that are free.
async fn free_places(places: &Arc<Semaphore>) -> OwnedSemaphorePermit {
    // The semaphore is never closed.
    let Ok(mut free) = Arc::clone(places).acquire_owned().await else { std::future::pending().await };
    // Attempts that ended together free their places together.
    tokio::task::yield_now().await;
    let others = places.available_permits().min(MAX_CLAIMS - 1);
    if let Ok(others) = u32::try_from(others)
        && let Ok(others) = Arc::clone(places).try_acquire_many_owned(others)
    {
        free.merge(others);
    }
    free
}

/// Waits until an inbox that failed is available again. Results of earlier attempts, also those of other processes, are
/// written before the next claim.
async fn recovery(inbox: &dyn Inbox, poll_interval: Duration) {
    loop {
        sleep(poll_interval.max(RETRY.max)).await;
        if inbox.check().await.is_ok() {
            break;
        }
    }
    sleep(RETRY.max).await;
    tracing::info!("inbox of webhook events available again");
}

/// Releases claims that no handler has seen.
async fn release<P: Payload>(running: &Arc<Running<P>>, claims: Vec<Claim>) {
    let mut releases = JoinSet::new();
    for claim in claims {
        let running = Arc::clone(running);
        releases.spawn(async move { running.release(&claim, Release::Unhandled).await });
    }
    while releases.join_next().await.is_some() {}
}

async fn renew<P: Payload>(running: Arc<Running<P>>) {
    let settings = running.worker.settings;
    running.leases.renew(&*running.worker.inbox, settings.lease, settings.handler_timeout).await;
}

/// Prunes old entries at once and then about once an hour.
async fn prune(inbox: Arc<dyn Inbox>, retention: Duration) {
    loop {
        if let Err(error) = inbox.prune(retention).await {
            tracing::warn!(error = &error as &dyn std::error::Error, "inbox of webhook events not pruned");
        }
        // Workers that were started together do not prune together.
        sleep(PRUNE_INTERVAL.mul_f64(0.9 + fastrand::f64() / 5.0)).await;
    }
}
