//! Verifies that every event was handled once and in order.

use std::collections::{BTreeMap, BTreeSet};

use crate::workload::Event;

/// Result of a run.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) inbox: String,
    pub(crate) seconds: f64,
    /// Acknowledged deliveries, including duplicates.
    pub(crate) deliveries: usize,
    pub(crate) events: usize,
    pub(crate) handled: usize,
    /// Events that were not handled because a newer revision was.
    pub(crate) superseded: usize,
    pub(crate) lost: usize,
    pub(crate) duplicated: usize,
    pub(crate) out_of_order: usize,
    /// Events whose handler ran again after a receiver was killed.
    pub(crate) retried: usize,
    /// Number of times that a receiver was killed.
    pub(crate) kills: usize,
}

impl Verdict {
    /// Compares the log with the acknowledged deliveries.
    ///
    /// A `retried` event was handled when its process was killed, which the log does not show. Its position in the log
    /// does not count for the order.
    pub(crate) fn of(acknowledged: &[Event], log: &[Event], retried: &[Event]) -> Self {
        let events: BTreeSet<Event> = acknowledged.iter().copied().collect();
        let mut newest: BTreeMap<u32, u32> = BTreeMap::new();
        let mut handled = BTreeSet::new();
        let (mut duplicated, mut out_of_order) = (0, 0);
        for event in log {
            duplicated += usize::from(!handled.insert(*event));
            if retried.contains(event) {
                continue;
            }
            let newest = newest.entry(event.customer).or_default();
            out_of_order += usize::from(event.revision < *newest);
            *newest = event.revision.max(*newest);
        }
        for event in retried.iter().filter(|event| handled.contains(*event)) {
            let newest = newest.entry(event.customer).or_default();
            *newest = event.revision.max(*newest);
        }
        let missing = events.iter().filter(|event| !handled.contains(event));
        let is_older =
            |event: &&Event| newest.get(&event.customer).is_some_and(|newest| event.revision < *newest);
        let (superseded, lost): (Vec<&Event>, Vec<&Event>) = missing.partition(is_older);
        Self {
            deliveries: acknowledged.len(),
            events: events.len(),
            handled: handled.len(),
            superseded: superseded.len(),
            lost: lost.len(),
            duplicated,
            out_of_order,
            retried: retried.len(),
            ..Self::default()
        }
    }

    /// Returns `true` if no event was lost, duplicated or out of order, and at least one was handled.
    pub(crate) fn passed(&self) -> bool {
        self.handled > 0 && self.lost + self.duplicated + self.out_of_order == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pairs: &[(u32, u32)]) -> Vec<Event> {
        pairs.iter().map(|(customer, revision)| Event { customer: *customer, revision: *revision }).collect()
    }

    #[test]
    fn lost_duplicated_and_unordered_events_are_detected() {
        let sent = events(&[(1, 1), (1, 2), (2, 1), (2, 1)]);
        let of = |log: &[(u32, u32)]| Verdict::of(&sent, &events(log), &[]);
        let in_order = of(&[(1, 1), (2, 1), (1, 2)]);
        assert!(in_order.passed() && (in_order.deliveries, in_order.events, in_order.handled) == (4, 3, 3));
        let newest_only = of(&[(1, 2), (2, 1)]);
        assert!(newest_only.passed() && newest_only.superseded == 1);
        assert_eq!(of(&[(1, 1), (2, 1)]).lost, 1);
        assert_eq!(of(&[(1, 1), (1, 2), (2, 1), (2, 1)]).duplicated, 1);
        assert_eq!(of(&[(1, 2), (1, 1), (2, 1)]).out_of_order, 1);
        let retried = Verdict::of(&sent, &events(&[(1, 2), (1, 1), (2, 1)]), &events(&[(1, 2)]));
        assert!(retried.passed() && retried.retried == 1);
        for log in [&[][..], &[(1, 1), (2, 1)], &[(1, 1), (1, 2), (2, 1), (2, 1)], &[(1, 2), (1, 1), (2, 1)]]
        {
            assert!(!of(log).passed(), "{log:?}");
        }
    }
}
