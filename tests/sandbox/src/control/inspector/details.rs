//! Pages about one request, one collection, one attempt of a webhook.

use std::fmt::Write as _;

use form_urlencoded::byte_serialize;
use serde_json::Value;

use crate::clock::rfc3339;
use crate::server::Shared;

use super::html::{block, escape, head, list};
use super::redact;

/// Newest resources on the page of a collection.
const MAX_RESOURCES: usize = 200;

/// A request with its headers and bodies.
pub(super) fn request(shared: &Shared, number: u64) -> Option<String> {
    let request = shared.requests.get(number)?;
    let mut html = head(&format!("{} {}", request.method, redact::text(&request.path)));
    let text = |text: Option<String>| text.unwrap_or_else(|| "–".to_owned());
    let entries = [
        ("Number", number.to_string()),
        ("Time", rfc3339(request.time)),
        ("Status", text(request.status.map(|status| status.to_string()))),
        ("Query", text(request.query.as_deref().map(redact::query))),
        ("Operation", text(request.operation)),
        ("Fault", text(request.fault)),
    ];
    list(&mut html, &entries);
    block(&mut html, "Request headers", &redact::headers(&request.headers));
    block(&mut html, "Request body", &request.body.as_ref().map(redact::pretty).unwrap_or_default());
    match shared.requests.response(number) {
        Some(body) => block(&mut html, "Response body", &readable(&body)),
        None => html.push_str("<section><h2>Response body</h2><p class=none>Not kept.</p></section>"),
    }
    Some(html)
}

/// A body as text. Of other bytes, their number.
fn readable(body: &[u8]) -> String {
    match std::str::from_utf8(body) {
        Ok(text) => redact::body(text),
        Err(_) => format!("{} bytes, which are no text", body.len()),
    }
}

/// URL of the page of a collection, or of one of its resources.
pub(super) fn resource_url(collection: &str, id: Option<&str>) -> String {
    let encode = |text: &str| byte_serialize(text.as_bytes()).collect::<String>();
    let id = id.map(|id| format!("&id={}", encode(id))).unwrap_or_default();
    format!("/_sandbox/resources?collection={}{id}", encode(collection))
}

/// The resources of a collection, newest first, or one of them.
pub(super) fn resources(shared: &Shared, collection: &str, id: Option<&str>) -> Option<String> {
    let store = shared.store();
    let (mut resources, total) =
        store.newest(collection, if id.is_some() { usize::MAX } else { MAX_RESOURCES });
    resources.retain(|(known, _)| id.is_none_or(|id| id == *known));
    if resources.is_empty() {
        return None;
    }
    let title = id.map_or_else(|| collection.to_owned(), |id| format!("{collection}/{}", redact::text(id)));
    let mut html = head(&title);
    // Writing to a string cannot fail.
    let _ = match id {
        Some(_) => {
            let url = escape(&resource_url(collection, None));
            write!(html, "<p><a href=\"{url}\">All {total} of {}</a></p>", escape(collection))
        }
        None if total > resources.len() => write!(html, "<p>Newest {} of {total}</p>", resources.len()),
        None => Ok(()),
    };
    for (known, resource) in &resources {
        let (open, id) = (if id.is_some() { " open" } else { "" }, escape(&redact::text(known)));
        let json = escape(&redact::pretty(&Value::Object((*resource).clone())));
        let _ = write!(html, "<details{open}><summary>{id}</summary><pre>{json}</pre></details>");
    }
    Some(html)
}

/// An attempt to deliver an event, with both messages.
pub(super) fn attempt(shared: &Shared, id: &str) -> Option<String> {
    let entries = shared.dispatcher.tracking().entries();
    let entry = entries.table.get(id)?;
    let text = |name: &str| match entry.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
        None => "–".to_owned(),
    };
    let headers = |name: &str| {
        let members = entry.get(name).and_then(Value::as_object).into_iter().flatten();
        let line =
            |(name, value): (&String, &Value)| redact::header(name, value.as_str().unwrap_or_default());
        members.map(line).collect::<Vec<_>>().join("\n")
    };
    let body = |name: &str| redact::body(entry.get(name).and_then(Value::as_str).unwrap_or_default());
    let mut html = head(&format!("Attempt {} of {}", text("attempt"), text("eventType")));
    let summary = [
        ("URL", redact::text(&format!("{} {}", text("method"), text("url")))),
        ("Sent", text("sentTime")),
        ("Duration", format!("{} ms", text("duration"))),
        ("Status", text("status")),
    ];
    list(&mut html, &summary);
    block(&mut html, "Request headers", &headers("requestHeaders"));
    block(&mut html, "Request body", &body("request"));
    block(&mut html, "Response headers", &headers("responseHeaders"));
    block(&mut html, "Response body", &body("response"));
    Some(html)
}
