//! Faults by route and count, over HTTP.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::Response;
use serde_json::{Value, json};

use crate::faults::{Fault, Match, RetryAfter};
use crate::server::Shared;

use super::ControlError;
use super::api::ok;
use super::members::Members;

/// Names of the faults without a status.
const KINDS: &str = "reset, close, hang, truncated, empty-body, not-json, rate-limited, token-expired";

pub(super) async fn list(State(shared): State<Arc<Shared>>) -> Result<Response, ControlError> {
    let entries = shared.faults.list().into_iter();
    let entries: Value = entries.map(|(fault, times)| json!({ "fault": fault, "times": times })).collect();
    ok(&json!({ "planned": entries, "applied": shared.faults.applied() }))
}

pub(super) async fn clear(State(shared): State<Arc<Shared>>) -> Result<Response, ControlError> {
    shared.faults.clear();
    list(State(shared)).await
}

pub(super) async fn add(State(shared): State<Arc<Shared>>, body: Bytes) -> Result<Response, ControlError> {
    plan(&shared, &Members::read(&body, &MEMBERS)?)?;
    list(State(shared)).await
}

/// Members of a fault.
pub(super) const MEMBERS: [&str; 8] =
    ["method", "operation", "path", "pass", "times", "status", "kind", "afterExecuting"];

/// Adds a fault: for which requests, how many of them, and which one.
pub(super) fn plan(shared: &Shared, body: &Members) -> Result<(), ControlError> {
    let count = |name: &str| -> Result<Option<usize>, ControlError> {
        let number = body.number(name)?;
        Ok(number.map(|number| usize::try_from(number).unwrap_or(usize::MAX)))
    };
    let mut matching = Match::any();
    if let Some(method) = body.text("method")? {
        matching = matching.method(method.to_uppercase());
    }
    if let Some(operation) = body.text("operation")? {
        if !shared.spec.operations().iter().any(|known| known.id == operation) {
            return Err(ControlError::invalid("operation must be an operationId of the spec."));
        }
        matching = matching.operation(operation);
    }
    if let Some(path) = body.text("path")? {
        matching = matching.path(path);
    }
    let (times, pass) = (count("times")?, count("pass")?.unwrap_or_default());
    let mut fault = fault(count("status")?, body.text("kind")?)?;
    if body.flag("afterExecuting")? == Some(true) {
        fault = fault.after_executing();
    }
    let faults = shared.faults.clone();
    let plan = faults.on(matching);
    plan.pass(pass);
    match times {
        Some(times) => plan.times(times, fault),
        None => plan.always(fault),
    };
    Ok(())
}

fn fault(status: Option<usize>, kind: Option<&str>) -> Result<Fault, ControlError> {
    match (status, kind) {
        (Some(status @ 400..=599), None) => Ok(Fault::status(u16::try_from(status).unwrap_or(500))),
        (Some(_), None) => Err(ControlError::invalid("status must be between 400 and 599.")),
        (None, Some("reset")) => Ok(Fault::reset()),
        (None, Some("close")) => Ok(Fault::close()),
        (None, Some("hang")) => Ok(Fault::hang()),
        (None, Some("truncated")) => Ok(Fault::truncated()),
        (None, Some("empty-body")) => Ok(Fault::empty_body()),
        (None, Some("not-json")) => Ok(Fault::not_json()),
        (None, Some("rate-limited")) => Ok(Fault::rate_limited(RetryAfter::Timestamp(1))),
        (None, Some("token-expired")) => Ok(Fault::token_expired()),
        _ => Err(ControlError::invalid(format!("Give either status, or kind: {KINDS}."))),
    }
}
