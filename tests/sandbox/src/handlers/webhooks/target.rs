//! From a stored webhook to a delivery target.

use http::Method;
use reqwest::Url;
use serde_json::Value;

use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::query::Filter;
use crate::state::{Record, Store};
use crate::webhook::{Target, WebhookAuth, is_plain};

/// Headers of the message and of the connection. With a value of a webhook, the receiver would read another body.
const RESERVED: [&str; 10] = [
    "connection",
    "content-length",
    "expect",
    "host",
    "keep-alive",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Converts a webhook to a delivery target.
///
/// # Errors
///
/// 422 for an invalid URL, header or filter, and for a credential that is unknown, deactivated or for another host.
pub(super) fn of(store: &Store, key: &str, webhook: &Record) -> Result<Target, Problem> {
    let url = Url::parse(text(webhook, "url")).ok();
    let url =
        url.filter(|url| matches!(url.scheme(), "http" | "https") && is_plain(url)).ok_or_else(|| {
            Problem::invalid_field("url", "Must be an absolute http or https URL without user and password.")
        })?;
    let invalid = |message| Problem::invalid_field("credentialHash", message);
    let credential = store.webhook_credentials.get(text(webhook, "credentialHash"));
    let credential = credential.ok_or_else(|| invalid("The credential does not exist."))?;
    if !url.host_str().is_some_and(|host| host.eq_ignore_ascii_case(text(credential, "host"))) {
        return Err(invalid("The credential is for another host."));
    }
    if text(credential, "status") == "deactivated" {
        return Err(invalid("The credential is deactivated."));
    }
    let login = credential.get("auth").and_then(Value::as_object).cloned().unwrap_or_default();
    let auth = match text(&login, "type") {
        "basic" => WebhookAuth::Basic,
        "digest" => WebhookAuth::Digest,
        _ => WebhookAuth::None,
    };
    let events = webhook.get("eventsFilter").and_then(Value::as_array).into_iter().flatten();
    let mut target = Target {
        key: key.to_owned(),
        url,
        method: text(webhook, "method").parse().unwrap_or(Method::POST),
        headers: Default::default(),
        auth,
        username: text(&login, "username").to_owned(),
        password: text(&login, "password").to_owned(),
        events: events.filter_map(Value::as_str).map(str::to_owned).collect(),
        filter: Filter::parse(text(webhook, "filter"))?,
        template: webhook.get("body").and_then(Value::as_str).map(str::to_owned),
        outside_snapshots: false,
    };
    let headers = webhook.get("headers").and_then(Value::as_array).into_iter().flatten();
    for (index, header) in headers.filter_map(Value::as_object).enumerate() {
        let (name, active) = (text(header, "name"), text(header, "status") != "inactive");
        if RESERVED.iter().any(|reserved| name.eq_ignore_ascii_case(reserved)) {
            let message = "Must be another header: each delivery sets this one.";
            return Err(Problem::invalid_field(&format!("headers.{index}.name"), message));
        }
        if active && !target.add_header(name, text(header, "value")) {
            let field = format!("headers.{index}.value");
            return Err(Problem::invalid_field(&field, "Must be a valid header name and value."));
        }
    }
    Ok(target)
}

/// Returns `true` if a webhook and its credential are both active.
pub(super) fn is_active(store: &Store, webhook: &Record) -> bool {
    let credential = store.webhook_credentials.get(text(webhook, "credentialHash"));
    text(webhook, "status") != "inactive"
        && credential.is_some_and(|credential| text(credential, "status") == "active")
}
