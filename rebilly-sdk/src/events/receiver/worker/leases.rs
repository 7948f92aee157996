//! Leases of the claims of a worker: renewed together.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use crate::events::inbox::{Claim, Inbox};
use crate::events::receiver::settle::{lost, not_renewed};

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

    pub(super) fn keep(&self, claim: &Arc<Claim>) -> KeptLease<'_> {
        let now = Instant::now();
        let mut held = self.held();
        held.last_id += 1;
        let id = held.last_id;
        let claim = HeldClaim { claim: Arc::clone(claim), renewed: now, handling_since: Some(now) };
        held.claims.insert(id, claim);
        KeptLease { leases: self, id }
    }

    /// Renews leases a third of their duration after they began. A claim whose handler exceeds its time limit is not
    /// kept.
    pub(super) async fn renew(&self, inbox: &dyn Inbox, lease: Duration, handler_timeout: Duration) {
        loop {
            sleep(lease / 6).await;
            let due = self.due(lease / 3, handler_timeout);
            for batch in due.chunks(MAX_BATCH) {
                let started = Instant::now();
                let claims: Vec<Claim> = batch.iter().map(|(_, claim)| Claim::clone(claim)).collect();
                match inbox.extend(&claims, lease).await {
                    Ok(extended) => {
                        for ((id, claim), extended) in batch.iter().zip(extended) {
                            self.renewed(*id, claim, started, extended);
                        }
                    }
                    Err(error) => not_renewed(&error),
                }
            }
        }
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
