//! `/customers` and `/customers/{id}`.

mod fingerprint;
pub(crate) mod lead_source;
mod merge;
pub(crate) mod record;
pub(crate) mod reports;
pub(crate) mod sessions;
pub(crate) mod view;

use std::sync::MutexGuard;

use serde_json::Value;

use crate::handlers::Call;
use crate::handlers::identity::aml;
use crate::problem::Problem;
use crate::query::{Fields, Page, select};
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store, is_valid_id};
use crate::webhook::{effects, payload};

pub(crate) use record::Draft;

/// Properties that `q` searches.
const SEARCHED: [&str; 7] =
    ["id", "email", "firstName", "lastName", "websiteId", "primaryAddress", "customFields"];

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let query = &call.query;
    let (page, fields) = (Page::read(query), Fields::parse(query));
    let store = shared.store();
    let found = select(&store.customers, query, &SEARCHED)?;
    let body = page
        .slice(&found)
        .map(|customer| Value::Object(fields.select(view::expanded(shared, &store, customer, query))))
        .collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let body = view::body(shared, &store, find(&store, call.path("id"))?, &call.query);
    let mut response = JsonResponse::with_status(200, body);
    let fields = Fields::parse(&call.query);
    if !fields.is_empty() {
        response = response.map_record(|body| fields.select(body));
    }
    Ok(response)
}

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let draft = Draft::read(&shared.spec, call.operation, call.take_record()?);
    let mut store = shared.store();
    let id = store.ids.next("cus", shared.now());
    put_new(shared, store, &id, draft, &call)
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    if !is_valid_id(&id) {
        let message = "Must have at most 50 letters, digits or @ ~ - . _ characters.";
        return Err(Problem::invalid_field("id", message));
    }
    let mut draft = Draft::read(&shared.spec, call.operation, call.take_record()?);
    let mut store = shared.store();
    if store.merged.contains_key(&id) {
        return Err(Problem::conflict("The id belongs to a customer that was merged into another one."));
    }
    let Some(old) = store.customers.get(&id) else { return put_new(shared, store, &id, draft, &call) };
    let before = view::text(old, "lastName").to_owned();
    draft.put(shared, &mut store, &id, shared.now())?;
    publish(shared, &store, "customer-updated", &id);
    if before != aml::last_name(draft.fields()) {
        aml::screen(shared, &mut store, &id, draft.fields(), "recurring");
    }
    Ok(JsonResponse::with_status(200, view::body(shared, &store, find(&store, &id)?, &call.query)))
}

pub(crate) fn merge(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, target) = (call.path("id"), call.query.get("targetCustomerId").unwrap_or_default());
    let mut store = shared.store();
    find(&store, id)?;
    if id == target {
        return Err(Problem::invalid_field("targetCustomerId", "Must be another customer."));
    }
    find(&store, target)?;
    let Some(duplicate) = store.customers.remove(id) else { return Err(Problem::not_found("customer")) };
    store.merged.insert(id.to_owned(), target.to_owned());
    store.lead_sources.remove(id);
    merge::move_data(shared, &mut store, &duplicate, id, target);
    let survivor = find(&store, target)?;
    let merged = payload::merged(shared, &store, survivor, Some(&duplicate));
    effects::dispatch(shared, "customer-merged", &merged);
    Ok(JsonResponse::no_content())
}

/// Publishes an event about a stored customer.
pub(crate) fn publish(shared: &Shared, store: &Store, event_type: &str, id: &str) {
    let payload = || Some(payload::customer(shared, store, event_type, store.customers.get(id)?));
    effects::publish_with(shared, event_type, id, payload);
}

/// Publishes a new customer, and checks it against the watch lists. `occasion` is the `source` of the AML check.
pub(crate) fn announce_new(shared: &Shared, store: &mut Store, id: &str, draft: &Draft, occasion: &str) {
    publish(shared, store, "customer-created", id);
    aml::screen(shared, store, id, draft.fields(), occasion);
}

/// Finds a customer.
///
/// # Errors
///
/// 404 when the customer does not exist, or was merged into another one.
pub(crate) fn find<'a>(store: &'a Store, id: &str) -> Result<&'a Record, Problem> {
    store.customers.get(id).ok_or_else(|| Problem::not_found("customer"))
}

/// Stores a new customer.
fn put_new(
    shared: &Shared,
    mut store: MutexGuard<'_, Store>,
    id: &str,
    mut draft: Draft,
    call: &Call<'_>,
) -> Result<JsonResponse, Problem> {
    let text = draft.put(shared, &mut store, id, shared.now())?;
    announce_new(shared, &mut store, id, &draft, "sign-up");
    let body = if call.query.is_empty() {
        // Other requests need not wait for the response.
        drop(store);
        view::with_links(shared, text, draft.linked(id))
    } else {
        view::body(shared, &store, find(&store, id)?, &call.query)
    };
    Ok(JsonResponse::created(body, shared.href_of(&["/customers/", id])))
}
