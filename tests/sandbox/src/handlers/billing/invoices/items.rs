//! `/invoices/{id}/items`. Only the items of a draft change.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::money::{amount_of, number, price};
use crate::handlers::records::{
    INVOICES, change, is_used, objects, ok, publish, read, require, set, synthetic,
};
use crate::problem::Problem;
use crate::query::Page;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::totals;

pub(crate) fn list_items(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, INVOICES) {
        drop(store);
        return synthetic(shared, &call);
    }
    let items = objects(&require(&store, INVOICES, call.path("id"))?, "items");
    let page = Page::read(&call.query);
    let body = page.slice(&items).cloned().map(Value::Object).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(items.len())))
}

pub(crate) fn get_item(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, INVOICES) {
        drop(store);
        return synthetic(shared, &call);
    }
    let items = objects(&require(&store, INVOICES, call.path("id"))?, "items");
    let item = items.into_iter().find(|item| text(item, "id") == call.path("itemId"));
    item.map(ok).ok_or_else(|| Problem::not_found("invoice item"))
}

pub(crate) fn add_item(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let mut items = objects(&draft(&store, call.path("id"))?, "items");
    let id = store.ids.next("ii", shared.now());
    let item = complete(shared, call.path("id"), body, &id, None)?;
    items.push(item.clone());
    put(shared, &mut store, call.path("id"), items);
    let location = shared.href(&format!("/invoices/{}/items/{id}", call.path("id")));
    Ok(JsonResponse::created(Value::Object(item), location))
}

pub(crate) fn replace_item(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let (invoice, id) = (call.path("id"), call.path("itemId"));
    let mut items = objects(&draft(&store, invoice)?, "items");
    let Some(old) = items.iter_mut().find(|item| text(item, "id") == id) else {
        return Err(Problem::not_found("invoice item"));
    };
    let item = complete(shared, invoice, body, id, Some(old))?;
    old.clone_from(&item);
    put(shared, &mut store, invoice, items);
    Ok(ok(item))
}

pub(crate) fn delete_item(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let (invoice, id) = (call.path("id"), call.path("itemId"));
    let mut items = objects(&draft(&store, invoice)?, "items");
    let before = items.len();
    items.retain(|item| text(item, "id") != id);
    if items.len() == before {
        return Err(Problem::not_found("invoice item"));
    }
    put(shared, &mut store, invoice, items);
    Ok(JsonResponse::no_content())
}

/// Finds an invoice whose items can change.
fn draft(store: &Store, id: &str) -> Result<Record, Problem> {
    let invoice = require(store, INVOICES, id)?;
    match text(&invoice, "status") {
        "draft" => Ok(invoice),
        _ => Err(Problem::invalid_field("status", "Only the items of a draft can be changed.")),
    }
}

/// An item as responses hold it.
fn complete(
    shared: &Shared,
    invoice: &str,
    mut item: Record,
    id: &str,
    old: Option<&Record>,
) -> Result<Record, Problem> {
    let now = rfc3339(shared.now());
    let quantity = item.get("quantity").and_then(Value::as_i64).unwrap_or(1);
    let price = price("quantity", amount_of(&item, "unitPrice"), quantity.into())?;
    let created = old.and_then(|old| old.get("createdTime").cloned()).unwrap_or_else(|| now.clone().into());
    let values = [
        ("id", Value::from(id)),
        ("quantity", quantity.into()),
        ("price", number(price)),
        ("planId", Value::Null),
        ("subscriptionId", Value::Null),
        ("createdTime", created),
        ("updatedTime", now.into()),
        ("tax", Value::Null),
        ("_links", json!([link("self", shared.href(&format!("/invoices/{invoice}/items/{id}")))])),
    ];
    for (name, value) in values {
        set(&mut item, name, value);
    }
    Ok(item)
}

/// Stores the items of a draft.
fn put(shared: &Shared, store: &mut Store, id: &str, items: Vec<Record>) {
    let items: Vec<Value> = items.into_iter().map(Value::Object).collect();
    change(shared, store, INVOICES, id, |invoice| set(invoice, "items", items));
    totals::recalculate(shared, store, id);
    if let Some(invoice) = store.resources.find(INVOICES, id) {
        publish(shared, store, "invoice-modified", "invoice", invoice);
    }
}
