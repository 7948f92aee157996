//! Verifies that every event was handled once, or is a dead letter, and that the order is as promised.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::log::Line;
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
    /// Events that no handler accepts, and that became dead letters.
    pub(crate) dead: usize,
    /// Handled events that were marked as older than a handled revision.
    pub(crate) superseded: usize,
    /// Events that were neither handled nor are dead letters, and dead letters that a handler would accept.
    pub(crate) lost: usize,
    /// Events that were handled again although no process died.
    pub(crate) duplicated: usize,
    /// Events older than a handled revision that were not marked so, or marked without reason.
    pub(crate) out_of_order: usize,
    /// Events that were handled again because their process was killed before the acknowledgement.
    pub(crate) repeated: usize,
    /// Number of times that a receiver was killed.
    pub(crate) kills: usize,
    /// Number of times that the store was killed and restarted.
    pub(crate) restarts: usize,
    /// Difference between the statistics of the inbox and its entries.
    pub(crate) miscounted: u64,
}

impl Verdict {
    /// Compares the log and the dead letters with the acknowledged deliveries. `killed` are the processes that were
    /// killed.
    pub(crate) fn of(acknowledged: &[Event], log: &[Line], dead: &[Event], killed: &BTreeSet<u32>) -> Self {
        let events: BTreeSet<Event> = acknowledged.iter().copied().collect();
        let dead: BTreeSet<Event> = dead.iter().copied().filter(|event| event.is_poison()).collect();
        let mut last: HashMap<Event, usize> = HashMap::new();
        // Lines whose acknowledgement did not reach the inbox.
        let mut unacknowledged = BTreeSet::new();
        let mut verdict = Self { deliveries: acknowledged.len(), events: events.len(), ..Self::default() };
        for (number, line) in log.iter().enumerate() {
            let Some(earlier) = last.insert(line.event, number) else { continue };
            if log.get(earlier).is_some_and(|line| killed.contains(&line.process)) {
                verdict.repeated += 1;
                unacknowledged.insert(earlier);
            } else {
                verdict.duplicated += 1;
            }
        }
        verdict.lost =
            events.iter().filter(|event| !last.contains_key(event) && !dead.contains(event)).count();
        (verdict.dead, verdict.handled) = (dead.len(), last.len());
        let mut newest: BTreeMap<u32, u32> = BTreeMap::new();
        for (number, line) in log.iter().enumerate() {
            let newest = newest.entry(line.event.customer).or_default();
            verdict.superseded += usize::from(line.is_superseded);
            verdict.out_of_order += usize::from(line.is_superseded != (line.event.revision < *newest));
            if !unacknowledged.contains(&number) {
                *newest = line.event.revision.max(*newest);
            }
        }
        verdict
    }

    /// Returns `true` if each event was handled once or is a dead letter, and none out of order. A killed process may
    /// repeat as many events as it handled at a time.
    pub(crate) fn passed(&self, concurrency: usize) -> bool {
        let wrong = self.lost + self.duplicated + self.out_of_order;
        let complete = self.handled + self.dead == self.events;
        self.handled > 0
            && self.dead > 0
            && wrong == 0
            && complete
            && self.miscounted == 0
            && self.repeated <= self.kills * concurrency
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(customer: u32, revision: u32) -> Event {
        // A variant that is no poison.
        let of = |variant| Event { customer, revision, variant };
        (0..).map(of).find(|event| !event.is_poison()).unwrap()
    }

    fn poison() -> Event {
        let of = |customer| Event { customer, revision: 1, variant: 0 };
        (100..).map(of).find(|event| event.is_poison()).unwrap()
    }

    fn handled(event: Event, is_superseded: bool, process: u32) -> Line {
        Line { event, process, is_superseded }
    }

    fn verdict(log: &[Line]) -> Verdict {
        let sent = [event(1, 1), event(1, 2), event(2, 1), event(2, 1), poison()];
        Verdict { kills: 1, ..Verdict::of(&sent, log, &[poison(), event(2, 1)], &BTreeSet::from([0])) }
    }

    #[test]
    fn complete_logs_pass() {
        let once = |first, second, late| {
            verdict(&[
                handled(event(1, first), false, 1),
                handled(event(2, 1), false, 1),
                handled(event(1, second), late, 1),
            ])
        };
        let in_order = once(1, 2, false);
        assert!(in_order.passed(1));
        assert_eq!((in_order.deliveries, in_order.events, in_order.handled, in_order.dead), (5, 4, 3, 1));
        let late = once(2, 1, true);
        assert!(late.passed(1) && late.superseded == 1);
        // The acknowledgement of a killed process may be missing.
        let repeated = verdict(&[
            handled(event(1, 2), false, 0),
            handled(event(1, 1), false, 1),
            handled(event(1, 2), false, 1),
            handled(event(2, 1), false, 1),
        ]);
        assert!(repeated.passed(1) && repeated.repeated == 1 && !repeated.passed(0));
    }

    #[test]
    fn lost_duplicated_and_unordered_events_are_detected() {
        let (first, second, other) = (event(1, 1), event(1, 2), event(2, 1));
        let lost = verdict(&[handled(first, false, 1), handled(other, false, 1)]);
        assert_eq!((lost.lost, lost.passed(9)), (1, false));
        let log = [handled(first, false, 1), handled(second, false, 1), handled(other, false, 1)];
        let duplicated = verdict(&[&log[..], &log[2..]].concat());
        assert_eq!((duplicated.duplicated, duplicated.passed(9)), (1, false));
        let unmarked = verdict(&[handled(second, false, 1), handled(first, false, 1), log[2]]);
        assert_eq!((unmarked.out_of_order, unmarked.passed(9)), (1, false));
        let marked = verdict(&[handled(first, false, 1), handled(second, true, 1), log[2]]);
        assert_eq!((marked.out_of_order, marked.passed(9)), (1, false));
        assert!(!Verdict { miscounted: 1, ..verdict(&log) }.passed(9));
        assert!(!verdict(&[]).passed(9));
    }
}
