//! Faults of deliveries: duplicates, delays and another order.

use super::samples::Sample;
use crate::model::{RequestBody, ResponseBody};

impl<P: ResponseBody + RequestBody + Clone> Sample<P> {
    /// Returns the event twice, as after a lost response.
    #[must_use]
    pub fn duplicate(&self) -> [Self; 2] {
        [self.clone(), self.clone()]
    }

    /// Returns the event with the previous revision of its entity.
    #[must_use]
    pub fn previous_revision(&self) -> Self {
        self.clone().revision(self.metadata().revision().unwrap_or_default().saturating_sub(1))
    }

    /// Returns the event with each of these revisions of its entity.
    ///
    /// ```
    /// use rebilly_sdk::events::testing::{sample, shuffle};
    ///
    /// let updates = sample::customer_updated().entity_id("cus_1").revisions(1..=5);
    /// for update in shuffle(7, updates) {
    ///     // Deliver the update.
    /// #   assert!(update.metadata().revision() <= Some(5));
    /// }
    /// ```
    #[must_use]
    pub fn revisions(&self, revisions: impl IntoIterator<Item = i64>) -> Vec<Self> {
        revisions.into_iter().map(|revision| self.clone().revision(revision)).collect()
    }
}

/// Returns the items in random order. The order is the same for the same seed.
#[must_use]
pub fn shuffle<T>(seed: u64, items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.into_iter().collect();
    fastrand::Rng::with_seed(seed).shuffle(&mut items);
    items
}

/// Returns the items with duplicates of about this percentage, each right after the original. The result is the same
/// for the same seed.
///
/// ```
/// use rebilly_sdk::events::testing::{inject_duplicates, shuffle};
///
/// let deliveries = shuffle(7, inject_duplicates(7, 30, 0..1000));
/// assert!((1200..1400).contains(&deliveries.len()));
/// ```
#[must_use]
pub fn inject_duplicates<T: Clone>(seed: u64, percent: u8, items: impl IntoIterator<Item = T>) -> Vec<T> {
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
    fn a_seed_determines_order_and_duplicates() {
        let items: Vec<u32> = (0..100).collect();
        let order = shuffle(1, items.clone());
        assert_eq!(order, shuffle(1, items.clone()));
        assert!(order != items && order != shuffle(2, items.clone()));
        let mut sorted = order;
        sorted.sort_unstable();
        assert_eq!(sorted, items);
        let all = inject_duplicates(1, 30, items.clone());
        assert_eq!(all, inject_duplicates(1, 30, items.clone()));
        assert!((110..150).contains(&all.len()), "{}", all.len());
        assert_eq!(inject_duplicates(1, 0, items.clone()), items);
        assert_eq!(inject_duplicates(1, 100, [1, 2]), [1, 1, 2, 2]);
    }

    #[test]
    fn revisions_are_set_on_the_entity() {
        let sample = Sample::unknown("plan-launched", "plan", "plan_1").revision(3);
        let revision = |sample: &Sample<_>| sample.metadata().revision();
        assert_eq!(revision(&sample.previous_revision()), Some(2));
        assert_eq!(sample.duplicate().map(|one| revision(&one)), [Some(3); 2]);
        let all: Vec<_> = sample.revisions(1..=3).iter().map(revision).collect();
        assert_eq!(all, [Some(1), Some(2), Some(3)]);
    }
}
