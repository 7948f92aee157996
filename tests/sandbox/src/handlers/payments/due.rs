//! Payments by the clock: cards expire, approvals are abandoned, timeouts are resolved.

use std::time::{Duration, SystemTime};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value;

use crate::clock::rfc3339;
use crate::handlers::customers::view::text;
use crate::server::Shared;
use crate::state::{Due, Record, Store};

use super::transactions::result::decide;
use super::{INSTRUMENTS, TRANSACTIONS, events, touch};

/// Time in which a customer can approve a payment.
const APPROVAL_LIFETIME: Duration = Duration::from_secs(3600);

/// Time after which a payment without a response of the gateway is known to be approved.
const TIMEOUT_LIFETIME: Duration = Duration::from_secs(3600);

/// Time between the reminder and the expiration of a card.
const REMINDER: Duration = Duration::from_secs(30 * 24 * 3600);

/// Schedules the end of a payment that waits for the approval of its customer.
pub(super) fn schedule_approval(shared: &Shared, store: &mut Store, id: &str) {
    store.schedule.at(shared.now() + APPROVAL_LIFETIME, Due::ApprovalExpiry(id.to_owned()));
}

/// Abandons a payment without approval.
pub(crate) fn approval_expiry(shared: &Shared, store: &mut Store, id: &str) {
    let transaction = store.resources.find(TRANSACTIONS, id);
    if transaction
        .is_some_and(|transaction| matches!(text(transaction, "status"), "waiting-approval" | "offsite"))
    {
        decide(shared, store, id, "abandoned", None);
    }
}

/// Schedules the resolution of a payment that timed out.
pub(super) fn schedule_timeout(shared: &Shared, store: &mut Store, id: &str) {
    store.schedule.at(shared.now() + TIMEOUT_LIFETIME, Due::TimeoutEnd(id.to_owned()));
}

/// Approves a payment whose timeout was not resolved before.
pub(crate) fn timeout_end(shared: &Shared, store: &mut Store, id: &str) {
    let transaction = store.resources.find(TRANSACTIONS, id);
    if transaction.is_some_and(|transaction| text(transaction, "status") == "timeout") {
        decide(shared, store, id, "approved", None);
    }
}

/// Schedules the expiration of a stored card and the reminder of it, in place of earlier ones.
pub(super) fn schedule_card(shared: &Shared, store: &mut Store, id: &str) {
    let (reminder, expiry) = (Due::CardReminder(id.to_owned()), Due::CardExpiry(id.to_owned()));
    store.schedule.cancel(&reminder);
    store.schedule.cancel(&expiry);
    let end = store.resources.find(INSTRUMENTS, id).and_then(end_of);
    let Some(end) = end.filter(|end| *end > shared.now()) else { return };
    let remind = end.checked_sub(REMINDER).filter(|time| *time > shared.now());
    let shown = remind.map_or(Value::Null, |time| rfc3339(time).into());
    store.resources.change(INSTRUMENTS, id, |card| {
        card.insert("expirationReminderTime".to_owned(), shown);
    });
    if let Some(time) = remind {
        store.schedule.at(time, reminder);
    }
    store.schedule.at(end, expiry);
}

/// Reminds of the expiration of an active card.
pub(crate) fn card_reminder(shared: &Shared, store: &mut Store, id: &str) {
    if !is_active(store, id) {
        return;
    }
    store.resources.change(INSTRUMENTS, id, |card| {
        card.insert("expirationReminderTime".to_owned(), Value::Null);
        card.insert("expirationReminderNumber".to_owned(), 1.into());
        touch(shared, card);
    });
    events::of_card(shared, store, "payment-card-expiration-reminder", id);
}

/// Expires an active card.
pub(crate) fn card_expiry(shared: &Shared, store: &mut Store, id: &str) {
    if !is_active(store, id) {
        return;
    }
    store.resources.change(INSTRUMENTS, id, |card| {
        card.insert("status".to_owned(), "expired".into());
        touch(shared, card);
    });
    events::of_card(shared, store, "payment-card-expired", id);
}

fn is_active(store: &Store, id: &str) -> bool {
    store.resources.find(INSTRUMENTS, id).is_some_and(|card| text(card, "status") == "active")
}

/// The first instant after the month of expiration.
fn end_of(card: &Record) -> Option<SystemTime> {
    let part = |name: &str| card.get(name).and_then(Value::as_i64);
    let (year, month) = (i16::try_from(part("expYear")?).ok()?, i8::try_from(part("expMonth")?).ok()?);
    let end = Date::new(year, month, 1).ok()?.last_of_month().tomorrow().ok()?;
    Some(end.to_zoned(TimeZone::UTC).ok()?.timestamp().into())
}
