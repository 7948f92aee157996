//! `/service-credentials/webhook` and `/service-credentials/webhook/{id}`.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};
use crate::state::Record;

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let page = Page::read(&call.query);
    let store = shared.store();
    let found = select(&store.webhook_credentials, &call.query, &["id", "host"])?;
    let items =
        page.slice(&found).copied().map(|credential: &Record| Value::Object(credential.clone())).collect();
    Ok(JsonResponse::ok(items))
}

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let credential = store.webhook_credentials.get(call.path("id"));
    let credential = credential.ok_or_else(|| Problem::not_found("credential"))?;
    Ok(JsonResponse::ok(Value::Object(credential.clone())))
}

/// Returns the existing credential (303) with the same host and `auth`. Deactivated credentials do not count.
pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut body = call.take_record()?;
    let auth = body.remove("auth").unwrap_or_else(|| json!({ "type": "none" }));
    let host = text(&body, "host").to_ascii_lowercase();
    let mut store = shared.store();
    let same = |known: &&Record| {
        text(known, "host") == host
            && known.get("auth") == Some(&auth)
            && text(known, "status") != "deactivated"
    };
    let href = |id: &str| shared.href(&format!("/service-credentials/webhook/{id}"));
    if let Some(known) = store.webhook_credentials.iter().find(same) {
        return Ok(JsonResponse::see_other(Value::Object(known.clone()), href(text(known, "id"))));
    }
    let id = store.ids.next("crd", shared.now());
    let mut credential = Record::new();
    for (name, value) in [
        ("id", id.as_str().into()),
        ("hash", id.as_str().into()),
        ("status", "active".into()),
        ("deactivationTime", Value::Null),
        ("type", "webhook".into()),
        ("host", host.into()),
        ("auth", auth),
    ] {
        credential.insert(name.to_owned(), value);
    }
    store.webhook_credentials.put(&id, credential.clone());
    Ok(JsonResponse::created(Value::Object(credential), href(&id)))
}

pub(crate) fn change(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let change = call.take_record()?;
    let (mut store, id) = (shared.store(), call.path("id"));
    let old = store.webhook_credentials.get(id).ok_or_else(|| Problem::not_found("credential"))?;
    let status = text(&change, "status");
    if text(old, "status") == "deactivated" && status != "deactivated" {
        return Err(Problem::invalid_field("status", "A deactivated credential cannot be activated."));
    }
    let mut credential = old.clone();
    if status == "deactivated" && text(old, "status") != status {
        credential.insert("deactivationTime".to_owned(), rfc3339(shared.now()).into());
    }
    credential.insert("status".to_owned(), status.into());
    store.webhook_credentials.put(id, credential.clone());
    super::update_targets(shared, &store, id);
    Ok(JsonResponse::ok(Value::Object(credential)))
}
