//! `/subscription-pauses`. A paused subscription keeps the rest of its period for the time after the pause.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::due;
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::records::{
    PAUSES, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, book, change, change_book, created, read, require,
    require_named, set, set_all, stamp, upserted, without_revision,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};
use crate::webhook::effects;

use super::lifecycle::plan_renewal;

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = store.ids.next("sub_pau", shared.now());
    let pause = insert(shared, &mut store, &id, body)?;
    Ok(created(shared, PAUSES, pause))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let Some(old) = store.resources.find(PAUSES, &id).cloned() else {
        let pause = insert(shared, &mut store, &id, body)?;
        return Ok(upserted(shared, PAUSES, pause, true));
    };
    let is_pending = text(&old, "status") == "pending";
    if !is_pending && text(&old, "status") != "ongoing" {
        return Err(Problem::invalid_field("status", "A pause that has ended cannot be changed."));
    }
    check_times(&body)?;
    let pause = change(shared, &mut store, PAUSES, &id, |pause| {
        let names = if is_pending {
            ["effectiveTime", "endTime", "description"]
        } else {
            ["endTime", "description", ""]
        };
        for name in names {
            if let Some(value) = body.get(name) {
                set(pause, name, value.clone());
            }
        }
    });
    plan(shared, &mut store, &pause);
    publish(shared, &store, "subscription-pause-modified", &pause);
    let pause = store.resources.find(PAUSES, &id).cloned().unwrap_or_default();
    Ok(upserted(shared, PAUSES, pause, false))
}

/// Revokes a pending pause and ends an ongoing one. The record stays.
pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let pause = require(&store, PAUSES, id)?;
    match text(&pause, "status") {
        "pending" => {
            let pause = change(shared, &mut store, PAUSES, id, |pause| set(pause, "status", "revoked"));
            publish(shared, &store, "subscription-pause-revoked", &pause);
        }
        "ongoing" => resume(shared, &mut store, &pause),
        _ => return Err(Problem::conflict("The pause has ended before.")),
    }
    Ok(JsonResponse::no_content())
}

fn insert(shared: &Shared, store: &mut Store, id: &str, body: Record) -> Result<Record, Problem> {
    let order = require_named(store, SUBSCRIPTIONS, &body, "subscriptionId")?;
    check_times(&body)?;
    if text(&order, "status") != "active" {
        return Err(Problem::invalid_field("subscriptionId", "Only an active subscription can be paused."));
    }
    let mut pause = body;
    stamp(shared, &mut pause, PAUSES, id, None);
    let mut pause = without_revision(pause);
    let effective = time_of(&pause, "effectiveTime").unwrap_or_else(|| now(shared)).to_string();
    set_all(&mut pause, json!({ "status": "pending", "effectiveTime": effective, "timeRemaining": null }));
    pause.entry("endTime").or_insert(Value::Null);
    pause.entry("description").or_insert(Value::Null);
    store.resources.put(PAUSES, id, pause.clone());
    publish(shared, store, "subscription-pause-created", &pause);
    plan(shared, store, &pause);
    Ok(store.resources.find(PAUSES, id).cloned().unwrap_or_default())
}

fn check_times(pause: &Record) -> Result<(), Problem> {
    match (time_of(pause, "effectiveTime"), time_of(pause, "endTime")) {
        (Some(start), Some(end)) if end <= start => {
            Err(Problem::invalid_field("endTime", "Must be later than effectiveTime."))
        }
        _ => Ok(()),
    }
}

/// Begins a pause, or schedules its begin and its end.
fn plan(shared: &Shared, store: &mut Store, pause: &Record) {
    let id = text(pause, "id");
    if let Some(time) = time_of(pause, "endTime") {
        due::at(store, time, Due::PauseEnd(id.to_owned()));
    }
    match time_of(pause, "effectiveTime").filter(|time| *time > now(shared)) {
        Some(time) => due::at(store, time, Due::PauseStart(id.to_owned())),
        None => begin(shared, store, id),
    }
}

/// The effective time of a pending pause has come.
pub(crate) fn begin(shared: &Shared, store: &mut Store, id: &str) {
    let Some(pause) = store.resources.find(PAUSES, id).cloned() else { return };
    let subscription = text(&pause, "subscriptionId");
    let order =
        store.resources.find(SUBSCRIPTIONS, subscription).filter(|order| text(order, "status") == "active");
    let is_due = time_of(&pause, "effectiveTime").is_some_and(|time| time <= now(shared));
    let Some(order) = order.filter(|_| is_due && text(&pause, "status") == "pending") else { return };
    let rest =
        time_of(order, "renewalTime").map(|end| end.as_second().saturating_sub(now(shared).as_second()));
    change_book(store, SUBSCRIPTION_BOOK, subscription, |book| set(book, "remaining", rest));
    change(shared, store, SUBSCRIPTIONS, subscription, |order| {
        set_all(order, json!({ "status": "paused", "renewalTime": null }));
    });
    let pause = change(shared, store, PAUSES, id, |pause| {
        set_all(pause, json!({ "status": "ongoing", "timeRemaining": rest.map(|rest| format!("P{rest}S")) }));
    });
    publish(shared, store, "subscription-paused", &pause);
}

/// The end time of an ongoing pause has come.
pub(crate) fn end(shared: &Shared, store: &mut Store, id: &str) {
    let Some(pause) = store.resources.find(PAUSES, id).cloned() else { return };
    let is_due = time_of(&pause, "endTime").is_some_and(|time| time <= now(shared));
    if is_due && text(&pause, "status") == "ongoing" {
        resume(shared, store, &pause);
    }
}

/// Ends a pause: the subscription renews after the rest of its period.
fn resume(shared: &Shared, store: &mut Store, pause: &Record) {
    let (id, subscription) = (text(pause, "id"), text(pause, "subscriptionId"));
    let rest = book(store, SUBSCRIPTION_BOOK, subscription).get("remaining").and_then(Value::as_i64);
    let later =
        |rest: i64| now(shared).checked_add(SignedDuration::from_secs(rest)).unwrap_or(Timestamp::MAX);
    let renewal = rest.map(|rest| later(rest).to_string());
    let is_paused = store
        .resources
        .find(SUBSCRIPTIONS, subscription)
        .is_some_and(|order| text(order, "status") == "paused");
    if is_paused {
        let order = change(shared, store, SUBSCRIPTIONS, subscription, |order| {
            set_all(order, json!({ "status": "active", "renewalTime": renewal }));
            if let Some(renewal) = renewal {
                set(order, "currentPeriodEnd", renewal);
            }
        });
        plan_renewal(store, &order);
    }
    let time = now(shared).to_string();
    let pause = change(shared, store, PAUSES, id, |pause| {
        set_all(pause, json!({ "status": "finished", "endTime": time, "timeRemaining": null }));
    });
    publish(shared, store, "subscription-resumed", &pause);
}

fn publish(shared: &Shared, store: &Store, event: &str, pause: &Record) {
    let Some(order) = store.resources.find(SUBSCRIPTIONS, text(pause, "subscriptionId")) else { return };
    let fields = [("subscriptionPauseId", pause.get("id").cloned().unwrap_or_default())];
    effects::publish(shared, store, event, &[("subscription", order), ("pause", pause)], &fields);
}
