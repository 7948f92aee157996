//! `/subscriptions`: recurring orders and one-time orders.

pub(crate) mod cancellations;
pub(crate) mod items;
pub(crate) mod lifecycle;
pub(crate) mod pauses;
mod periods;
pub(crate) mod reactivations;
pub(crate) mod renewal;
pub(crate) mod upcoming;
pub(crate) mod usages;

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::handlers::payments::instruments;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Due, Record, Store};

use super::invoices::state;
use super::pricing::{PlanItem, plan_items};
use super::times::{now, time_of};
use super::{coupons, due};
use crate::handlers::records::{
    INVOICES, SUBSCRIPTIONS, change, check_customer, created, generic, is_true, objects, publish, read,
    require, set, set_all, some_text, stamp, strings, upserted,
};

/// Properties that callers set.
const WRITABLE: [&str; 22] = [
    "orderType",
    "customerId",
    "websiteId",
    "items",
    "trial",
    "isTrialOnly",
    "invoiceTimeShift",
    "recurringInterval",
    "autopay",
    "startTime",
    "paymentInstrumentId",
    "deliveryAddress",
    "billingAddress",
    "abandonTime",
    "delinquencyPeriod",
    "poNumber",
    "shipping",
    "notes",
    "riskMetadata",
    "customFields",
    "quoteId",
    "couponIds",
];

/// States that an order does not leave, except by reactivation.
const ENDED: [&str; 6] = ["abandoned", "canceled", "churned", "voided", "completed", "trial-ended"];

pub(crate) fn is_one_time(order: &Record) -> bool {
    text(order, "orderType") == "one-time-order"
}

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let prefix = if is_one_time(&body.record) { "ots" } else { "sub" };
    let id = store.ids.next(prefix, shared.now());
    let order = insert(shared, &mut store, &id, body.record, &strings(&body.full, "couponIds"))?;
    Ok(created(shared, SUBSCRIPTIONS, order))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let Some(old) = store.resources.find(SUBSCRIPTIONS, &id).cloned() else {
        let order = insert(shared, &mut store, &id, body.record, &strings(&body.full, "couponIds"))?;
        return Ok(upserted(shared, SUBSCRIPTIONS, order, true));
    };
    if ENDED.contains(&text(&old, "status")) && repeats(&old, &body.record) {
        return Ok(upserted(shared, SUBSCRIPTIONS, old, false));
    }
    if ENDED.contains(&text(&old, "status")) {
        return Err(Problem::invalid_field("status", "An order that has ended cannot be changed."));
    }
    if ["customerId", "orderType"].iter().any(|name| old.get(*name) != body.record.get(*name)) {
        return Err(Problem::invalid_field("customerId", "An order keeps its customer and its type."));
    }
    if let Some(instrument) = some_text(&body.record, "paymentInstrumentId")
        && some_text(&old, "paymentInstrumentId") != Some(instrument)
    {
        instruments::check(&store, text(&old, "customerId"), "paymentInstrumentId", instrument)?;
    }
    let plans = plan_items(&store, &objects(&body.record, "items"))?;
    let trial_end =
        body.record.get("trial").and_then(Value::as_object).and_then(|trial| time_of(trial, "endTime"));
    let trial_end = trial_end.filter(|_| is_true(&old, "inTrial"));
    let renewal = trial_end.or_else(|| time_of(&body.record, "renewalTime"));
    let renewal = renewal.filter(|_| text(&old, "status") == "active");
    let items = items::complete(shared, &mut store, objects(&body.record, "items"), &objects(&old, "items"));
    let order = change(shared, &mut store, SUBSCRIPTIONS, &id, |order| {
        let keep =
            |name: &str| !WRITABLE.contains(&name) || name == "trial" && !body.record.contains_key("trial");
        order.retain(|name, _| keep(name));
        let given = body.record.into_iter().filter(|(name, _)| WRITABLE.contains(&name.as_str()));
        order.extend(given);
        set(order, "items", items);
        if let Some(time) = renewal {
            set(order, "renewalTime", time.to_string());
        }
        if !is_one_time(order) {
            set(order, "mrr", periods::monthly_revenue(&objects(order, "items"), &plans));
        }
    });
    if renewal.is_some() && renewal != time_of(&old, "renewalTime") {
        lifecycle::plan_renewal(&mut store, &order);
    }
    publish(shared, &store, "subscription-modified", "subscription", &order);
    Ok(upserted(shared, SUBSCRIPTIONS, order, false))
}

/// Returns `true` if a body is that of the request which created an order, so that a retry succeeds.
fn repeats(order: &Record, body: &Record) -> bool {
    let of_item = |item: &Record| {
        (item.get("plan").cloned(), item.get("quantity").and_then(Value::as_u64).unwrap_or(1))
    };
    let items = |record: &Record| objects(record, "items").iter().map(of_item).collect::<Vec<_>>();
    let given = body
        .iter()
        .filter(|(name, _)| WRITABLE.contains(&name.as_str()) && *name != "items" && *name != "trial");
    items(order) == items(body) && given.into_iter().all(|(name, value)| order.get(name) == Some(value))
}

/// Stores a pending order, redeems its coupons, and starts it unless it starts later.
pub(crate) fn insert(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    body: Record,
    coupon_ids: &[String],
) -> Result<Record, Problem> {
    check_customer(store, text(&body, "customerId"))?;
    if let Some(instrument) = some_text(&body, "paymentInstrumentId") {
        instruments::check(store, text(&body, "customerId"), "paymentInstrumentId", instrument)?;
    }
    let plans = plan_items(store, &objects(&body, "items"))?;
    coupons::check_all(shared, store, coupon_ids, text(&body, "customerId"))?;
    let order = complete(shared, store, id, body, &plans);
    store.resources.put(SUBSCRIPTIONS, id, order.clone());
    for coupon in coupon_ids {
        coupons::redeem(shared, store, coupon, text(&order, "customerId"), &[]);
    }
    publish(shared, store, "subscription-created", "subscription", &order);
    match time_of(&order, "startTime").filter(|time| *time > now(shared)) {
        Some(time) => due::at(store, time, Due::OrderStart(id.to_owned())),
        None => lifecycle::start(shared, store, id),
    }
    Ok(store.resources.find(SUBSCRIPTIONS, id).cloned().unwrap_or_default())
}

/// A pending order as responses hold it.
fn complete(shared: &Shared, store: &mut Store, id: &str, body: Record, plans: &[PlanItem]) -> Record {
    let mut order: Record = body.into_iter().filter(|(name, _)| WRITABLE.contains(&name.as_str())).collect();
    stamp(shared, &mut order, SUBSCRIPTIONS, id, None);
    let items = items::complete(shared, store, objects(&order, "items"), &[]);
    set(&mut order, "items", items);
    let currency = plans.first().map(|item| text(&item.plan, "currency").to_owned());
    set_all(
        &mut order,
        json!({
            "organizationId": shared.organization(),
            "status": "pending",
            "billingStatus": "draft",
            "currency": currency,
            "initialInvoiceId": null,
            "recentInvoiceId": null,
            "activationTime": null,
            "voidTime": null,
        }),
    );
    if is_one_time(&order) {
        return order;
    }
    let only_trial = plans.iter().all(|item| item.interval().is_none() && item.trial().is_some());
    let has_trial = plans.iter().any(|item| item.trial().is_some());
    if !order.get("trial").is_some_and(Value::is_object) {
        set(&mut order, "trial", json!({ "enabled": has_trial, "endTime": null }));
    }
    let revenue = periods::monthly_revenue(&objects(&order, "items"), plans);
    set_all(
        &mut order,
        json!({
            "inTrial": false,
            "isTrialOnly": only_trial,
            "trialConversionTime": null,
            "churnTime": null,
            "renewalTime": null,
            "renewalReminderTime": null,
            "renewalReminderNumber": null,
            "abandonReminderTime": null,
            "abandonReminderNumber": null,
            "rebillNumber": 0,
            "mrr": revenue,
            "canceledTime": null,
            "canceledBy": null,
            "cancelCategory": null,
            "cancelDescription": null,
            "billingPortalToken": null,
        }),
    );
    order
}

pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let order = require(&shared.store(), SUBSCRIPTIONS, call.path("id"))?;
    if !ENDED.contains(&text(&order, "status")) && text(&order, "status") != "pending" {
        return Err(Problem::conflict("An active order cannot be deleted. Cancel it first."));
    }
    generic(shared, call)
}

pub(crate) fn void(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let order = require(&store, SUBSCRIPTIONS, id)?;
    if ENDED.contains(&text(&order, "status")) {
        return Err(Problem::conflict("An order that has ended cannot be voided."));
    }
    for name in ["initialInvoiceId", "recentInvoiceId"] {
        let invoice = some_text(&order, name).and_then(|id| store.resources.find(INVOICES, id));
        if let Some(invoice) =
            invoice.filter(|invoice| matches!(text(invoice, "status"), "unpaid" | "past-due"))
        {
            let invoice = text(invoice, "id").to_owned();
            state::void(shared, &mut store, &invoice);
        }
    }
    let time = rfc3339(shared.now());
    let order = change(shared, &mut store, SUBSCRIPTIONS, id, |order| {
        let one_time = is_one_time(order);
        set_all(order, json!({ "status": if one_time { "canceled" } else { "voided" }, "voidTime": time }));
        if !one_time {
            set_all(order, json!({ "renewalTime": null, "inTrial": false }));
        }
    });
    publish(shared, &store, "subscription-modified", "subscription", &order);
    Ok(created(shared, SUBSCRIPTIONS, order))
}

/// An invoice of an order is paid.
pub(crate) fn invoice_paid(shared: &Shared, store: &mut Store, invoice: &Record) {
    let id = text(invoice, "subscriptionId");
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id) else { return };
    let is_first = text(order, "initialInvoiceId") == text(invoice, "id");
    if is_first && text(order, "status") == "pending" {
        lifecycle::activate(shared, store, id);
    } else {
        renewal::convert(shared, store, id);
    }
}

/// An invoice of an order is past due.
pub(crate) fn invoice_past_due(shared: &Shared, store: &mut Store, invoice: &Record) {
    if let Some(order) = store.resources.find(SUBSCRIPTIONS, text(invoice, "subscriptionId")).cloned() {
        lifecycle::plan_delinquency(shared, store, &order, text(invoice, "id"));
    }
}
