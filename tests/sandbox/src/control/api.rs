//! The operations of the control API.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::response::IntoResponse;
use serde_json::{Value, json};

use crate::advance::advance as advance_clock;
use crate::clock::rfc3339;
use crate::query::Query;
use crate::server::{LoggedRequest, Shared};
use crate::snapshot::{self, Snapshot};
use crate::webhook::trigger as webhook_trigger;

use super::members::{Members, json, unknown_name};
use super::{ControlError, json_body};

type Outcome = Result<axum::response::Response, ControlError>;

pub(super) fn ok(body: &Value) -> Outcome {
    Ok(json_body(body).into_response())
}

/// Lists the operations.
pub(super) async fn index() -> Outcome {
    ok(&json!({
        "GET /_sandbox/api/clock": "time of the clock",
        "POST /_sandbox/api/advance": "moves the clock: {\"seconds\": 86400}",
        "POST /_sandbox/api/trigger": "sends an event: {\"eventType\": \"invoice-paid\", \"fields\": {}}",
        "GET /_sandbox/api/snapshot": "the whole state",
        "POST /_sandbox/api/restore": "replaces the state by a snapshot",
        "GET /_sandbox/api/requests": "received requests, newest last; ?after=NUMBER",
        "GET /_sandbox/api/events": "published events and deliveries of webhooks",
        "GET /_sandbox/api/faults": "planned faults",
        "POST /_sandbox/api/faults": "adds a fault: {\"operation\": \"PutCustomer\", \"times\": 2, \"status\": 503}",
        "DELETE /_sandbox/api/faults": "removes all faults",
        "POST /_sandbox/api/reset": "returns to the start: no resources, scheduled work, faults, logs; time of the start",
    }))
}

pub(super) async fn clock(State(shared): State<Arc<Shared>>) -> Outcome {
    ok(&json!({ "time": rfc3339(shared.now()) }))
}

pub(super) async fn advance(State(shared): State<Arc<Shared>>, body: Bytes) -> Outcome {
    let seconds = Members::read(&body, &["seconds"])?.number("seconds")?;
    let seconds = seconds.ok_or_else(|| ControlError::invalid("seconds is required."))?;
    advance_clock(&shared, Duration::from_secs(seconds)).await;
    clock(State(shared)).await
}

pub(super) async fn trigger(State(shared): State<Arc<Shared>>, body: Bytes) -> Outcome {
    let body = Members::read(&body, &["eventType", "fields"])?;
    let event_type = body.text("eventType")?;
    let event_type = event_type.ok_or_else(|| ControlError::invalid("eventType must name an event."))?;
    let fields = body.value("fields").unwrap_or(&Value::Null);
    ok(&webhook_trigger::trigger(&shared, event_type, fields).map_err(ControlError::invalid)?)
}

pub(super) async fn snapshot(State(shared): State<Arc<Shared>>) -> Outcome {
    ok(&snapshot::take(&shared).to_json())
}

pub(super) async fn restore(State(shared): State<Arc<Shared>>, body: Bytes) -> Outcome {
    let snapshot = Snapshot::from_json(json(&body)?).map_err(ControlError::invalid)?;
    snapshot::restore(&shared, &snapshot).map_err(ControlError::invalid)?;
    clock(State(shared)).await
}

/// Lists requests, without headers: those hold credentials.
pub(super) async fn requests(State(shared): State<Arc<Shared>>, RawQuery(query): RawQuery) -> Outcome {
    let query = Query::parse(query.as_deref().unwrap_or_default());
    if let Some(unknown) = query.names().find(|name| *name != "after") {
        return Err(unknown_name(unknown, &["after"]));
    }
    let after = query.get("after").map_or(Ok(0), str::parse::<u64>);
    let after = after.map_err(|_| ControlError::invalid("after must be the number of a request."))?;
    let requests = shared.requests.all().into_iter().filter(|request| request.number > after);
    let entry = |request: LoggedRequest| {
        json!({
            "number": request.number,
            "method": request.method,
            "path": request.path,
            "query": request.query,
            "operation": request.operation,
            "body": request.body,
            "fault": request.fault,
            "status": request.status,
        })
    };
    ok(&requests.map(entry).collect())
}

pub(super) async fn events(State(shared): State<Arc<Shared>>) -> Outcome {
    let events = shared.dispatcher.events.all().into_iter().map(|event| {
        json!({
            "eventType": event.event_type,
            "entityId": event.entity,
            "time": rfc3339(event.time),
            "webhooks": event.targets,
        })
    });
    let deliveries = shared.dispatcher.deliveries().into_iter().map(|delivery| {
        json!({
            "eventType": delivery.event_type,
            "url": delivery.url,
            "body": delivery.body,
            "attempts": delivery.attempts,
            "outcome": delivery.outcome.name(),
        })
    });
    ok(&json!({ "events": events.collect::<Vec<_>>(), "deliveries": deliveries.collect::<Vec<_>>() }))
}

pub(super) async fn reset(State(shared): State<Arc<Shared>>, body: Bytes) -> Outcome {
    Members::read(&body, &[])?;
    shared.reset().await;
    clock(State(shared)).await
}
