//! `/webhooks`, `/webhooks/{id}` and `/previews/webhooks`.

pub(crate) mod credentials;
mod target;
pub(crate) mod tracking;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::Draft;
use crate::handlers::customers::view::{link, text};
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store, is_valid_id};
use crate::webhook::{Target, effects, payload};

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let page = Page::read(&call.query);
    let store = shared.store();
    let found = select(&store.webhooks, &call.query, &[])?;
    let body = page.slice(&found).map(|webhook| with_self_link(shared, "/webhooks", webhook)).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let webhook = store.webhooks.get(call.path("id")).ok_or_else(|| Problem::not_found("webhook"))?;
    Ok(JsonResponse::ok(with_self_link(shared, "/webhooks", webhook)))
}

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = with_defaults(shared, &mut call)?;
    let mut store = shared.store();
    let id = store.ids.next("hook", shared.now());
    let webhook = put(shared, &mut store, &id, body)?;
    Ok(JsonResponse::created(webhook, shared.href(&format!("/webhooks/{id}"))))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    if !is_valid_id(&id) {
        let message = "Must have at most 50 letters, digits or @ ~ - . _ characters.";
        return Err(Problem::invalid_field("id", message));
    }
    let body = with_defaults(shared, &mut call)?;
    let mut store = shared.store();
    let exists = store.webhooks.contains(&id);
    let webhook = put(shared, &mut store, &id, body)?;
    Ok(match exists {
        true => JsonResponse::ok(webhook),
        false => JsonResponse::created(webhook, shared.href(&format!("/webhooks/{id}"))),
    })
}

pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id");
    shared.store().webhooks.remove(id).ok_or_else(|| Problem::not_found("webhook"))?;
    shared.dispatcher.remove(id);
    Ok(JsonResponse::no_content())
}

/// Delivers a sample of the first event of the filter.
pub(crate) fn preview(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = with_defaults(shared, &mut call)?;
    let mut store = shared.store();
    let target = target::of(&store, "", &body)?;
    let event = target.events.first().cloned().unwrap_or_else(|| "customer-created".to_owned());
    let payload = sample_payload(shared, &mut store, &event)
        .unwrap_or_else(|| json!({ "eventType": event, "_embedded": {}, "_links": [] }));
    shared.dispatcher.send_to(target, &effects::event(shared, &event, &payload));
    Ok(JsonResponse::no_content())
}

/// A sample payload: about an empty customer that does not exist, else synthetic. `None` when none can be built.
pub(crate) fn sample_payload(shared: &Shared, store: &mut Store, event: &str) -> Option<Value> {
    if !payload::is_built_in(event) {
        return shared.synthetic.payload(&shared.spec, event);
    }
    let mut draft = shared
        .spec
        .operation("POST", "/customers")
        .map_or_else(Draft::default, |operation| Draft::read(&shared.spec, operation, Record::new()));
    let id = store.ids.next("cus", shared.now());
    // Only a used payment token fails, and the draft has no token.
    let _ = draft.put(shared, store, &id, shared.now());
    let customer = store.customers.remove(&id).unwrap_or_default();
    let payload = payload::of_customer_event(shared, store, event, &customer)
        .or_else(|| payload::of_kyc_event(shared, store, event, &customer));
    store.kyc_requests.remove(&id);
    payload
}

/// The body with the declared defaults of absent properties.
fn with_defaults(shared: &Shared, call: &mut Call<'_>) -> Result<Record, Problem> {
    let mut body = Value::Object(call.take_record()?);
    shared.spec.with_defaults(call.operation, &mut body);
    Ok(match body {
        Value::Object(body) => body,
        _ => Record::new(),
    })
}

/// Stores a webhook and starts its deliveries. Returns it as responses hold it.
fn put(shared: &Shared, store: &mut Store, id: &str, body: Record) -> Result<Value, Problem> {
    let target = target::of(store, id, &body)?;
    let active = target::is_active(store, &body);
    if active && !shared.dispatcher.has_capacity_for(id) {
        return Err(Problem::invalid_field("status", "An organization can have 25 active webhooks."));
    }
    let now = rfc3339(shared.now());
    let created = store.webhooks.get(id).and_then(|old| old.get("createdTime")).cloned();
    let mut webhook = Record::new();
    webhook.insert("id".to_owned(), id.into());
    for (name, value) in [("headers", json!([])), ("body", Value::Null), ("filter", Value::Null)] {
        webhook.insert(name.to_owned(), value);
    }
    webhook.extend(body);
    webhook.insert("createdTime".to_owned(), created.unwrap_or_else(|| now.clone().into()));
    webhook.insert("updatedTime".to_owned(), now.into());
    let response = with_self_link(shared, "/webhooks", &webhook);
    store.webhooks.put(id, webhook);
    match active {
        true => shared.dispatcher.put(target),
        false => shared.dispatcher.remove(id),
    }
    Ok(response)
}

/// Starts or stops deliveries to the webhooks of a credential after a change of its status.
fn update_targets(shared: &Shared, store: &Store, credential: &str) {
    let of_credential = |webhook: &&Record| text(webhook, "credentialHash") == credential;
    for webhook in store.webhooks.iter().filter(of_credential) {
        let id = text(webhook, "id");
        match target::of(store, id, webhook) {
            Ok(target) if target::is_active(store, webhook) && shared.dispatcher.has_capacity_for(id) => {
                shared.dispatcher.put(target)
            }
            _ => shared.dispatcher.remove(id),
        }
    }
}

/// The targets of the active webhooks of a store.
pub(crate) fn active_webhooks(store: &Store) -> Vec<Target> {
    let active = store.webhooks.iter().filter(|webhook| target::is_active(store, webhook));
    active.filter_map(|webhook| target::of(store, text(webhook, "id"), webhook).ok()).collect()
}

/// A record with its `self` link.
fn with_self_link(shared: &Shared, path: &str, record: &Record) -> Value {
    let mut body = record.clone();
    let href = shared.href(&format!("{path}/{}", text(record, "id")));
    body.insert("_links".to_owned(), json!([link("self", href)]));
    Value::Object(body)
}
