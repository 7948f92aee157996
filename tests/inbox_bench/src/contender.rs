//! Contenders: queues that store events and handle them.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rebilly_sdk::events::inbox::{EnqueueResult, Inbox, InboxEntry};
use tokio::task::JoinSet;

use crate::events::Event;
use crate::stage::OURS;

pub(crate) type Failure = Box<dyn std::error::Error + Send + Sync>;
pub(crate) type Step<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + Send + 'a>>;

/// A queue.
pub(crate) trait Contender: Send + Sync {
    /// Name in the figures: `ours`, or that of a baseline.
    fn name(&self) -> &'static str;

    /// Stores a batch durably.
    fn store(&self, events: Vec<Event>) -> Step<'_>;

    /// Hands out and acknowledges this number of stored events.
    fn handle(&self, events: usize) -> Step<'_>;
}

/// Events in hand at the same time, for every contender: those of a worker with this concurrency.
pub(crate) const IN_HAND: usize = 256;
/// Concurrent batches of claims.
pub(crate) const CLAIMERS: usize = 2;
pub(crate) const LEASE: Duration = Duration::from_secs(60);
/// Pause while another claimer has the last events.
const PAUSE: Duration = Duration::from_millis(1);

/// An inbox of the SDK, used as its receiver and its worker do.
pub(crate) struct Ours(pub(crate) Arc<dyn Inbox>);

impl Contender for Ours {
    fn name(&self) -> &'static str {
        OURS
    }

    fn store(&self, events: Vec<Event>) -> Step<'_> {
        Box::pin(async move {
            let entries: Vec<InboxEntry> = events.into_iter().map(Event::entry).collect();
            let results = self.0.enqueue(&entries).await?;
            match results.iter().all(|result| *result == EnqueueResult::Stored) {
                true => Ok(()),
                false => Err("an event was not stored".into()),
            }
        })
    }

    fn handle(&self, events: usize) -> Step<'_> {
        Box::pin(async move {
            let left = Arc::new(AtomicUsize::new(events));
            let mut claimers = JoinSet::new();
            for _ in 0..CLAIMERS {
                let (inbox, left) = (Arc::clone(&self.0), Arc::clone(&left));
                claimers.spawn(async move {
                    loop {
                        let take = |left: usize| Some(left.saturating_sub(IN_HAND / CLAIMERS));
                        let before = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take);
                        let max = before.unwrap_or_default().min(IN_HAND / CLAIMERS);
                        if max == 0 {
                            return Ok::<_, Failure>(());
                        }
                        let claims = inbox.claim(max, LEASE, Duration::ZERO).await?;
                        left.fetch_add(max.saturating_sub(claims.len()), Ordering::Relaxed);
                        if claims.is_empty() {
                            tokio::time::sleep(PAUSE).await;
                            continue;
                        }
                        if inbox.ack(&claims).await?.contains(&false) {
                            return Err("a claim was lost".into());
                        }
                    }
                });
            }
            while let Some(ended) = claimers.join_next().await {
                ended??;
            }
            Ok(())
        })
    }
}
