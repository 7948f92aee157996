//! Work that is due by the clock.

use std::time::SystemTime;

use serde_json::Value;

use crate::server::Shared;
use crate::state::{Due, Store};
use crate::webhook::effects;

/// Runs one piece of work. The clock shows its instant.
pub(crate) fn run(shared: &Shared, store: &mut Store, due: &Due) {
    match due {
        Due::Event(text) => event(shared, store, text),
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

/// Publishes an event of the caller.
fn event(shared: &Shared, store: &mut Store, text: &str) {
    let Ok(Value::Object(mut fields)) = serde_json::from_str::<Value>(text) else { return };
    let Some(Value::String(event_type)) = fields.remove("eventType") else { return };
    let fields: Vec<(&str, Value)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    effects::publish(shared, store, &event_type, &[], &fields);
}
