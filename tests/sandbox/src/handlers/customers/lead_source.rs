//! `/customers/{id}/lead-source`.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::view::link;
use super::{find, publish};

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (store, id) = (shared.store(), call.path("id"));
    find(&store, id)?;
    let source = store.lead_sources.get(id).ok_or_else(|| Problem::not_found("lead source"))?;
    Ok(JsonResponse::ok(Value::Object(view(shared, id, source))))
}

pub(crate) fn set(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let data = call.take_record()?;
    let (mut store, id) = (shared.store(), call.path("id"));
    find(&store, id)?;
    let source = put(&mut store, id, data, &rfc3339(shared.now()));
    let body = Value::Object(view(shared, id, source));
    publish(shared, &store, "lead-source-changed", id);
    Ok(JsonResponse::created(body, shared.href(&format!("/customers/{id}/lead-source"))))
}

/// The API documents a conflict without its condition. Here it is a customer with invoices, whose revenue would lose
/// its attribution.
pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (mut store, id) = (shared.store(), call.path("id"));
    let invoices = find(&store, id)?.get("invoiceCount").and_then(Value::as_u64).unwrap_or_default();
    if !store.lead_sources.contains_key(id) {
        return Err(Problem::not_found("lead source"));
    }
    if invoices > 0 {
        return Err(Problem::conflict("The customer has invoices that are attributed to the lead source."));
    }
    store.lead_sources.remove(id);
    publish(shared, &store, "lead-source-changed", id);
    Ok(JsonResponse::no_content())
}

/// Replaces the lead source of a customer. `original` keeps the first one.
pub(super) fn put<'a>(store: &'a mut Store, id: &str, mut data: Record, time: &str) -> &'a Record {
    let old = store.lead_sources.remove(id);
    let created = old.as_ref().and_then(|old| old.get("createdTime")).cloned();
    data.insert("createdTime".to_owned(), created.unwrap_or_else(|| time.into()));
    data.insert("updatedTime".to_owned(), time.into());
    let original = old.and_then(|mut old| old.remove("original"));
    let original = original.unwrap_or_else(|| Value::Object(data.clone()));
    data.insert("original".to_owned(), original);
    store.lead_sources.entry(id.to_owned()).or_insert(data)
}

/// The lead source as responses hold it.
pub(crate) fn view(shared: &Shared, customer: &str, source: &Record) -> Record {
    let mut body = source.clone();
    let links = json!([
        link("self", shared.href(&format!("/customers/{customer}/lead-source"))),
        link("customer", shared.href(&format!("/customers/{customer}"))),
    ]);
    body.insert("_links".to_owned(), links);
    body
}
