//! `/quotes`: an order, a change or a reactivation that the customer accepts first.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};

use super::due;
use super::pricing::plan_items;
use super::subscriptions::{self, items, reactivations, upcoming};
use super::times::{now, time_of};
use crate::handlers::records::{
    INVOICES, QUOTES, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, change, change_book, check_customer, created,
    objects, ok, publish, read, require, set, set_all, some_text, stamp, strings, upserted,
};

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let id = store.ids.next("qt", shared.now());
    let quote =
        put(shared, &mut store, &id, body.record, &strings(&body.full, "acceptanceConditions"), None)?;
    publish(shared, &store, "quote-created", "quote", &quote);
    Ok(created(shared, QUOTES, quote))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let old = store.resources.find(QUOTES, &id).cloned();
    if old.as_ref().is_some_and(|old| text(old, "status") != "draft") {
        return Err(Problem::conflict("Only a draft can be changed. Recall the quote first."));
    }
    let conditions = strings(&body.full, "acceptanceConditions");
    let quote = put(shared, &mut store, &id, body.record, &conditions, old.as_ref())?;
    let event = if old.is_some() { "quote-updated" } else { "quote-created" };
    publish(shared, &store, event, "quote", &quote);
    Ok(upserted(shared, QUOTES, quote, old.is_none()))
}

pub(crate) fn patch(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = call.take_record()?;
    let mut store = shared.store();
    let quote = require(&store, QUOTES, &id)?;
    if text(&quote, "status") != "draft" {
        return Err(Problem::invalid_field("status", "Only a draft can be changed."));
    }
    change(shared, &mut store, QUOTES, &id, |quote| quote.extend(body));
    let quote = require(&store, QUOTES, &id)?;
    let order = quote.get("order").and_then(Value::as_object).cloned().unwrap_or_default();
    let plans = plan_items(&store, &objects(&order, "items"))?;
    let lines: Vec<Value> = objects(&order, "items").into_iter().map(Value::Object).collect();
    let preview = preview(shared, &mut store, &quote, &plans, &lines);
    let quote = change(shared, &mut store, QUOTES, &id, |quote| set(quote, "invoicePreview", preview));
    publish(shared, &store, "quote-updated", "quote", &quote);
    Ok(ok(quote))
}

/// Stores a draft with the amounts of its order.
fn put(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    body: Record,
    conditions: &[String],
    old: Option<&Record>,
) -> Result<Record, Problem> {
    check_customer(store, text(&body, "customerId"))?;
    let mut quote = body;
    let order = quote.get("order").and_then(Value::as_object).cloned().unwrap_or_default();
    let plans = plan_items(store, &objects(&order, "items"))?;
    let is_creation = text(&quote, "type") == "creation";
    if !is_creation && store.resources.find(SUBSCRIPTIONS, text(&order, "id")).is_none() {
        return Err(Problem::invalid_field("order.id", "The order does not exist."));
    }
    stamp(shared, &mut quote, QUOTES, id, old);
    quote.remove("revision");
    let lines = order_lines(shared, store, &objects(&order, "items"));
    let preview = preview(shared, store, &quote, &plans, &lines);
    if let Some(Value::Object(order)) = quote.get_mut("order") {
        set(order, "items", lines);
        if is_creation {
            set(order, "id", Value::Null);
        }
    }
    let conditions = if conditions.is_empty() { vec!["customer".to_owned()] } else { conditions.to_vec() };
    let fulfillment: Vec<Value> =
        conditions.iter().map(|condition| json!({ "condition": condition, "isFulfilled": false })).collect();
    set_all(
        &mut quote,
        json!({
            "status": "draft",
            "acceptanceFulfillment": fulfillment,
            "invoicePreview": preview,
            "issuedTime": null,
            "acceptedTime": null,
            "rejectedTime": null,
            "canceledTime": null,
        }),
    );
    store.resources.put(QUOTES, id, quote.clone());
    Ok(quote)
}

/// The items of an order with their ids.
fn order_lines(shared: &Shared, store: &mut Store, items: &[Record]) -> Vec<Value> {
    let now = now(shared).to_string();
    let complete = |item: &Record| {
        let mut item = item.clone();
        let id = store.ids.next("qt_itm", shared.now());
        set_all(&mut item, json!({ "id": id, "createdTime": now, "updatedTime": now }));
        Value::Object(item)
    };
    items.iter().map(complete).collect()
}

fn preview(
    shared: &Shared,
    store: &mut Store,
    quote: &Record,
    plans: &[super::pricing::PlanItem],
    lines: &[Value],
) -> Value {
    let mut order = quote.get("order").and_then(Value::as_object).cloned().unwrap_or_default();
    for name in ["customerId", "websiteId", "couponIds", "tax"] {
        if let Some(value) = quote.get(name) {
            set(&mut order, name, value.clone());
        }
    }
    let (first, recurring) = upcoming::amounts(shared, store, &order, plans);
    let items: Vec<Value> = plans
        .iter()
        .zip(lines)
        .map(|(plan, line)| {
            let price = plan
                .lines(plan.quantity, None)
                .first()
                .map(|line| crate::handlers::money::number(line.unit_price));
            let name = text(&plan.plan, "name");
            json!({
                "quoteItemId": line.get("id"),
                "type": "debit",
                "name": name,
                "description": line.get("description").and_then(Value::as_str).unwrap_or_default(),
                "unitPrice": price,
                "quantity": line.get("quantity").and_then(Value::as_i64).unwrap_or(1),
            })
        })
        .collect();
    json!({
        "currency": first.get("currency"),
        "initialAmounts": upcoming::amounts_of(&first),
        "recurringAmounts": recurring.as_ref().map(upcoming::amounts_of),
        "items": items,
    })
}

pub(crate) fn issue(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let quote = enter(shared, &call, &["draft"], "issued", "issuedTime", "quote-issued")?;
    if let Some(time) = time_of(&quote, "expirationTime") {
        due::at(&mut shared.store(), time, Due::QuoteExpiration(text(&quote, "id").to_owned()));
    }
    Ok(ok(quote))
}

pub(crate) fn recall(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    enter(shared, &call, &["issued"], "draft", "", "quote-recalled").map(ok)
}

pub(crate) fn reject(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    enter(shared, &call, &["issued"], "rejected", "rejectedTime", "quote-rejected").map(ok)
}

pub(crate) fn cancel(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    enter(shared, &call, &["draft", "issued"], "canceled", "canceledTime", "quote-canceled").map(ok)
}

/// Enters a state from one of others, sets its time, and publishes the event.
fn enter(
    shared: &Shared,
    call: &Call<'_>,
    from: &[&str],
    to: &str,
    time: &str,
    event: &str,
) -> Result<Record, Problem> {
    let mut store = shared.store();
    let quote = require(&store, QUOTES, call.path("id"))?;
    check_status(&quote, from)?;
    let now = now(shared).to_string();
    let quote = change(shared, &mut store, QUOTES, call.path("id"), |quote| {
        set(quote, "status", to);
        match time {
            "" => set(quote, "issuedTime", Value::Null),
            name => set(quote, name, now),
        }
    });
    publish(shared, &store, event, "quote", &quote);
    Ok(quote)
}

fn check_status(quote: &Record, from: &[&str]) -> Result<(), Problem> {
    let status = text(quote, "status");
    match from.contains(&status) {
        true => Ok(()),
        false => Err(Problem::conflict(&format!("The status {status} of the quote forbids this."))),
    }
}

/// Accepts a quote: its order is created, changed or reactivated, with its invoice.
pub(crate) fn accept(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let quote = require(&store, QUOTES, id)?;
    check_status(&quote, &["issued"])?;
    let order = execute(shared, &mut store, &quote)?;
    let invoice = some_text(&order, "recentInvoiceId").map(str::to_owned);
    let is_paid = invoice.as_deref().and_then(|id| store.resources.find(INVOICES, id));
    let is_paid = is_paid.is_some_and(|invoice| text(invoice, "status") == "paid");
    if let Some(invoice) = &invoice {
        change(shared, &mut store, INVOICES, invoice, |invoice| set(invoice, "quoteId", id));
    }
    let time = now(shared).to_string();
    let quote = change(shared, &mut store, QUOTES, id, |quote| {
        set_all(quote, json!({ "status": "accepted", "acceptedTime": time }));
        if let Some(invoice) = invoice {
            set(quote, "invoiceId", invoice);
        }
        let fulfilled = objects(quote, "acceptanceFulfillment").into_iter().map(|mut part| {
            let is_fulfilled = text(&part, "condition") != "payment" || is_paid;
            set(&mut part, "isFulfilled", is_fulfilled);
            Value::Object(part)
        });
        let fulfilled: Vec<Value> = fulfilled.collect();
        set(quote, "acceptanceFulfillment", fulfilled);
        if let Some(Value::Object(target)) = quote.get_mut("order") {
            set(target, "id", text(&order, "id"));
        }
    });
    publish(shared, &store, "quote-accepted", "quote", &quote);
    Ok(ok(quote))
}

/// Creates, changes or reactivates the order of a quote.
fn execute(shared: &Shared, store: &mut Store, quote: &Record) -> Result<Record, Problem> {
    let target = quote.get("order").and_then(Value::as_object).cloned().unwrap_or_default();
    let plain = |mut item: Record| {
        item.retain(|name, _| {
            matches!(name.as_str(), "plan" | "quantity" | "quantityFilled" | "usageLimits")
        });
        Value::Object(item)
    };
    let order_items: Vec<Value> = objects(&target, "items").into_iter().map(plain).collect();
    let coupons = strings(quote, "couponIds");
    let find = |store: &Store| require(store, SUBSCRIPTIONS, text(&target, "id"));
    let id = match text(quote, "type") {
        "creation" => {
            let plans = plan_items(store, &objects(&target, "items"))?;
            let recurs = plans.iter().any(|plan| plan.interval().is_some() || plan.trial().is_some());
            let (kind, prefix) =
                if recurs { ("subscription-order", "sub") } else { ("one-time-order", "ots") };
            let mut order = target;
            order.retain(|_, value| !value.is_null());
            set_all(
                &mut order,
                json!({
                    "orderType": kind,
                    "customerId": quote.get("customerId"),
                    "websiteId": quote.get("websiteId"),
                    "items": order_items,
                }),
            );
            let id = store.ids.next(prefix, shared.now());
            if let Some(tax) = quote.get("tax").filter(|tax| tax.is_object()) {
                change_book(store, SUBSCRIPTION_BOOK, &id, |book| set(book, "tax", tax.clone()));
            }
            subscriptions::insert(shared, store, &id, order, &coupons)?;
            id
        }
        "change" => {
            let mut body = target.clone();
            set(&mut body, "items", order_items);
            let order = find(store)?;
            items::apply(shared, store, &order, &body);
            text(&order, "id").to_owned()
        }
        _ => {
            let order = find(store)?;
            reactivations::run(shared, store, &order, &target)?;
            text(&order, "id").to_owned()
        }
    };
    require(store, SUBSCRIPTIONS, &id)
}

/// The expiration time of an issued quote has come.
pub(crate) fn expire(shared: &Shared, store: &mut Store, id: &str) {
    let Some(quote) = store.resources.find(QUOTES, id) else { return };
    let is_due = time_of(quote, "expirationTime").is_some_and(|time| time <= now(shared));
    if is_due && text(quote, "status") == "issued" {
        let quote = change(shared, store, QUOTES, id, |quote| set(quote, "status", "expired"));
        publish(shared, store, "quote-expired", "quote", &quote);
    }
}
