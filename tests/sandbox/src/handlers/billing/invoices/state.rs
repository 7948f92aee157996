//! The states of an invoice, and what follows them.

use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::billing::subscriptions;
use crate::handlers::billing::times::{add, now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::money::amount_of;
use crate::handlers::records::{INVOICES, SUBSCRIPTIONS, change, publish, set, set_all, some_text};
use crate::problem::Problem;
use crate::server::Shared;
use crate::state::{Record, Store};

use super::{plan_due_work, totals};

/// Returns `true` if an invoice waits for payment.
pub(crate) fn is_open(invoice: &Record) -> bool {
    matches!(text(invoice, "status"), "unpaid" | "past-due" | "partially-paid")
}

/// 409 for an action that the state of an invoice forbids.
pub(crate) fn forbidden(invoice: &Record, action: &str) -> Problem {
    Problem::conflict(&format!("An invoice with the status {} cannot be {action}.", text(invoice, "status")))
}

/// Sets a status with the properties that belong to it, and publishes the event. The billing status of the order
/// follows.
pub(crate) fn enter(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    status: &str,
    properties: Value,
    event: &str,
) -> Record {
    let mut invoice = change(shared, store, INVOICES, id, |invoice| {
        set(invoice, "status", status);
        set_all(invoice, properties);
    });
    if invoice.is_empty() {
        return invoice;
    }
    totals::set_amounts(store, &mut invoice);
    store.resources.put(INVOICES, id, invoice.clone());
    let order = text(&invoice, "subscriptionId");
    let is_recent =
        store.resources.find(SUBSCRIPTIONS, order).is_some_and(|order| text(order, "recentInvoiceId") == id);
    if is_recent {
        change(shared, store, SUBSCRIPTIONS, order, |order| set(order, "billingStatus", status));
    }
    publish(shared, store, event, "invoice", &invoice);
    invoice
}

/// Issues a draft. One without an amount is paid at once. `due_time` default: that of the invoice, else one hour after
/// the issue.
pub(crate) fn issue(shared: &Shared, store: &mut Store, id: &str, due_time: Option<&Value>) -> Record {
    let issued = now(shared);
    let invoice = store.resources.find(INVOICES, id).cloned().unwrap_or_default();
    let default = || time_of(&invoice, "dueTime").unwrap_or_else(|| add(issued, 1, "hour")).to_string();
    let due_time = due_time.and_then(Value::as_str).map_or_else(default, str::to_owned);
    let properties = json!({ "issuedTime": issued.to_string(), "dueTime": due_time });
    let invoice = enter(shared, store, id, "unpaid", properties, "invoice-issued");
    if amount_of(&invoice, "amountDue").is_zero() {
        return pay(shared, store, id);
    }
    plan_due_work(store, id);
    invoice
}

/// Enters the state that follows the amount that was paid.
pub(crate) fn pay(shared: &Shared, store: &mut Store, id: &str) -> Record {
    let Some(mut invoice) = store.resources.find(INVOICES, id).cloned() else { return Record::new() };
    totals::set_amounts(store, &mut invoice);
    if !amount_of(&invoice, "amountDue").is_zero() {
        return enter(shared, store, id, "partially-paid", json!({}), "invoice-partially-paid");
    }
    let properties = json!({ "paidTime": rfc3339(shared.now()), "autopayScheduledTime": null });
    let invoice = enter(shared, store, id, "paid", properties, "invoice-paid");
    if some_text(&invoice, "subscriptionId").is_some() {
        subscriptions::invoice_paid(shared, store, &invoice);
    }
    invoice
}

pub(crate) fn abandon(shared: &Shared, store: &mut Store, id: &str) -> Record {
    let properties = json!({ "abandonedTime": rfc3339(shared.now()), "autopayScheduledTime": null });
    enter(shared, store, id, "abandoned", properties, "invoice-abandoned")
}

pub(crate) fn void(shared: &Shared, store: &mut Store, id: &str) -> Record {
    let properties = json!({ "voidedTime": rfc3339(shared.now()), "autopayScheduledTime": null });
    enter(shared, store, id, "voided", properties, "invoice-voided")
}

/// The due date has come: an invoice that still waits for payment is past due.
pub(crate) fn expire(shared: &Shared, store: &mut Store, id: &str) {
    let Some(invoice) = store.resources.find(INVOICES, id) else { return };
    let is_due = time_of(invoice, "dueTime").is_some_and(|time| time <= now(shared));
    if is_due && matches!(text(invoice, "status"), "unpaid" | "partially-paid") {
        let invoice = enter(shared, store, id, "past-due", json!({}), "invoice-past-due");
        subscriptions::invoice_past_due(shared, store, &invoice);
    }
}
