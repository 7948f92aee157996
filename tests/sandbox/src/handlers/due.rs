//! Work that is due by the clock.

use std::time::SystemTime;

use serde_json::Value;

use crate::handlers::customers::sessions;
use crate::handlers::{billing, identity, payments};
use crate::server::Shared;
use crate::state::{Due, Store};
use crate::webhook::{effects, trigger};

/// Runs one piece of work. The clock shows its instant.
pub(crate) fn run(shared: &Shared, store: &mut Store, due: &Due) {
    match due {
        Due::Event(text) => event(shared, store, text),
        Due::ApprovalExpiry(id) => payments::due::approval_expiry(shared, store, id),
        Due::TimeoutEnd(id) => payments::due::timeout_end(shared, store, id),
        Due::CardReminder(id) => payments::due::card_reminder(shared, store, id),
        Due::CardExpiry(id) => payments::due::card_expiry(shared, store, id),
        Due::KycRequestExpiry(id) => identity::requests::expire(shared, store, id),
        Due::CustomerTokenExpiry(token) => sessions::expire(shared, store, token),
        other => billing::due::run(shared, store, other),
    }
}

/// Runs the next work that is due until a time, at its own instant. Returns whether there was any.
pub(crate) fn run_next(shared: &Shared, until: SystemTime) -> bool {
    let mut store = shared.store();
    let Some((time, due)) = store.schedule.pop_until(until) else { return false };
    shared.clock.stop_at(time);
    run(shared, &mut store, &due);
    true
}

/// Runs the work that became due since the last request or advance.
pub(crate) fn catch_up(shared: &Shared) {
    let mut store = shared.store();
    let now = shared.now();
    while let Some((time, due)) = store.schedule.pop_until(now) {
        let before = shared.clock.stop_at(time);
        run(shared, &mut store, &due);
        shared.clock.stop_at(before);
    }
}

/// Publishes an event of the caller, which was valid when it was scheduled.
fn event(shared: &Shared, store: &Store, text: &str) {
    let fields = serde_json::from_str::<Value>(text).unwrap_or_default();
    let Some(event_type) = fields.get("eventType").and_then(Value::as_str) else { return };
    if let Ok(payload) = trigger::payload(shared, store, event_type, &fields) {
        effects::dispatch(shared, event_type, &payload);
    }
}
