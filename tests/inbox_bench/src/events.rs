//! The events that are stored: JSON of usual size. One in ten is a second event of an entity.

use std::sync::atomic::{AtomicU64, Ordering};

use bytes::Bytes;
use rebilly_sdk::events::inbox::InboxEntry;

/// The body, with a place for the number of the entity.
const BODY: &str = include_str!("body.json");
const PLACE: &str = "NUMBER";
/// Of this number of events, the last is a second one of the entity before.
const GROUP: u64 = 10;

/// An event to store.
pub(crate) struct Event {
    /// Deduplication key of 64 hexadecimal digits, without any order.
    pub(crate) key: String,
    pub(crate) entity: String,
    pub(crate) revision: i64,
    pub(crate) body: String,
}

impl Event {
    /// Creates an event that did not exist before.
    pub(crate) fn next() -> Self {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let is_second = number % GROUP == GROUP - 1;
        let entity = if is_second { number - 1 } else { number };
        let parts = [1, 2, 3, 4].map(|part| mix(number ^ mix(part)));
        Self {
            key: parts.iter().map(|part| format!("{part:016x}")).collect(),
            entity: format!("customer/cus_{:016x}", mix(entity)),
            revision: if is_second { 2 } else { 1 },
            body: BODY.trim_end().replace(PLACE, &format!("{entity:016}")),
        }
    }

    pub(crate) fn entry(self) -> InboxEntry {
        let body = Bytes::from(self.body);
        InboxEntry::from_parts(self.key, "customer-updated", Some(self.entity), Some(self.revision), body)
    }
}

/// Returns a number without order: the finalizer of SplitMix64.
fn mix(number: u64) -> u64 {
    let number = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}
