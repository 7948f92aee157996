//! One request under one fault.

use http::header::{CONTENT_TYPE, LOCATION};
use http::{HeaderMap, HeaderValue, StatusCode};

use crate::net::Connection;
use crate::query::Query;
use crate::response::SandboxResponse;
use crate::seed::Customers;
use crate::server::Exchange;

use super::fault::{Action, Corruption, Fault};
use super::raw_response;
use super::retry_after::shifted;

/// Headers that would change where a message ends if they came twice, or that proxies never double.
const SINGLE: [&str; 3] = ["content-length", "transfer-encoding", "date"];

const INTERIM: &[u8] = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>; rel=preload\r\n\r\n";

/// Answers a request. Without an answer the connection was used up.
pub(crate) async fn run(
    exchange: &mut Exchange<'_>,
    wire: &Connection,
    fault: &Fault,
) -> Option<SandboxResponse> {
    let shared = exchange.shared;
    if let Some(change) = &fault.change {
        (change.0)(&Customers::new(shared));
    }
    if !fault.executes() {
        match &fault.action {
            Action::Reset => wire.reset(),
            Action::Close => wire.take(),
            Action::Respond(answer) => return Some(scripted(exchange, fault, answer)),
            // The only one after which the request goes on.
            _ => {
                shared.faults.hang().await;
                return Some(executed(exchange, fault));
            }
        }
        return None;
    }
    let mut answer = executed(exchange, fault);
    match &fault.action {
        Action::None => return Some(answer),
        Action::Respond(script) => return Some(scripted(exchange, fault, script)),
        Action::Hang => {
            shared.faults.hang().await;
            return Some(answer);
        }
        Action::Corrupt(corruption) => {
            corrupt(&mut answer, *corruption);
            return Some(answer);
        }
        // An error means that the client went away, which the answer will find out.
        Action::Interim => {
            let _ = wire.write(INTERIM).await;
            return Some(answer);
        }
        Action::Reset => wire.reset(),
        Action::Close => wire.take(),
        _ => {
            exchange.note(answer.status);
            wire.take();
            // A client that went away in the middle is what these faults are for.
            let _ = write(exchange, wire, fault, &answer).await;
        }
    }
    None
}

async fn write(
    exchange: &Exchange<'_>,
    wire: &Connection,
    fault: &Fault,
    answer: &SandboxResponse,
) -> std::io::Result<()> {
    let faults = &exchange.shared.faults;
    match fault.action {
        Action::Slow { bytes, pause } => raw_response::slow(wire, answer, bytes, pause, faults).await,
        Action::BrokenHead => raw_response::half_head(wire, answer).await,
        Action::ShortBody => raw_response::half_body(wire, answer).await,
        Action::BrokenChunks => raw_response::half_chunks(wire, answer).await,
        Action::StalledBody => raw_response::stalled(wire, answer, faults).await,
        Action::Oversized { bytes, chunked } => raw_response::oversized(wire, answer, bytes, chunked).await,
        _ => Ok(()),
    }
}

/// The right answer, with the server's wrong clock and wrong pages.
fn executed(exchange: &mut Exchange<'_>, fault: &Fault) -> SandboxResponse {
    let mut answer = exchange.execute(&fault.paging);
    let asked = Query::parse(exchange.parts.uri.query().unwrap_or_default());
    fault.paging.disguise(&mut answer, &asked);
    answer.dated(shifted(exchange.shared.now(), fault.skew))
}

fn scripted(exchange: &Exchange<'_>, fault: &Fault, script: &SandboxResponse) -> SandboxResponse {
    let shared = exchange.shared;
    let now = shifted(shared.now(), fault.skew);
    let mut answer = script.clone();
    for (name, value) in fault.retry.iter().flat_map(|retry| retry.headers(now)) {
        answer = answer.header(name, &value);
    }
    if answer.status == StatusCode::TOO_MANY_REQUESTS {
        let limit = shared.config.rate_limit.to_string();
        answer = answer.header("x-ratelimit-limit", &limit).header("x-ratelimit-remaining", "0");
    }
    answer.dated(now)
}

fn corrupt(answer: &mut SandboxResponse, corruption: Corruption) {
    if !answer.has_room() && corruption != Corruption::DuplicateHeaders {
        return;
    }
    match corruption {
        Corruption::Empty => answer.body = Default::default(),
        Corruption::NotJson => answer.body = "this is not JSON".into(),
        Corruption::MediaType(media_type) => answer.set_type(media_type),
        Corruption::DuplicateHeaders => double(&mut answer.headers),
    }
}

/// Repeats every header with another value.
fn double(headers: &mut HeaderMap) {
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
