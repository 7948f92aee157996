//! `/orders` and its pauses, cancellations and reactivations: the orders of `/subscriptions` in their experimental form.

use serde_json::{Value, json};

use crate::handlers::customers::view::text;
use crate::handlers::{Call, Handler};
use crate::problem::Problem;
use crate::query::{Page, select};
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::pricing::plan_items;
use super::subscriptions::{self, cancellations, is_one_time, items, pauses, reactivations, upcoming};
use crate::handlers::records::{
    CANCELLATIONS, PAUSES, REACTIVATIONS, SUBSCRIPTIONS, is_used, objects, require, set, set_all, synthetic,
};

/// The form of a response.
type View = fn(&Store, Record) -> Record;

/// Properties that both forms have under different names.
const RENAMED: [(&str, &str); 2] =
    [("initialInvoiceId", "activationInvoiceId"), ("canceledTime", "cancellationTime")];

/// Properties of subscriptions that orders do not have.
const ONLY_OF_SUBSCRIPTIONS: [&str; 9] = [
    "orderType",
    "billingStatus",
    "rebillNumber",
    "renewalReminderTime",
    "renewalReminderNumber",
    "invoiceTimeShift",
    "recurringInterval",
    "lineItems",
    "lineItemSubtotal",
];

/// Declares operations that an operation on subscriptions executes.
macro_rules! twins {
    ($($name:ident = $handler:path, $view:ident;)*) => {
        $(
            pub(crate) fn $name(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
                twin(shared, call, $handler, $view)
            }
        )*
    };
}

twins! {
    create = subscriptions::create, order;
    upsert = subscriptions::upsert, order;
    void = subscriptions::void, order;
    change_items = items::change_items, order;
    update_item = items::update_item, unchanged;
    upcoming_invoice = upcoming::get, upcoming_of_order;
    issue_upcoming = upcoming::issue_next, unchanged;
    interim_invoice = upcoming::interim, unchanged;
    create_pause = pauses::create, part;
    upsert_pause = pauses::upsert, part;
    delete_pause = pauses::delete, unchanged;
    create_cancellation = cancellations::create, part;
    upsert_cancellation = cancellations::upsert, part;
    patch_cancellation = cancellations::patch, part;
    delete_cancellation = cancellations::delete, unchanged;
    create_reactivation = reactivations::create, part;
}

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list_as(shared, call, SUBSCRIPTIONS, order)
}

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get_as(shared, &call, SUBSCRIPTIONS, order)
}

pub(crate) fn list_pauses(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list_as(shared, call, PAUSES, part)
}

pub(crate) fn get_pause(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get_as(shared, &call, PAUSES, part)
}

pub(crate) fn list_cancellations(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list_as(shared, call, CANCELLATIONS, part)
}

pub(crate) fn get_cancellation(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get_as(shared, &call, CANCELLATIONS, part)
}

pub(crate) fn list_reactivations(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    list_as(shared, call, REACTIVATIONS, part)
}

pub(crate) fn get_reactivation(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    get_as(shared, &call, REACTIVATIONS, part)
}

/// Executes the operation on subscriptions, and returns its response in the form of orders.
fn twin(shared: &Shared, mut call: Call<'_>, handler: Handler, view: View) -> Result<JsonResponse, Problem> {
    if let Some(Value::Object(body)) = &mut call.body {
        if let Some(id) = body.remove("orderId") {
            set(body, "subscriptionId", id);
        }
        if let Some(kind) = body.get("type").and_then(Value::as_str) {
            let kind = if kind == "one-time" { "one-time-order" } else { "subscription-order" };
            set(body, "orderType", kind);
        }
        if let Some(Value::Array(items)) = body.get_mut("items") {
            for item in items.iter_mut().filter_map(Value::as_object_mut) {
                item.remove("type");
            }
        }
    }
    let response =
        handler(shared, call).map_err(|problem| problem.rename_field("subscriptionId", "orderId"))?;
    let store = shared.store();
    let response = response.map_record(|record| view(&store, record));
    Ok(response.map_location(|url| {
        url.replacen("/subscriptions/", "/orders/", 1).replacen("/subscription-", "/order-", 1)
    }))
}

fn get_as(shared: &Shared, call: &Call<'_>, collection: &str, view: View) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, collection) {
        drop(store);
        return synthetic(shared, call);
    }
    let record = require(&store, collection, call.path("id"))?;
    Ok(JsonResponse::ok(Value::Object(view(&store, record))))
}

fn list_as(
    shared: &Shared,
    mut call: Call<'_>,
    collection: &str,
    view: View,
) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    let Some(rows) = store.resources.rows(collection) else {
        drop(store);
        return synthetic(shared, &call);
    };
    if let Some(filter) = call.query.get("filter").map(|filter| filter.replace("orderId:", "subscriptionId:"))
    {
        call.query.set("filter", filter);
    }
    let found = select(rows, &call.query, &[])?;
    let page = Page::read(&call.query);
    let body = page.slice(&found).map(|record| Value::Object(view(&store, (*record).clone()))).collect();
    Ok(JsonResponse::ok(body).with_headers(page.headers(found.len())))
}

fn unchanged(_: &Store, record: Record) -> Record {
    record
}

/// A pause, cancellation or reactivation.
fn part(_: &Store, mut record: Record) -> Record {
    if let Some(id) = record.remove("subscriptionId") {
        set(&mut record, "orderId", id);
    }
    rewrite_links(&mut record);
    record
}

fn upcoming_of_order(_: &Store, mut invoice: Record) -> Record {
    for name in ["subscriptionId", "customerId", "websiteId", "organizationId", "poNumber", "notes"] {
        invoice.remove(name);
    }
    let items = objects(&invoice, "items").into_iter().map(|mut item| {
        if let Some(id) = item.remove("subscriptionId") {
            set(&mut item, "orderId", id);
        }
        Value::Object(item)
    });
    let items: Vec<Value> = items.collect();
    set(&mut invoice, "items", items);
    rewrite_links(&mut invoice);
    invoice
}

fn order(store: &Store, mut order: Record) -> Record {
    let one_time = is_one_time(&order);
    let plans = plan_items(store, &objects(&order, "items")).unwrap_or_default();
    let shared_by_items: Record = order
        .iter()
        .filter(|(name, value)| {
            let is_period = matches!(
                name.as_str(),
                "currentPeriodStart" | "currentPeriodEnd" | "renewalTime" | "rebillNumber"
            );
            is_period && !value.is_null()
        })
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let times = json!({ "createdTime": order.get("createdTime"), "updatedTime": order.get("updatedTime") });
    let items = objects(&order, "items").into_iter().enumerate().map(|(index, mut item)| {
        let plan = plans.get(index);
        let recurs = plan.is_some_and(|plan| plan.interval().is_some() || plan.trial().is_some());
        if recurs && !one_time {
            item.extend(shared_by_items.clone());
        } else {
            item.retain(|name, _| {
                matches!(name.as_str(), "id" | "planId" | "plan" | "quantity" | "revision")
            });
        }
        set(&mut item, "type", if recurs && !one_time { "subscription" } else { "one-time-sale" });
        if let Some(product) =
            plan.and_then(|plan| plan.plan.get("productId")).filter(|product| product.is_string())
        {
            set(&mut item, "productId", product.clone());
        }
        for name in ["isModified", "isGrandfathered"] {
            item.remove(name);
        }
        set_all(&mut item, times.clone());
        Value::Object(item)
    });
    let items: Vec<Value> = items.collect();
    set(&mut order, "items", items);
    for (from, to) in RENAMED {
        if let Some(value) =
            order.remove(from).filter(|value| to != "activationInvoiceId" || !value.is_null())
        {
            set(&mut order, to, value);
        }
    }
    order.retain(|name, _| !ONLY_OF_SUBSCRIPTIONS.contains(&name.as_str()));
    set(&mut order, "type", if one_time { "one-time" } else { "recurring" });
    if one_time && text(&order, "status") == "canceled" {
        set(&mut order, "status", "voided");
    }
    let is_new = order.get("activationTime").is_none_or(Value::is_null);
    set(&mut order, "isNewOrder", is_new);
    rewrite_links(&mut order);
    order
}

fn rewrite_links(record: &mut Record) {
    for link in record.get_mut("_links").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(Value::String(href)) = link.get_mut("href") {
            *href = href.replacen("/subscriptions/", "/orders/", 1).replacen("/subscription-", "/order-", 1);
        }
    }
}
