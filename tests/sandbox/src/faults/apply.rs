//! Runs one request with one fault.

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};
use serde_json::{Value, json};

use crate::net::Connection;
use crate::query::Query;
use crate::response::SandboxResponse;
use crate::seed::Customers;
use crate::server::Exchange;

use super::fault::{Action, Corruption, Fault};
use super::raw_response;
use super::retry_after::shifted;

/// Headers that are sent once: the framing and `Date`.
const SINGLE: [&str; 3] = ["content-length", "transfer-encoding", "date"];

const INTERIM: &[u8] = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n";

/// Responds to a request. `None` when the fault has used up the connection.
pub(crate) async fn run(
    exchange: &mut Exchange<'_>,
    connection: &Connection,
    fault: &Fault,
) -> Option<SandboxResponse> {
    let shared = exchange.shared;
    if let Some(change) = &fault.change {
        (change.0)(&Customers::new(shared));
    }
    if !fault.executes() {
        match &fault.action {
            Action::Reset => connection.reset(),
            Action::Close => connection.detach(),
            Action::Respond(response) => return Some(scripted(exchange, fault, response)),
            // `hang` is the only other fault with a stage.
            _ => {
                shared.faults.hang().await;
                return Some(executed(exchange, fault));
            }
        }
        return None;
    }
    let mut response = executed(exchange, fault);
    match &fault.action {
        Action::None => return Some(response),
        Action::Respond(script) => return Some(scripted(exchange, fault, script)),
        Action::Hang => {
            shared.faults.hang().await;
            return Some(response);
        }
        Action::Corrupt(corruption) => {
            corrupt(&mut response, *corruption);
            return Some(response);
        }
        // An error means that the client has disconnected; writing the response fails then.
        Action::Interim => {
            let _ = connection.write(INTERIM).await;
            return Some(response);
        }
        Action::Reset => connection.reset(),
        Action::Close => connection.detach(),
        _ => {
            exchange.record_response(&response);
            connection.detach();
            // These faults expect clients that disconnect.
            let _ = write(exchange, connection, fault, &response).await;
        }
    }
    None
}

async fn write(
    exchange: &Exchange<'_>,
    connection: &Connection,
    fault: &Fault,
    response: &SandboxResponse,
) -> std::io::Result<()> {
    let faults = &exchange.shared.faults;
    match fault.action {
        Action::Slow { bytes, pause } => raw_response::slow(connection, response, bytes, pause, faults).await,
        Action::BrokenHead => raw_response::half_head(connection, response).await,
        Action::ShortBody => raw_response::half_body(connection, response).await,
        Action::BrokenChunks => raw_response::half_chunks(connection, response).await,
        Action::StalledBody => raw_response::stalled(connection, response, faults).await,
        Action::Oversized { bytes, chunked } => {
            raw_response::oversized(connection, response, bytes, chunked).await
        }
        _ => Ok(()),
    }
}

/// The correct response, with the skewed clock and the pagination faults.
fn executed(exchange: &mut Exchange<'_>, fault: &Fault) -> SandboxResponse {
    let mut response = exchange.execute(&fault.paging);
    let query = Query::parse(exchange.parts.uri.query().unwrap_or_default());
    fault.paging.apply_to_response(&mut response, &query);
    response.with_date(shifted(exchange.shared.now(), fault.skew))
}

fn scripted(exchange: &Exchange<'_>, fault: &Fault, script: &SandboxResponse) -> SandboxResponse {
    let shared = exchange.shared;
    let now = shifted(shared.now(), fault.skew);
    let mut response = script.clone();
    for (name, value) in fault.retry.iter().flat_map(|retry| retry.headers(now)) {
        response = response.header(name, &value);
    }
    if response.status == StatusCode::TOO_MANY_REQUESTS {
        let limit = shared.config.rate_limit.to_string();
        response = response.header("x-ratelimit-limit", &limit).header("x-ratelimit-remaining", "0");
    }
    response.with_date(now)
}

fn corrupt(response: &mut SandboxResponse, corruption: Corruption) {
    if !response.allows_body() && corruption != Corruption::DuplicateHeaders {
        return;
    }
    match corruption {
        Corruption::Empty => response.body = Default::default(),
        Corruption::NotJson => response.body = "this is not JSON".into(),
        Corruption::Problem => {
            let detail = "Injected fault.";
            let problem =
                json!({ "type": "scripted", "title": "Not found", "status": 404, "detail": detail });
            response.body = problem.to_string().into();
        }
        Corruption::OtherId => {
            if let Ok(Value::Object(mut members)) = serde_json::from_slice(&response.body)
                && let Some(id) = members.get_mut("id")
            {
                *id = json!("other");
                response.body = Value::Object(members).to_string().into();
            }
        }
        Corruption::MediaType(media_type) => response.set_content_type(media_type),
        Corruption::DuplicateHeaders => duplicate(&mut response.headers),
    }
}

/// Adds a contradicting value to every header.
fn duplicate(headers: &mut HeaderMap) {
    let names: Vec<_> = headers.keys().filter(|name| !SINGLE.contains(&name.as_str())).cloned().collect();
    for name in names {
        let other = match name {
            CONTENT_TYPE => HeaderValue::from_static("text/html"),
            LOCATION => HeaderValue::from_static("/elsewhere"),
            _ => HeaderValue::from_static("0"),
        };
        headers.append(name, other);
    }
}
