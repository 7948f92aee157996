//! Faults of deliveries: duplicates and reordering, reproducible by seed.

use fastrand::Rng;

/// Rate of duplicates and window of reordering.
#[derive(Debug)]
pub(super) struct DeliveryFaults {
    rng: Rng,
    duplicate_percent: u8,
    window: usize,
}

impl Default for DeliveryFaults {
    fn default() -> Self {
        Self { rng: Rng::with_seed(1), duplicate_percent: 0, window: 0 }
    }
}

impl DeliveryFaults {
    pub(super) fn seed(&mut self, seed: u64) {
        self.rng = Rng::with_seed(seed);
    }

    pub(super) fn duplicate(&mut self, percent: u8) {
        self.duplicate_percent = percent.min(100);
    }

    pub(super) fn shuffle(&mut self, window: usize) {
        self.window = window;
    }

    /// Number of copies of the next event: 1 or 2.
    pub(super) fn copies(&mut self) -> usize {
        if self.duplicate_percent > 0 && self.rng.u8(0..100) < self.duplicate_percent { 2 } else { 1 }
    }

    /// Takes the shuffled items of a full window. Empty until the window is full.
    pub(super) fn take_window<T>(&mut self, waiting: &mut Vec<T>) -> Vec<T> {
        if waiting.len() < self.window { Vec::new() } else { self.take_all(waiting) }
    }

    /// Takes all items, shuffled.
    pub(super) fn take_all<T>(&mut self, waiting: &mut Vec<T>) -> Vec<T> {
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
                sent.extend(faults.take_window(&mut waiting));
            }
        }
        sent.extend(faults.take_all(&mut waiting));
        sent
    }

    #[test]
    fn equal_seeds_give_equal_orders() {
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
    fn without_faults_items_are_delivered_without_delay() {
        let (mut faults, mut waiting) = (DeliveryFaults::default(), vec![1, 2, 3]);
        assert_eq!((faults.copies(), faults.take_window(&mut waiting)), (1, vec![1, 2, 3]));
        assert!(waiting.is_empty());
    }
}
