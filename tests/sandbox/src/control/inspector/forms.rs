//! The forms of the overview. They lead back to it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Bytes;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::{Map, Value};

use crate::advance::advance as advance_clock;
use crate::control::ControlError;
use crate::control::faults;
use crate::control::members::Members;
use crate::query::Query;
use crate::server::Shared;

use super::{html, overview};

/// Limit of one advance: a hundred years.
const MAX_SECONDS: u64 = 100 * 366 * 86_400;

fn form(body: &Bytes) -> Query {
    Query::parse(&String::from_utf8_lossy(body))
}

fn done(shared: &Arc<Shared>, outcome: Result<(), ControlError>) -> Response {
    match outcome {
        Ok(()) => Redirect::to("/_sandbox").into_response(),
        Err(ControlError(status, reason)) => html::page(status, &overview::page(shared, Some(&reason))),
    }
}

/// Moves the clock by an amount of a unit.
pub(super) async fn advance(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let form = form(&body);
    let unit = match form.get("unit") {
        Some("seconds") => Some(1),
        Some("minutes") => Some(60),
        Some("hours") => Some(3600),
        Some("days") => Some(86_400),
        _ => None,
    };
    let amount = form.get("amount").and_then(|amount| amount.trim().parse::<u64>().ok());
    let seconds = amount.zip(unit).and_then(|(amount, unit)| amount.checked_mul(unit));
    let outcome = match seconds.filter(|seconds| *seconds <= MAX_SECONDS) {
        Some(seconds) => {
            advance_clock(&shared, Duration::from_secs(seconds)).await;
            Ok(())
        }
        None => Err(ControlError::invalid("The clock advances by a whole number, at most 100 years.")),
    };
    done(&shared, outcome)
}

/// Adds a fault. The field `fault` is a status or the name of a fault.
pub(super) async fn add_fault(State(shared): State<Arc<Shared>>, body: Bytes) -> Response {
    let form = form(&body);
    let mut fault = Map::new();
    for name in ["method", "path", "times", "fault"] {
        let Some(text) = form.get(name).map(str::trim).filter(|text| !text.is_empty()) else { continue };
        let number = text.parse::<u64>().map_or_else(|_| Value::from(text), Value::from);
        match name {
            "times" => fault.insert(name.to_owned(), number),
            "fault" if number.is_number() => fault.insert("status".to_owned(), number),
            "fault" => fault.insert("kind".to_owned(), text.into()),
            _ => fault.insert(name.to_owned(), text.into()),
        };
    }
    let members = Members::of(Value::Object(fault), &faults::MEMBERS);
    done(&shared, members.and_then(|members| faults::plan(&shared, &members)))
}

pub(super) async fn clear_faults(State(shared): State<Arc<Shared>>) -> Response {
    shared.faults.clear();
    done(&shared, Ok(()))
}
