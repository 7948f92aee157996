//! The plan of faults of a sandbox.

use std::collections::VecDeque;
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use super::fault::Fault;
use super::matching::{Match, RequestView};

/// The plan of faults of a sandbox. Clones share it.
///
/// A request uses the oldest entry whose [`Match`] matches. Without such an entry it succeeds.
#[derive(Debug, Clone, Default)]
pub struct Faults(Arc<Plan>);

/// The plan of faults for matching requests, see [`Faults::on`].
#[derive(Debug, Clone)]
#[must_use]
pub struct FaultsOn<'a> {
    faults: &'a Faults,
    matching: Match,
}

#[derive(Debug)]
struct Plan {
    entries: Mutex<VecDeque<Entry>>,
    applied: AtomicUsize,
    hanging: watch::Sender<usize>,
    /// Number of releases.
    released: watch::Sender<u64>,
    ended: watch::Sender<bool>,
}

#[derive(Debug)]
struct Entry {
    matching: Match,
    fault: Arc<Fault>,
    /// Number of remaining uses. `None` has no limit.
    remaining: Option<usize>,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} for {}", self.fault, self.matching.describe())
    }
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
    /// Adds a fault for one request.
    pub fn next(&self, fault: Fault) -> &Self {
        self.times(1, fault)
    }

    /// Adds a fault for a number of requests.
    pub fn times(&self, requests: usize, fault: Fault) -> &Self {
        self.on(Match::any()).times(requests, fault);
        self
    }

    /// Adds a fault for all requests, until [`Faults::clear`].
    pub fn always(&self, fault: Fault) -> &Self {
        self.on(Match::any()).always(fault);
        self
    }

    /// Lets a number of requests succeed.
    pub fn pass(&self, requests: usize) -> &Self {
        self.times(requests, Fault::pass())
    }

    /// Restricts the following entries to matching requests.
    pub fn on(&self, matching: Match) -> FaultsOn<'_> {
        FaultsOn { faults: self, matching }
    }

    /// Clears the plan. Hanging requests stay, and so does the counter.
    pub fn clear(&self) {
        self.entries().clear();
    }

    /// Returns the number of requests with a fault. [`Faults::pass`] does not count.
    pub fn applied(&self) -> usize {
        self.0.applied.load(Ordering::SeqCst)
    }

    /// Returns the number of entries with remaining uses, [`Faults::pass`] included.
    pub fn planned(&self) -> usize {
        self.entries().len()
    }

    /// The entries with remaining uses, for people to read. `None` uses have no limit.
    pub(crate) fn list(&self) -> Vec<(String, Option<usize>)> {
        self.entries().iter().map(|entry| (entry.to_string(), entry.remaining)).collect()
    }

    /// Resumes all hanging requests.
    pub fn release(&self) {
        self.0.released.send_modify(|times| *times += 1);
    }

    /// Returns the number of hanging requests.
    pub fn hanging(&self) -> usize {
        *self.0.hanging.borrow()
    }

    /// Waits until exactly this many requests hang: 1 until a request arrives, 0 until its client disconnects.
    pub async fn until_hanging(&self, requests: usize) {
        // The sender lives as long as `self`, so waiting cannot fail.
        let _ = self.0.hanging.subscribe().wait_for(|hanging| *hanging == requests).await;
    }

    /// Uses the entry for a request. `None` without a fault.
    pub(crate) fn take(&self, request: RequestView<'_>) -> Option<Arc<Fault>> {
        let mut entries = self.entries();
        let index = entries.iter().position(|entry| entry.matching.matches(request))?;
        let entry = entries.get_mut(index)?;
        let fault = Arc::clone(&entry.fault);
        if let Some(remaining) = &mut entry.remaining {
            *remaining -= 1;
            if *remaining == 0 {
                entries.remove(index);
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

    /// Sleeps until the sandbox stops.
    pub(super) async fn pause(&self, pause: Duration) {
        if pause.is_zero() {
            return tokio::task::yield_now().await;
        }
        let mut ended = self.0.ended.subscribe();
        // Both results end the pause.
        let _ = tokio::time::timeout(pause, ended.wait_for(|ended| *ended)).await;
    }

    /// Ends all hanging and pausing, and clears the plan.
    pub(crate) fn end(&self) {
        self.clear();
        self.0.ended.send_replace(true);
    }

    fn entries(&self) -> MutexGuard<'_, VecDeque<Entry>> {
        self.0.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FaultsOn<'_> {
    /// Adds a fault for one matching request.
    pub fn next(&self, fault: Fault) -> &Self {
        self.times(1, fault)
    }

    /// Adds a fault for a number of matching requests.
    pub fn times(&self, requests: usize, fault: Fault) -> &Self {
        if requests > 0 {
            self.add(fault, Some(requests));
        }
        self
    }

    /// Adds a fault for all matching requests, until [`Faults::clear`].
    pub fn always(&self, fault: Fault) -> &Self {
        self.add(fault, None);
        self
    }

    /// Lets a number of matching requests succeed.
    pub fn pass(&self, requests: usize) -> &Self {
        self.times(requests, Fault::pass())
    }

    fn add(&self, fault: Fault, remaining: Option<usize>) {
        let entry = Entry { matching: self.matching.clone(), fault: Arc::new(fault), remaining };
        self.faults.entries().push_back(entry);
    }
}

/// Counts a request as hanging until it is dropped.
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
