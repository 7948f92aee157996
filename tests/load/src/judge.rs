//! Whether everything was handled, once and in order.

use std::collections::{BTreeMap, BTreeSet};

use crate::workload::Event;

/// What a run came to.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Verdict {
    pub(crate) inbox: String,
    pub(crate) seconds: f64,
    /// Deliveries that were acknowledged, repetitions included.
    pub(crate) deliveries: usize,
    pub(crate) events: usize,
    pub(crate) handled: usize,
    /// Not handled, as a newer revision had been.
    pub(crate) superseded: usize,
    pub(crate) lost: usize,
    pub(crate) doubled: usize,
    pub(crate) out_of_order: usize,
    /// Handlers that ran again after a receiver was killed.
    pub(crate) again: usize,
    /// How often a receiver was killed.
    pub(crate) killed: usize,
}

impl Verdict {
    /// Compares the log with what was acknowledged. What was `again` handled, after its process had been killed in between, counts
    /// as handled when that was entered, which no log shows: it makes nothing else out of order.
    pub(crate) fn of(acknowledged: &[Event], log: &[Event], again: &[Event]) -> Self {
        let events: BTreeSet<Event> = acknowledged.iter().copied().collect();
        let mut newest: BTreeMap<u32, u32> = BTreeMap::new();
        let mut handled = BTreeSet::new();
        let (mut doubled, mut out_of_order) = (0, 0);
        for event in log {
            doubled += usize::from(!handled.insert(*event));
            if again.contains(event) {
                continue;
            }
            let newest = newest.entry(event.customer).or_default();
            out_of_order += usize::from(event.revision < *newest);
            *newest = event.revision.max(*newest);
        }
        for event in again.iter().filter(|event| handled.contains(*event)) {
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
            doubled,
            out_of_order,
            again: again.len(),
            ..Self::default()
        }
    }

    /// Nothing lost, doubled or out of order, and something done at all.
    pub(crate) fn is_right(&self) -> bool {
        self.handled > 0 && self.lost + self.doubled + self.out_of_order == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(pairs: &[(u32, u32)]) -> Vec<Event> {
        pairs.iter().map(|(customer, revision)| Event { customer: *customer, revision: *revision }).collect()
    }

    #[test]
    fn every_kind_of_fault_is_found() {
        let sent = events(&[(1, 1), (1, 2), (2, 1), (2, 1)]);
        let of = |log: &[(u32, u32)]| Verdict::of(&sent, &events(log), &[]);
        let right = of(&[(1, 1), (2, 1), (1, 2)]);
        assert!(right.is_right() && (right.deliveries, right.events, right.handled) == (4, 3, 3));
        let older = of(&[(1, 2), (2, 1)]);
        assert!(older.is_right() && older.superseded == 1);
        assert_eq!(of(&[(1, 1), (2, 1)]).lost, 1);
        assert_eq!(of(&[(1, 1), (1, 2), (2, 1), (2, 1)]).doubled, 1);
        assert_eq!(of(&[(1, 2), (1, 1), (2, 1)]).out_of_order, 1);
        let again = Verdict::of(&sent, &events(&[(1, 2), (1, 1), (2, 1)]), &events(&[(1, 2)]));
        assert!(again.is_right() && again.again == 1);
        for log in [&[][..], &[(1, 1), (2, 1)], &[(1, 1), (1, 2), (2, 1), (2, 1)], &[(1, 2), (1, 1), (2, 1)]]
        {
            assert!(!of(log).is_right(), "{log:?}");
        }
    }
}
