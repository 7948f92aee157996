//! The overview: clock, faults, requests, resources, webhooks, events, scheduled work.

use std::fmt::Write as _;
use std::time::SystemTime;

use serde_json::Value;

use crate::clock::rfc3339;
use crate::server::Shared;
use crate::state::{Due, Record};

use super::html::{Cell, escape, list, table};
use super::{details, redact};

/// Newest entries of each log on the page.
const MAX_ROWS: usize = 100;
/// Newest resources of a collection on the page.
const MAX_IDS: usize = 12;

/// Forms: they stay while the content reloads.
const FORMS: &str = include_str!("forms.html");

/// The overview, with an error of a form.
pub(super) fn page(shared: &Shared, error: Option<&str>) -> String {
    let mut html = String::from("<header><h1>Rebilly sandbox</h1>");
    let entries = [
        ("Base URL", shared.base_url.clone()),
        ("Organization", shared.organization()),
        ("API", "/_sandbox/api".to_owned()),
    ];
    list(&mut html, &entries);
    html.push_str("</header>");
    if let Some(error) = error {
        // Writing to a string cannot fail.
        let _ = write!(html, "<p role=alert>{}</p>", escape(error));
    }
    html.push_str(FORMS);
    let _ = write!(html, "<main>{}</main><script src=\"/_sandbox/inspector.js\"></script>", content(shared));
    html
}

/// The part of the overview that changes.
pub(super) fn content(shared: &Shared) -> String {
    let mut html = String::new();
    let _ = write!(html, "<p class=clock>Clock <time>{}</time></p>", time(shared.now()));
    faults(&mut html, shared);
    requests(&mut html, shared);
    resources(&mut html, shared);
    webhooks(&mut html, shared);
    events(&mut html, shared);
    html
}

/// A timestamp for people: in UTC, to the millisecond.
fn time(time: SystemTime) -> String {
    short_time(&rfc3339(time))
}

/// Drops the digits after the milliseconds.
fn short_time(text: &str) -> String {
    match text.split_once('.') {
        Some((seconds, fraction)) => {
            let digits: String = fraction.chars().filter(char::is_ascii_digit).take(3).collect();
            format!("{}.{digits:0<3}Z", seconds.replace('T', " "))
        }
        None => text.replace('T', " "),
    }
}

fn faults(html: &mut String, shared: &Shared) {
    let faults = shared.faults.list();
    if faults.is_empty() {
        return;
    }
    let rows = faults.iter().map(|(fault, times)| {
        let times = times.map_or_else(|| "always".to_owned(), |times| times.to_string());
        vec![Cell::text(fault), Cell::Text(times)]
    });
    table(html, "Faults", &["Fault", "Requests"], &rows.collect::<Vec<_>>(), faults.len());
    html.push_str(
        "<form method=post action=\"/_sandbox/faults/clear\"><button>Remove all faults</button></form>",
    );
}

fn requests(html: &mut String, shared: &Shared) {
    let (requests, total) = shared.requests.newest(MAX_ROWS);
    let rows = requests.iter().map(|request| {
        let mut path = redact::text(&request.path);
        if let Some(query) = &request.query {
            let _ = write!(path, "?{}", redact::query(query));
        }
        vec![
            Cell::text(request.number),
            Cell::text(time(request.time)),
            Cell::Status(request.status),
            Cell::text(&request.method),
            Cell::Link(path, format!("/_sandbox/requests/{}", request.number)),
            Cell::option(request.operation.as_ref()),
            Cell::option(request.fault.as_ref()),
        ]
    });
    let columns = ["#", "Time", "Status", "Method", "Path", "Operation", "Fault"];
    table(html, "Requests", &columns, &rows.collect::<Vec<_>>(), total);
}

fn resources(html: &mut String, shared: &Shared) {
    let store = shared.store();
    let counts = store.counts();
    let rows = counts.iter().map(|(collection, count)| {
        let (newest, _) = store.newest(collection, MAX_IDS);
        let ids =
            newest.iter().map(|(id, _)| (redact::text(id), details::resource_url(collection, Some(id))));
        vec![
            Cell::Link(collection.clone(), details::resource_url(collection, None)),
            Cell::text(count),
            Cell::Links(ids.collect()),
        ]
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    table(html, "Resources", &["Collection", "Stored", "Newest"], &rows, rows.len());
}

fn webhooks(html: &mut String, shared: &Shared) {
    let targets = shared.dispatcher.targets_in_use();
    let rows = targets.iter().map(|target| {
        let events = if target.events.is_empty() { "all".to_owned() } else { target.events.join(", ") };
        vec![Cell::Text(redact::text(&target.url)), Cell::text(target.auth.name()), Cell::Text(events)]
    });
    table(html, "Webhooks", &["URL", "Authentication", "Events"], &rows.collect::<Vec<_>>(), targets.len());

    let deliveries = shared.dispatcher.deliveries();
    let rows = deliveries.iter().rev().take(MAX_ROWS).map(|delivery| {
        vec![
            Cell::text(&delivery.event_type),
            Cell::Text(redact::text(&delivery.url)),
            Cell::text(delivery.outcome.name()),
            Cell::Statuses(delivery.attempts.clone()),
        ]
    });
    let columns = ["Event", "URL", "Outcome", "Attempts"];
    table(html, "Deliveries", &columns, &rows.collect::<Vec<_>>(), deliveries.len());

    let attempts = shared.dispatcher.tracking().entries();
    let row = |(id, entry): (&str, &Record)| {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).unwrap_or_default();
        let number = |name: &str| entry.get(name).and_then(Value::as_u64);
        vec![
            Cell::Text(short_time(text("sentTime"))),
            Cell::Status(number("status").and_then(|status| status.try_into().ok())),
            Cell::Link(text("eventType").to_owned(), format!("/_sandbox/attempts/{id}")),
            Cell::Text(redact::text(text("url"))),
            Cell::option(number("attempt")),
            Cell::Text(format!("{} ms", number("duration").unwrap_or_default())),
        ]
    };
    let columns = ["Sent", "Status", "Event", "URL", "Attempt", "Duration"];
    table(
        html,
        "Attempts",
        &columns,
        &attempts.newest(MAX_ROWS).map(row).collect::<Vec<_>>(),
        attempts.table.len(),
    );
}

fn events(html: &mut String, shared: &Shared) {
    let events = shared.dispatcher.events.all();
    let rows = events.iter().rev().take(MAX_ROWS).map(|event| {
        let entity = event.entity.as_deref().map(redact::text);
        vec![
            Cell::text(time(event.time)),
            Cell::text(&event.event_type),
            Cell::option(entity),
            Cell::text(event.targets),
        ]
    });
    let columns = ["Time", "Event", "Resource", "Webhooks"];
    table(html, "Events", &columns, &rows.collect::<Vec<_>>(), events.len());

    let store = shared.store();
    let row = |(due, work): (SystemTime, &Due)| {
        let (kind, id) = work.parts();
        vec![Cell::text(time(due)), Cell::text(kind), Cell::Text(redact::text(id))]
    };
    let rows: Vec<Vec<Cell>> = store.schedule.iter().take(MAX_ROWS).map(row).collect();
    let total = store.schedule.iter().count();
    table(html, "Scheduled", &["Time", "Work", "Resource"], &rows, total);
}
