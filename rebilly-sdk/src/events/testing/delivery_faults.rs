//! What may happen to deliveries on their way: they come twice, late, and in another order.

use super::Sample;
use crate::model::{RequestBody, ResponseBody};

impl<P: ResponseBody + RequestBody + Clone> Sample<P> {
    /// The same event twice, as Rebilly sends it when the first answer got lost.
    #[must_use]
    pub fn duplicate(&self) -> [Self; 2] {
        [self.clone(), self.clone()]
    }

    /// The event as it would have come before the last change of its resource: with the revision below.
    #[must_use]
    pub fn stale(&self) -> Self {
        self.clone().revision(self.metadata().revision().unwrap_or_default().saturating_sub(1))
    }

    /// One event for each of these revisions of its resource.
    ///
    /// ```
    /// use rebilly_sdk::events::testing::{sample, shuffled};
    ///
    /// let updates = sample::customer_updated().entity_id("cus_1").revisions(1..=5);
    /// for update in shuffled(7, updates) {
    ///     // deliver it
    /// #   assert!(update.metadata().revision() <= Some(5));
    /// }
    /// ```
    #[must_use]
    pub fn revisions(&self, revisions: impl IntoIterator<Item = i64>) -> Vec<Self> {
        revisions.into_iter().map(|revision| self.clone().revision(revision)).collect()
    }
}

/// The same items in another order; the same order for the same seed.
#[must_use]
pub fn shuffled<T>(seed: u64, items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    fastrand::Rng::with_seed(seed).shuffle(&mut items);
    items
}

/// The same items, of which about so many in a hundred come a second time right after the first; the same ones for the same seed.
///
/// ```
/// use rebilly_sdk::events::testing::{repeated, shuffled};
///
/// let deliveries = shuffled(7, repeated(7, 30, 0..1000));
/// assert!((1200..1400).contains(&deliveries.len()));
/// ```
#[must_use]
pub fn repeated<T: Clone>(seed: u64, percent: u8, items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut all = Vec::new();
    for item in items {
        if random.u8(..100) < percent {
            all.push(item.clone());
        }
        all.push(item);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_decides_all() {
        let items: Vec<u32> = (0..100).collect();
        let order = shuffled(1, items.clone());
        assert_eq!(order, shuffled(1, items.clone()));
        assert!(order != items && order != shuffled(2, items.clone()));
        let mut sorted = order;
        sorted.sort_unstable();
        assert_eq!(sorted, items);
        let all = repeated(1, 30, items.clone());
        assert_eq!(all, repeated(1, 30, items.clone()));
        assert!((110..150).contains(&all.len()), "{}", all.len());
        assert_eq!(repeated(1, 0, items.clone()), items);
        assert_eq!(repeated(1, 100, [1, 2]), [1, 1, 2, 2]);
    }

    #[test]
    fn revisions_are_those_of_the_resource() {
        let sample = Sample::unknown("plan-launched", "plan", "plan_1").revision(3);
        let revision = |sample: &Sample<_>| sample.metadata().revision();
        assert_eq!(revision(&sample.stale()), Some(2));
        assert_eq!(sample.duplicate().map(|one| revision(&one)), [Some(3); 2]);
        let all: Vec<_> = sample.revisions(1..=3).iter().map(revision).collect();
        assert_eq!(all, [Some(1), Some(2), Some(3)]);
    }
}
