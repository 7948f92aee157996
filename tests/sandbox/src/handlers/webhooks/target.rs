//! From the record of a webhook to what deliveries need.

use http::Method;
use reqwest::Url;
use serde_json::Value;

use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::query::Filter;
use crate::state::{Record, Store};
use crate::webhook::{Target, WebhookAuth, is_plain};

/// What deliveries to a webhook need.
///
/// # Errors
///
/// 422 when the address is no plain HTTP address, a header is none, the filter cannot be read, or the credential is not
/// there, is for another host, or is not active any more.
pub(super) fn of(store: &Store, key: &str, webhook: &Record) -> Result<Target, Problem> {
    let url = Url::parse(text(webhook, "url")).ok();
    let url =
        url.filter(|url| matches!(url.scheme(), "http" | "https") && is_plain(url)).ok_or_else(|| {
            Problem::invalid_field("url", "Must be an absolute http or https URL without user and password.")
        })?;
    let refused = |message| Problem::invalid_field("credentialHash", message);
    let credential = store.webhook_credentials.get(text(webhook, "credentialHash"));
    let credential = credential.ok_or_else(|| refused("There is no such credential."))?;
    if !url.host_str().is_some_and(|host| host.eq_ignore_ascii_case(text(credential, "host"))) {
        return Err(refused("The credential is for another host."));
    }
    if text(credential, "status") == "deactivated" {
        return Err(refused("The credential is deactivated."));
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
    };
    let headers = webhook.get("headers").and_then(Value::as_array).into_iter().flatten();
    for (place, header) in headers.filter_map(Value::as_object).enumerate() {
        let sent = text(header, "status") != "inactive";
        if sent && !target.add_header(text(header, "name"), text(header, "value")) {
            let field = format!("headers.{place}.value");
            return Err(Problem::invalid_field(&field, "Name and value must be those of a header."));
        }
    }
    Ok(target)
}

/// Whether a webhook and its credential both are in use.
pub(super) fn is_active(store: &Store, webhook: &Record) -> bool {
    let credential = store.webhook_credentials.get(text(webhook, "credentialHash"));
    text(webhook, "status") != "inactive"
        && credential.is_some_and(|credential| text(credential, "status") == "active")
}
