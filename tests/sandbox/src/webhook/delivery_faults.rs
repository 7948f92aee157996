//! Deliveries that come twice or in another order, the same ones whenever the seed is the same.

use fastrand::Rng;

/// How many of a hundred, and of how many the order is changed.
#[derive(Debug)]
pub(super) struct DeliveryFaults {
    rng: Rng,
    duplicates: u8,
    window: usize,
}

impl Default for DeliveryFaults {
    fn default() -> Self {
        Self { rng: Rng::with_seed(1), duplicates: 0, window: 0 }
    }
}

impl DeliveryFaults {
    pub(super) fn seed(&mut self, seed: u64) {
        self.rng = Rng::with_seed(seed);
    }

    pub(super) fn duplicate(&mut self, percent: u8) {
        self.duplicates = percent.min(100);
    }

    pub(super) fn shuffle(&mut self, window: usize) {
        self.window = window;
    }

    /// How often the next event is sent.
    pub(super) fn copies(&mut self) -> usize {
        if self.duplicates > 0 && self.rng.u8(0..100) < self.duplicates { 2 } else { 1 }
    }

    /// What can go of those that wait, in its order: nothing until as many wait as are shuffled at a time.
    pub(super) fn release<T>(&mut self, waiting: &mut Vec<T>) -> Vec<T> {
        if waiting.len() < self.window { Vec::new() } else { self.flush(waiting) }
    }

    /// All that wait, in another order.
    pub(super) fn flush<T>(&mut self, waiting: &mut Vec<T>) -> Vec<T> {
        if self.window > 1 {
            self.rng.shuffle(waiting);
        }
        std::mem::take(waiting)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(seed: u64) -> Vec<u32> {
        let mut faults = DeliveryFaults::default();
        faults.seed(seed);
        faults.duplicate(30);
        faults.shuffle(8);
        let (mut waiting, mut sent) = (Vec::new(), Vec::new());
        for event in 0..1000 {
            for _ in 0..faults.copies() {
                waiting.push(event);
                sent.extend(faults.release(&mut waiting));
            }
        }
        sent.extend(faults.flush(&mut waiting));
        sent
    }

    #[test]
    fn the_same_seed_makes_the_same_disorder() {
        let sent = run(7);
        assert_eq!(sent, run(7));
        assert_ne!(sent, run(8));
        assert!(!sent.is_sorted());
        assert!((1200..1400).contains(&sent.len()), "{}", sent.len());
        let mut unique = sent;
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), 1000);
    }

    #[test]
    fn without_any_everything_goes_at_once() {
        let (mut faults, mut waiting) = (DeliveryFaults::default(), vec![1, 2, 3]);
        assert_eq!((faults.copies(), faults.release(&mut waiting)), (1, vec![1, 2, 3]));
        assert!(waiting.is_empty());
    }
}
