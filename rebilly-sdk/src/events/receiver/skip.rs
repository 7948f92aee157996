//! Superseded events that are acknowledged without being handled.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::event_types::EventTypes;
use crate::events::inbox::Claim;

/// Event types whose superseded events are skipped, and the number of skipped events. Clones share the number.
#[derive(Debug, Clone, Default)]
pub(super) struct Skip {
    pub(super) event_types: EventTypes,
    skipped: Arc<AtomicU64>,
}

impl Skip {
    pub(super) fn applies_to(&self, claim: &Claim) -> bool {
        claim.is_superseded && self.event_types.contains(&claim.entry.event_type)
    }

    /// Counts and traces a skipped event.
    pub(super) fn record(&self, claim: &Claim) {
        self.skipped.fetch_add(1, Ordering::Relaxed);
        tracing::info!(
            event_type = claim.entry.event_type,
            entity_kind = claim.entry.entity_kind(),
            attempt = claim.attempt,
            "superseded webhook event skipped"
        );
    }

    pub(super) fn count(&self) -> u64 {
        self.skipped.load(Ordering::Relaxed)
    }
}
