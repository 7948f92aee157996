//! `/subscription-cancellations`: now, at a time, or at the next renewal.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::pricing::Line;
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::billing::{due, invoices};
use crate::handlers::customers::view::text;
use crate::handlers::money::{number, sum};
use crate::handlers::records::{
    CANCELLATIONS, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, book, change, change_book, created, is_true, ok,
    publish, read, require, require_named, set, set_all, some_text, stamp, upserted, without_revision,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};

use super::lifecycle::{bill, plan_renewal, plans_of};
use super::periods;

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = store.ids.next("sub_cnl", shared.now());
    let cancellation = insert(shared, &mut store, &id, body)?;
    Ok(created(shared, CANCELLATIONS, cancellation))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let old = store.resources.find(CANCELLATIONS, &id);
    // A retry of the request that canceled the subscription succeeds.
    let repeats = |old: &&Record| {
        text(old, "status") != "draft"
            && ["subscriptionId", "reason"].iter().all(|name| old.get(*name) == body.get(*name))
    };
    if let Some(old) = old.filter(repeats) {
        return Ok(ok(old.clone()));
    }
    let is_new = old.is_none();
    let cancellation =
        if is_new { insert(shared, &mut store, &id, body)? } else { update(shared, &mut store, &id, body)? };
    Ok(upserted(shared, CANCELLATIONS, cancellation, is_new))
}

pub(crate) fn patch(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = call.take_record()?;
    let mut store = shared.store();
    Ok(ok(update(shared, &mut store, &id, body)?))
}

/// Revokes a cancellation. The record stays, as `revoked`; the subscription goes on.
pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let cancellation = require(&store, CANCELLATIONS, call.path("id"))?;
    match text(&cancellation, "status") {
        "draft" => {}
        "confirmed" => restore(shared, &mut store, text(&cancellation, "subscriptionId")),
        status => {
            return Err(Problem::conflict(&format!(
                "A cancellation with the status {status} cannot be revoked."
            )));
        }
    }
    change(shared, &mut store, CANCELLATIONS, call.path("id"), |cancellation| {
        set(cancellation, "status", "revoked")
    });
    Ok(JsonResponse::no_content())
}

pub(crate) fn insert(shared: &Shared, store: &mut Store, id: &str, body: Record) -> Result<Record, Problem> {
    let order = require_named(store, SUBSCRIPTIONS, &body, "subscriptionId")?;
    let status = text(&order, "status");
    if super::is_one_time(&order) || !matches!(status, "active" | "pending" | "paused" | "trial-ended") {
        let message = format!("A subscription with the status {status} cannot be canceled.");
        return Err(Problem::invalid_field("subscriptionId", &message));
    }
    let mut cancellation = body;
    stamp(shared, &mut cancellation, CANCELLATIONS, id, None);
    let mut cancellation = without_revision(cancellation);
    for (name, default) in [("canceledBy", "customer"), ("reason", "other"), ("status", "confirmed")] {
        cancellation.entry(name).or_insert_with(|| default.into());
    }
    let churn = churn_time(shared, &order, &cancellation);
    set_all(
        &mut cancellation,
        json!({
            "proratedInvoiceId": null,
            "appliedInvoiceId": null,
            "canceledTime": null,
            "churnTime": churn,
        }),
    );
    store.resources.put(CANCELLATIONS, id, cancellation.clone());
    if text(&cancellation, "status") != "draft" {
        confirm(shared, store, id);
    }
    Ok(store.resources.find(CANCELLATIONS, id).cloned().unwrap_or_default())
}

fn update(shared: &Shared, store: &mut Store, id: &str, body: Record) -> Result<Record, Problem> {
    let old = require(store, CANCELLATIONS, id)?;
    if text(&old, "status") != "draft" {
        return Err(Problem::invalid_field("status", "Only a draft can be changed."));
    }
    let order =
        store.resources.find(SUBSCRIPTIONS, text(&old, "subscriptionId")).cloned().unwrap_or_default();
    let cancellation = change(shared, store, CANCELLATIONS, id, |cancellation| {
        let kept = cancellation.get("subscriptionId").cloned();
        cancellation.extend(body);
        set(cancellation, "subscriptionId", kept.unwrap_or_default());
        let churn = churn_time(shared, &order, cancellation);
        set(cancellation, "churnTime", churn);
    });
    if text(&cancellation, "status") != "draft" {
        confirm(shared, store, id);
    }
    Ok(store.resources.find(CANCELLATIONS, id).cloned().unwrap_or_default())
}

/// By the policy, else as given. Default: now.
fn churn_time(shared: &Shared, order: &Record, cancellation: &Record) -> String {
    let time = match text(cancellation, "churnTimePolicy") {
        "now" => None,
        "at-next-renewal" => time_of(order, "renewalTime"),
        _ => time_of(cancellation, "churnTime"),
    };
    time.unwrap_or_else(|| now(shared)).to_string()
}

/// Cancels the subscription: it does not renew, and ends at the churn time.
fn confirm(shared: &Shared, store: &mut Store, id: &str) {
    let time = now(shared);
    let cancellation = change(shared, store, CANCELLATIONS, id, |cancellation| {
        set_all(cancellation, json!({ "status": "confirmed", "canceledTime": time.to_string() }));
    });
    let subscription = text(&cancellation, "subscriptionId");
    let Some(order) = store.resources.find(SUBSCRIPTIONS, subscription).cloned() else { return };
    if is_true(&cancellation, "prorated") {
        credit_rest(shared, store, id, &order);
    }
    change_book(store, SUBSCRIPTION_BOOK, subscription, |book| {
        let (status, renewal) = (text(&order, "status"), order.get("renewalTime"));
        set_all(
            book,
            json!({ "cancellation": id, "canceled": { "status": status, "renewalTime": renewal } }),
        );
    });
    let order = change(shared, store, SUBSCRIPTIONS, subscription, |order| {
        set_all(
            order,
            json!({
                "status": "canceled",
                "renewalTime": null,
                "canceledTime": time.to_string(),
                "canceledBy": cancellation.get("canceledBy"),
                "cancelCategory": cancellation.get("reason"),
                "cancelDescription": cancellation.get("description"),
                "churnTime": cancellation.get("churnTime"),
            }),
        );
    });
    publish(shared, store, "subscription-canceled", "subscription", &order);
    match time_of(&cancellation, "churnTime").filter(|churn| *churn > time) {
        Some(churn) => due::at(store, churn, Due::Churn(id.to_owned())),
        None => churn(shared, store, id),
    }
}

/// Issues an invoice with the credit for the part of the period after the churn time. No money moves.
fn credit_rest(shared: &Shared, store: &mut Store, id: &str, order: &Record) {
    let from =
        store.resources.find(CANCELLATIONS, id).and_then(|cancellation| time_of(cancellation, "churnTime"));
    let (Some(from), Some(period)) = (from, periods::current(store, order)) else { return };
    let lines = periods::prorated(&plans_of(store, order), period, from, true);
    if lines.is_empty() || is_true(order, "inTrial") {
        return;
    }
    let currency = text(order, "currency");
    let line_item = |line: &Line| {
        json!({
            "type": "credit",
            "description": line.description,
            "unitPriceAmount": number(line.unit_price),
            "unitPriceCurrency": currency,
            "quantity": line.quantity,
            "periodStartTime": from.to_string(),
            "periodEndTime": period.end.to_string(),
        })
    };
    let items: Vec<Value> = lines.iter().map(line_item).collect();
    let total = json!({ "amount": number(sum(lines.iter().map(Line::price))), "currency": currency });
    let invoice = bill(shared, store, order, "cancellation", &lines);
    invoices::state::issue(shared, store, &invoice, None);
    change(shared, store, CANCELLATIONS, id, |cancellation| {
        set_all(
            cancellation,
            json!({ "proratedInvoiceId": invoice, "lineItems": items, "lineItemSubtotal": total }),
        );
    });
}

/// The churn time of a confirmed cancellation has come.
pub(crate) fn churn(shared: &Shared, store: &mut Store, id: &str) {
    let Some(cancellation) = store.resources.find(CANCELLATIONS, id).cloned() else { return };
    let is_due = time_of(&cancellation, "churnTime").is_some_and(|time| time <= now(shared));
    if text(&cancellation, "status") != "confirmed" || !is_due {
        return;
    }
    let order = change(shared, store, SUBSCRIPTIONS, text(&cancellation, "subscriptionId"), |order| {
        set_all(order, json!({ "status": "churned", "inTrial": false }));
    });
    change(shared, store, CANCELLATIONS, id, |cancellation| set(cancellation, "status", "completed"));
    publish(shared, store, "subscription-churned", "subscription", &order);
}

/// Lets a canceled subscription go on. One that has churned stays.
pub(crate) fn restore(shared: &Shared, store: &mut Store, subscription: &str) {
    let known = book(store, SUBSCRIPTION_BOOK, subscription);
    let Some(before) = known.get("canceled").and_then(Value::as_object) else { return };
    let order = change(shared, store, SUBSCRIPTIONS, subscription, |order| {
        set_all(
            order,
            json!({
                "status": before.get("status"),
                "renewalTime": before.get("renewalTime"),
                "canceledTime": null,
                "canceledBy": null,
                "cancelCategory": null,
                "cancelDescription": null,
                "churnTime": null,
            }),
        );
    });
    plan_renewal(store, &order);
    publish(shared, store, "subscription-reactivated", "subscription", &order);
}

/// Cancels a subscription after the last retry of a payment.
pub(crate) fn cancel_for_billing_failure(shared: &Shared, store: &mut Store, subscription: &str) {
    if subscription.is_empty() {
        return;
    }
    let id = store.ids.next("sub_cnl", shared.now());
    let body = json!({
        "subscriptionId": subscription,
        "canceledBy": "rebilly",
        "reason": "billing-failure",
        "prorated": false,
        "status": "confirmed",
        "churnTimePolicy": "now",
    });
    // An error means that the subscription has ended before.
    let _ = insert(shared, store, &id, body.as_object().cloned().unwrap_or_default());
}

/// The latest cancellation of a subscription.
pub(crate) fn latest(store: &Store, subscription: &str) -> Option<String> {
    some_text(&book(store, SUBSCRIPTION_BOOK, subscription), "cancellation").map(str::to_owned)
}
