//! Payments: tokens, instruments, transactions, disputes.

pub(crate) mod cards;
pub(crate) mod charge;
mod details;
pub(crate) mod disputes;
pub(crate) mod due;
pub(crate) mod events;
pub(crate) mod instruments;
pub(crate) mod ready_to_pay;
mod settlement;
pub(crate) mod storefront;
pub(crate) mod tokens;
pub(crate) mod transactions;

use std::time::SystemTime;

use serde_json::Value;

use crate::clock::rfc3339;
use crate::server::Shared;
use crate::state::Record;

pub(crate) use crate::handlers::records::{DISPUTES, INSTRUMENTS, TRANSACTIONS};

/// Collection of stored tokens.
pub(crate) const TOKENS: &str = "/tokens";

/// Sets the time of the last change and increments the revision.
pub(crate) fn touch(shared: &Shared, record: &mut Record) {
    let revision = record.get("revision").and_then(Value::as_u64).unwrap_or_default();
    record.insert("revision".to_owned(), (revision + 1).into());
    record.insert("updatedTime".to_owned(), rfc3339(shared.now()).into());
}

/// Returns `true` if a timestamp is before a time. Absent timestamps are not.
pub(crate) fn is_before(timestamp: Option<&Value>, time: SystemTime) -> bool {
    let parsed = timestamp.and_then(Value::as_str).and_then(|text| text.parse::<jiff::Timestamp>().ok());
    parsed.is_some_and(|timestamp| SystemTime::from(timestamp) < time)
}
