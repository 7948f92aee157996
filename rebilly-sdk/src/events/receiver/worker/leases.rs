//! Leases of the claims of a worker: renewed together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::events::inbox::{Claim, Inbox, InboxError};
use crate::events::receiver::settle::{RETRY, lost, not_renewed};

/// Maximum number of claims that are extended at a time.
const MAX_BATCH: usize = 256;

/// The claims whose leases are kept.
#[derive(Default)]
pub(super) struct Leases(Mutex<Held>);

#[derive(Default)]
struct Held {
    last_id: u64,
    claims: HashMap<u64, HeldClaim>,
}

struct HeldClaim {
    claim: Arc<Claim>,
    renewed: Instant,
    /// Instant of the claim, until its handler has ended.
    handling_since: Option<Instant>,
}

/// Keeps the lease of a claim until it is dropped.
pub(super) struct KeptLease<'a> {
    leases: &'a Leases,
    id: u64,
}

impl Leases {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a claim that was requested at this instant, and returns its id.
    pub(super) fn add(&self, claim: &Arc<Claim>, requested: Instant) -> u64 {
        let mut held = self.held();
        held.last_id += 1;
        let id = held.last_id;
        let claim =
            HeldClaim { claim: Arc::clone(claim), renewed: requested, handling_since: Some(Instant::now()) };
        held.claims.insert(id, claim);
        id
    }

    /// Takes over an added claim.
    pub(super) fn keep(&self, id: u64) -> KeptLease<'_> {
        KeptLease { leases: self, id }
    }

    /// Renews leases a third of their duration after they began, and after a failure as soon as possible. A claim whose
    /// handler exceeds its time limit is not kept.
    pub(super) async fn renew(&self, inbox: &dyn Inbox, lease: Duration, handler_timeout: Duration) {
        let mut has_failed = false;
        loop {
            sleep(if has_failed { RETRY.max.min(lease / 6) } else { lease / 6 }).await;
            let renewed = self.extend(inbox, lease / 3, lease, handler_timeout).await;
            if let Some(error) = renewed.as_ref().err().filter(|_| !has_failed) {
                not_renewed(error);
            }
            has_failed = renewed.is_err();
        }
    }

    /// Renews leases that may have expired during an outage, so that the next claim does not return their events.
    pub(super) async fn renew_expired(
        &self,
        inbox: &dyn Inbox,
        lease: Duration,
        handler_timeout: Duration,
    ) -> Result<(), InboxError> {
        self.extend(inbox, lease, lease, handler_timeout).await
    }

    /// Renews leases that began at least this long ago.
    async fn extend(
        &self,
        inbox: &dyn Inbox,
        age: Duration,
        lease: Duration,
        handler_timeout: Duration,
    ) -> Result<(), InboxError> {
        for batch in self.due(age, handler_timeout).chunks(MAX_BATCH) {
            let started = Instant::now();
            let claims: Vec<Claim> = batch.iter().map(|(_, claim)| Claim::clone(claim)).collect();
            let extended = inbox.extend(&claims, lease).await?;
            for ((id, claim), extended) in batch.iter().zip(extended) {
                self.renewed(*id, claim, started, extended);
            }
        }
        Ok(())
    }

    fn due(&self, age: Duration, handler_timeout: Duration) -> Vec<(u64, Arc<Claim>)> {
        let held = self.held();
        let due = held.claims.iter().filter(|(_, held)| {
            held.renewed.elapsed() >= age
                && held.handling_since.is_none_or(|since| since.elapsed() < handler_timeout)
        });
        due.map(|(id, held)| (*id, Arc::clone(&held.claim))).collect()
    }

    fn renewed(&self, id: u64, claim: &Claim, at: Instant, extended: bool) {
        let mut held = self.held();
        if extended {
            if let Some(held) = held.claims.get_mut(&id) {
                held.renewed = at;
            }
        } else if held.claims.remove(&id).is_some_and(|held| held.handling_since.is_some()) {
            // Otherwise writing the result tells whether the claim was lost.
            lost(claim);
        }
    }
}

impl KeptLease<'_> {
    /// Returns `true` if it is certain that the lease has not expired, or it was renewed.
    pub(super) async fn is_valid(&self, inbox: &dyn Inbox, lease: Duration) -> bool {
        let held =
            self.leases.held().claims.get(&self.id).map(|held| (Arc::clone(&held.claim), held.renewed));
        let Some((claim, renewed)) = held else { return false };
        if renewed.elapsed() < lease {
            return true;
        }
        let started = Instant::now();
        match inbox.extend(std::slice::from_ref(&*claim), lease).await {
            Ok(extended) => {
                let is_extended = extended == [true];
                if is_extended {
                    self.leases.renewed(self.id, &claim, started, true);
                }
                is_extended
            }
            Err(error) => {
                not_renewed(&error);
                false
            }
        }
    }

    /// The handler has ended: the lease is kept until its result is written.
    pub(super) fn handler_ended(&self) {
        if let Some(held) = self.leases.held().claims.get_mut(&self.id) {
            held.handling_since = None;
        }
    }
}

impl Drop for KeptLease<'_> {
    fn drop(&mut self) {
        self.leases.held().claims.remove(&self.id);
    }
}
