//! Group commit: concurrent operations share one call of the inbox, and so one wait for the disk.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use tokio::sync::oneshot;

use crate::events::inbox::InboxError;
use crate::future::BoxFuture;

/// Maximum number of batches in flight. While one waits for the disk, the next one is sent.
const MAX_IN_FLIGHT: usize = 2;
/// Maximum number of items of a batch.
const MAX_ITEMS: usize = 256;
/// Maximum weight of a batch of several items.
const MAX_WEIGHT: usize = 4 * 1024 * 1024;

/// Collects items while earlier batches are in flight. An item waits for nothing else: when no batch is in flight, it
/// is committed at once, with those that other tasks submit at the same time.
pub(super) struct GroupCommit<T, R>(Arc<Shared<T, R>>);

type Commit<T, R> = Box<dyn Fn(Vec<T>) -> BoxFuture<'static, Result<Vec<R>, InboxError>> + Send + Sync>;

struct Shared<T, R> {
    commit: Commit<T, R>,
    weight: fn(&T) -> usize,
    gathers: bool,
    queue: Mutex<Queue<T, R>>,
}

struct Queue<T, R> {
    waiting: VecDeque<Waiting<T, R>>,
    last_ticket: u64,
    in_flight: usize,
}

struct Waiting<T, R> {
    ticket: u64,
    item: T,
    reply: Reply<R>,
}

type Reply<R> = oneshot::Sender<Result<R, InboxError>>;

impl<T: Send + 'static, R: Send + 'static> GroupCommit<T, R> {
    /// Creates a group commit from a function that commits a batch and returns one result per item, and from the weight
    /// of an item. If it `gathers`, an item lets other tasks run before its batch begins: batches are expensive.
    pub(super) fn new<F>(
        commit: impl Fn(Vec<T>) -> F + Send + Sync + 'static,
        weight: fn(&T) -> usize,
        gathers: bool,
    ) -> Self
    where
        F: Future<Output = Result<Vec<R>, InboxError>> + Send + 'static,
    {
        let queue = Queue { waiting: VecDeque::new(), last_ticket: 0, in_flight: 0 };
        let commit: Commit<T, R> = Box::new(move |items| Box::pin(commit(items)));
        Self(Arc::new(Shared { commit, weight, gathers, queue: Mutex::new(queue) }))
    }

    /// Commits an item together with those that wait. Returns its result after the commit.
    ///
    /// If the future is dropped, an item that still waits is withdrawn. Other items are not affected.
    pub(super) async fn submit(&self, item: T) -> Result<R, InboxError> {
        let (reply, result) = oneshot::channel();
        let _withdrawal = Withdrawal { shared: &self.0, ticket: self.0.push(item, reply) };
        if self.0.gathers {
            tokio::task::yield_now().await;
        }
        if self.0.starts() {
            let mut batches = Box::pin(Shared::run(Arc::clone(&self.0)));
            // An inbox in memory is ready at once, without a task.
            let mut poll =
                |context: &mut Context<'_>| catch_unwind(AssertUnwindSafe(|| batches.as_mut().poll(context)));
            // A panic fails the items of the batch.
            if let Ok(Poll::Pending) = poll_fn(|context| Poll::Ready(poll(context))).await {
                tokio::spawn(batches);
            }
        }
        result.await.unwrap_or_else(|_| Err(InboxError::unavailable("the batch ended without a result")))
    }
}

impl<T, R> Shared<T, R> {
    fn queue(&self) -> MutexGuard<'_, Queue<T, R>> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds an item, and returns its ticket.
    fn push(&self, item: T, reply: Reply<R>) -> u64 {
        let mut queue = self.queue();
        queue.last_ticket += 1;
        let ticket = queue.last_ticket;
        queue.waiting.push_back(Waiting { ticket, item, reply });
        ticket
    }

    /// Returns whether the caller must run batches.
    fn starts(&self) -> bool {
        let mut queue = self.queue();
        let starts = queue.in_flight < MAX_IN_FLIGHT && !queue.waiting.is_empty();
        queue.in_flight += usize::from(starts);
        starts
    }

    /// Runs batches until no item waits.
    async fn run(shared: Arc<Self>) {
        let mut running = Running { shared: &shared, ended: false };
        let mut next = running.next_batch();
        while let Some((items, replies)) = next {
            match (shared.commit)(items).await {
                Ok(results) => {
                    let mut results = results.into_iter();
                    for reply in replies {
                        let missing =
                            || InboxError::unavailable("the inbox returned fewer results than items");
                        // The caller may be gone.
                        let _ = reply.send(results.next().ok_or_else(missing));
                    }
                }
                Err(error) => replies.into_iter().for_each(|reply| drop(reply.send(Err(error.clone())))),
            }
            next = running.next_batch();
            if next.is_some() {
                // The caller that started the batches shall not run those of others.
                tokio::task::yield_now().await;
            }
        }
    }
}

/// Runs batches. Dropping it before the end, as by a panic, fails the items that would wait for ever.
struct Running<'a, T, R> {
    shared: &'a Shared<T, R>,
    ended: bool,
}

impl<T, R> Running<'_, T, R> {
    /// Takes the next batch. `None` if no item waits: then the batches of this caller have ended.
    fn next_batch(&mut self) -> Option<(Vec<T>, Vec<Reply<R>>)> {
        let mut queue = self.shared.queue();
        let (mut count, mut weight) = (0, 0_usize);
        for waiting in queue.waiting.iter().take(MAX_ITEMS) {
            weight = weight.saturating_add((self.shared.weight)(&waiting.item));
            if count > 0 && weight > MAX_WEIGHT {
                break;
            }
            count += 1;
        }
        if count == 0 {
            queue.in_flight = queue.in_flight.saturating_sub(1);
            self.ended = true;
            return None;
        }
        Some(queue.waiting.drain(..count).map(|waiting| (waiting.item, waiting.reply)).unzip())
    }
}

impl<T, R> Drop for Running<'_, T, R> {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        let mut queue = self.shared.queue();
        queue.in_flight = queue.in_flight.saturating_sub(1);
        if queue.in_flight == 0 {
            queue.waiting.clear();
        }
    }
}

/// Removes an item whose caller is gone, so that the queue is bounded by the callers.
struct Withdrawal<'a, T, R> {
    shared: &'a Shared<T, R>,
    ticket: u64,
}

impl<T, R> Drop for Withdrawal<'_, T, R> {
    fn drop(&mut self) {
        let mut queue = self.shared.queue();
        if let Ok(index) = queue.waiting.binary_search_by_key(&self.ticket, |waiting| waiting.ticket) {
            queue.waiting.remove(index);
        }
    }
}

impl<T, R> Clone for GroupCommit<T, R> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

#[cfg(test)]
mod tests;
