//! The inspector: one page that renders on the server and reloads its content.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::extract::State;
use axum::response::{Html, IntoResponse};

use crate::clock::rfc3339;
use crate::server::Shared;

/// Newest entries of each log on the page.
const MAX_ROWS: usize = 100;

/// The page around the content.
const SHELL: &str = include_str!("inspector.html");
const SCRIPT: &str = include_str!("inspector.js");

/// The browser runs no other script, and loads nothing of other hosts.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; connect-src 'self'; \
                      frame-ancestors 'none'; base-uri 'none'";

pub(super) async fn page(State(shared): State<Arc<Shared>>) -> impl IntoResponse {
    ([("content-security-policy", POLICY)], Html(SHELL.replace("{{content}}", &render(&shared))))
}

pub(super) async fn script() -> impl IntoResponse {
    ([("content-type", "text/javascript")], SCRIPT)
}

pub(super) async fn content(State(shared): State<Arc<Shared>>) -> Html<String> {
    Html(render(&shared))
}

/// Escapes text for HTML, in elements and in quoted attributes.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A table. All cells are escaped.
fn table(html: &mut String, title: &str, columns: &[&str], rows: &[Vec<String>], total: usize) {
    // Writing to a string cannot fail.
    let _ = write!(html, "<section><h2>{} <small>{total}</small></h2>", escape(title));
    if rows.is_empty() {
        html.push_str("<p class=none>none</p></section>");
        return;
    }
    html.push_str("<table><thead><tr>");
    for column in columns {
        let _ = write!(html, "<th>{}", escape(column));
    }
    html.push_str("</tr></thead><tbody>");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            let _ = write!(html, "<td>{}", escape(cell));
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></section>");
}

fn render(shared: &Shared) -> String {
    let mut html = String::new();
    let _ = write!(
        html,
        "<header><h1>Rebilly sandbox</h1><dl><dt>Clock<dd>{}<dt>Base URL<dd>{}<dt>Organization<dd>{}</dl></header>",
        escape(&rfc3339(shared.now())),
        escape(&shared.base_url),
        escape(&shared.organization()),
    );
    let text = |value: Option<String>| value.unwrap_or_else(|| "–".to_owned());
    let requests = shared.requests.all();
    let rows = requests.iter().rev().take(MAX_ROWS).map(|request| {
        let status = request.status.map(|status| status.to_string());
        let operation = request.operation.clone();
        let (number, method, path) =
            (request.number.to_string(), request.method.clone(), request.path.clone());
        vec![number, text(status), method, path, text(operation), text(request.fault.clone())]
    });
    let columns = ["#", "Status", "Method", "Path", "Operation", "Fault"];
    table(&mut html, "Requests", &columns, &rows.collect::<Vec<_>>(), requests.len());

    let resources = shared.store().counts();
    let rows: Vec<_> = resources.iter().map(|(name, count)| vec![name.clone(), count.to_string()]).collect();
    let total = resources.iter().map(|(_, count)| count).sum();
    table(&mut html, "Resources", &["Collection", "Stored"], &rows, total);

    let deliveries = shared.dispatcher.deliveries();
    let rows = deliveries.iter().rev().take(MAX_ROWS).map(|delivery| {
        let attempt = |status: &Option<u16>| text(status.map(|status| status.to_string()));
        let attempts: Vec<String> = delivery.attempts.iter().map(attempt).collect();
        let (event, url) = (delivery.event_type.clone(), delivery.url.clone());
        vec![event, url, delivery.outcome.name().to_owned(), attempts.join(", ")]
    });
    let columns = ["Event", "URL", "Outcome", "Status of each attempt"];
    table(&mut html, "Webhook deliveries", &columns, &rows.collect::<Vec<_>>(), deliveries.len());

    let events = shared.dispatcher.events.all();
    let rows = events.iter().rev().take(MAX_ROWS).map(|event| {
        vec![
            rfc3339(event.time),
            event.event_type.clone(),
            text(event.entity.clone()),
            event.targets.to_string(),
        ]
    });
    let columns = ["Time", "Event", "Resource", "Webhooks"];
    table(&mut html, "Events", &columns, &rows.collect::<Vec<_>>(), events.len());

    let scheduled: Vec<Vec<String>> = {
        let store = shared.store();
        let row = |(time, due): (std::time::SystemTime, &crate::state::Due)| {
            let (kind, id) = due.parts();
            vec![rfc3339(time), kind.to_owned(), id.to_owned()]
        };
        store.schedule.iter().map(row).collect()
    };
    let shown = scheduled.get(..MAX_ROWS.min(scheduled.len())).unwrap_or_default();
    table(&mut html, "Scheduled", &["Time", "Work", "Resource"], shown, scheduled.len());

    let faults = shared.faults.list();
    let rows = faults.iter().map(|(fault, times)| {
        vec![fault.clone(), times.map_or_else(|| "always".to_owned(), |times| times.to_string())]
    });
    table(&mut html, "Faults", &["Fault", "Times"], &rows.collect::<Vec<_>>(), faults.len());
    html
}
