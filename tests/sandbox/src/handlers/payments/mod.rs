//! Payments: tokens, instruments, transactions, disputes.

pub(crate) mod amount;
mod cards;
pub(crate) mod charge;
mod details;
pub(crate) mod events;
pub(crate) mod instruments;
mod settlement;
pub(crate) mod tokens;
pub(crate) mod transactions;

use std::time::SystemTime;

use serde_json::Value;

use crate::clock::rfc3339;
use crate::problem::Problem;
use crate::server::Shared;
use crate::state::{Record, Store};

/// Collections of stored resources.
pub(crate) const TRANSACTIONS: &str = "/transactions";
pub(crate) const INSTRUMENTS: &str = "/payment-instruments";
pub(crate) const TOKENS: &str = "/tokens";

/// Checks the customer of a body. Every id is accepted until a customer is stored, so that tests need no set-up.
///
/// # Errors
///
/// 422 on the field for an unknown or merged customer.
pub(crate) fn check_customer(store: &Store, id: &str, field: &str) -> Result<(), Problem> {
    if store.customers.contains(id) || store.customers.len() == 0 && store.merged.is_empty() {
        return Ok(());
    }
    Err(Problem::invalid_field(field, "The customer does not exist."))
}

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
