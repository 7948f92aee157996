//! The plan of faults of one sandbox.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::fault::Fault;
use super::matching::{Match, RequestView};

/// The plan of faults of a sandbox. Clones share it.
///
/// A request takes the oldest entry whose [`Match`] takes it; one without a fitting entry is served rightly.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Plan>);

/// The plan of faults for some requests only.
#[derive(Debug, Clone)]
#[must_use]
pub struct FaultsOn<'a> {
    faults: &'a Faults,
    only: Match,
}

#[derive(Debug)]
struct Plan {
    entries: Mutex<VecDeque<Entry>>,
    applied: AtomicUsize,
    hanging: watch::Sender<usize>,
    /// How often requests were released.
    released: watch::Sender<u64>,
    ended: watch::Sender<bool>,
}

#[derive(Debug)]
struct Entry {
    only: Match,
    fault: Arc<Fault>,
    /// How often it is still to be taken; `None` means without end.
    left: Option<usize>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            entries: Mutex::default(),
            applied: AtomicUsize::new(0),
            hanging: watch::Sender::new(0),
            released: watch::Sender::new(0),
            ended: watch::Sender::new(false),
        }
    }
}

impl Faults {
    /// One request goes wrong.
    pub fn next(&self, fault: Fault) -> &Self {
        self.times(1, fault)
    }

    /// So many requests go wrong.
    pub fn times(&self, requests: usize, fault: Fault) -> &Self {
        self.on(Match::any()).times(requests, fault);
        self
    }

    /// Every request goes wrong, until [`Faults::clear`].
    pub fn always(&self, fault: Fault) -> &Self {
        self.on(Match::any()).always(fault);
        self
    }

    /// So many requests are served rightly.
    pub fn pass(&self, requests: usize) -> &Self {
        self.times(requests, Fault::pass())
    }

    /// The same for some requests only.
    pub fn on(&self, only: Match) -> FaultsOn<'_> {
        FaultsOn { faults: self, only }
    }

    /// Forgets the plan. What hangs goes on hanging, and the counter stays.
    pub fn clear(&self) {
        self.entries().clear();
    }

    /// How many requests went wrong so far; those that passed are not counted.
    pub fn applied(&self) -> usize {
        self.0.applied.load(Ordering::SeqCst)
    }

    /// How many entries of the plan are not used up yet, passing ones included.
    pub fn planned(&self) -> usize {
        self.entries().len()
    }

    /// Lets all requests go on that hang now.
    pub fn release(&self) {
        self.0.released.send_modify(|times| *times += 1);
    }

    /// How many requests hang now.
    pub fn hanging(&self) -> usize {
        *self.0.hanging.borrow()
    }

    /// Waits until exactly so many requests hang: 1 until one has arrived, 0 until its client has gone.
    pub async fn until_hanging(&self, requests: usize) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.0.hanging.subscribe().wait_for(|hanging| *hanging == requests).await;
    }

    /// The fault for a request, if the plan has one.
    pub(crate) fn take(&self, seen: RequestView<'_>) -> Option<Arc<Fault>> {
        let mut entries = self.entries();
        let place = entries.iter().position(|entry| entry.only.matches(seen))?;
        let entry = entries.get_mut(place)?;
        let fault = Arc::clone(&entry.fault);
        if let Some(left) = &mut entry.left {
            *left -= 1;
            if *left == 0 {
                entries.remove(place);
            }
        }
        if fault.is_pass() {
            return None;
        }
        self.0.applied.fetch_add(1, Ordering::SeqCst);
        Some(fault)
    }

    /// Waits for a release.
    pub(super) async fn hang(&self) {
        let (mut released, mut ended) = (self.0.released.subscribe(), self.0.ended.subscribe());
        let _guard = Hanging::new(&self.0.hanging);
        tokio::select! {
            _ = released.changed() => {}
            _ = ended.wait_for(|ended| *ended) => {}
        }
    }

    /// Sleeps, but not once the sandbox stops.
    pub(super) async fn pause(&self, pause: Duration) {
        if pause.is_zero() {
            return tokio::task::yield_now().await;
        }
        let mut ended = self.0.ended.subscribe();
        // Both a pause that is over and a sandbox that stops mean to go on.
        let _ = tokio::time::timeout(pause, ended.wait_for(|ended| *ended)).await;
    }

    /// Ends all hanging and pausing for good, and forgets the plan.
    pub(crate) fn end(&self) {
        self.clear();
        self.0.ended.send_replace(true);
    }

    fn entries(&self) -> MutexGuard<'_, VecDeque<Entry>> {
        self.0.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FaultsOn<'_> {
    /// One of these requests goes wrong.
    pub fn next(&self, fault: Fault) -> &Self {
        self.times(1, fault)
    }

    /// So many of these requests go wrong.
    pub fn times(&self, requests: usize, fault: Fault) -> &Self {
        if requests > 0 {
            self.add(fault, Some(requests));
        }
        self
    }

    /// All of these requests go wrong, until [`Faults::clear`].
    pub fn always(&self, fault: Fault) -> &Self {
        self.add(fault, None);
        self
    }

    /// So many of these requests are served rightly.
    pub fn pass(&self, requests: usize) -> &Self {
        self.times(requests, Fault::pass())
    }

    fn add(&self, fault: Fault, left: Option<usize>) {
        let entry = Entry { only: self.only.clone(), fault: Arc::new(fault), left };
        self.faults.entries().push_back(entry);
    }
}

/// Counts a request as hanging while it lives.
struct Hanging<'a>(&'a watch::Sender<usize>);

impl<'a> Hanging<'a> {
    fn new(count: &'a watch::Sender<usize>) -> Self {
        count.send_modify(|hanging| *hanging += 1);
        Self(count)
    }
}

impl Drop for Hanging<'_> {
    fn drop(&mut self) {
        self.0.send_modify(|hanging| *hanging = hanging.saturating_sub(1));
    }
}
