//! `/invoices`: drafts, items, issue, payment, void, abandonment.

mod actions;
mod allocations;
mod items;
pub(crate) mod state;
pub(crate) mod totals;

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::due;
use super::times::time_of;
use crate::handlers::records::{
    INVOICES, change, check_customer, created, next_number, publish, read, set, set_all, stamp, upserted,
};

pub(crate) use actions::{abandon, end_discount, issue, recalculate, reissue, void};
pub(crate) use allocations::{
    add_credit, allocate_credit_balance, apply_transaction, list_allocations, refund, settle,
};
pub(crate) use items::{add_item, delete_item, get_item, list_items, replace_item};

/// Properties that callers set.
const WRITABLE: [&str; 16] = [
    "websiteId",
    "currency",
    "shipping",
    "tax",
    "organizationTaxIdNumber",
    "customerTaxIdNumber",
    "billingAddress",
    "deliveryAddress",
    "poNumber",
    "notes",
    "autopayScheduledTime",
    "dueTime",
    "customerId",
    "retryInstruction",
    "delinquencyTime",
    "id",
];

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    check_customer(&store, text(&body, "customerId"))?;
    let id = store.ids.next("in", shared.now());
    let invoice = insert(shared, &mut store, &id, body, "one-time", Vec::new());
    Ok(created(shared, INVOICES, invoice))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    check_customer(&store, text(&body, "customerId"))?;
    let Some(old) = store.resources.find(INVOICES, &id).cloned() else {
        let invoice = insert(shared, &mut store, &id, body, "one-time", Vec::new());
        return Ok(upserted(shared, INVOICES, invoice, true));
    };
    if !state::is_open(&old) && text(&old, "status") != "draft" {
        return Err(state::forbidden(&old, "changed"));
    }
    if text(&old, "status") != "draft"
        && ["customerId", "currency"].iter().any(|name| old.get(*name) != body.get(*name))
    {
        return Err(Problem::conflict("An issued invoice keeps its customer and its currency."));
    }
    change(shared, &mut store, INVOICES, &id, |invoice| {
        invoice.retain(|name, _| !WRITABLE.contains(&name.as_str()) || name == "id");
        invoice.extend(body);
    });
    if text(&old, "status") == "draft" {
        totals::recalculate(shared, &mut store, &id);
    } else {
        plan_due_work(&mut store, &id);
    }
    let invoice = store.resources.find(INVOICES, &id).cloned().unwrap_or_default();
    publish(shared, &store, "invoice-modified", "invoice", &invoice);
    Ok(upserted(shared, INVOICES, invoice, false))
}

/// Stores a draft and publishes `invoice-created`. `base` holds the writable properties, and `subscriptionId` or
/// `quoteId` if there is one.
pub(crate) fn insert(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    base: Record,
    kind: &str,
    items: Vec<Record>,
) -> Record {
    let mut invoice = base;
    stamp(shared, &mut invoice, INVOICES, id, None);
    let values = json!({
        "invoiceNumber": next_number(store, INVOICES),
        "orderId": null,
        "items": items,
        "discounts": [],
        "autopayRetryNumber": 0,
        "status": "draft",
        "abandonedTime": null,
        "voidedTime": null,
        "paidTime": null,
        "paymentFormUrl": null,
        "creditMemoAllocations": [],
        "transactions": [],
        "type": kind,
        "dueReminderTime": null,
        "dueReminderNumber": null,
        "organizationId": shared.organization(),
    });
    set_all(&mut invoice, values);
    invoice.entry("quoteId").or_insert(Value::Null);
    invoice.entry("delinquencyTime").or_insert(Value::Null);
    store.resources.put(INVOICES, id, invoice);
    totals::recalculate(shared, store, id);
    let invoice = store.resources.find(INVOICES, id).cloned().unwrap_or_default();
    store.customers.change(text(&invoice, "customerId"), |customer| {
        let count = customer.get("invoiceCount").and_then(Value::as_u64).unwrap_or_default();
        set(customer, "invoiceCount", count + 1);
    });
    publish(shared, store, "invoice-created", "invoice", &invoice);
    invoice
}

/// Schedules what is due on an issued invoice: its due date and its automatic payment.
pub(crate) fn plan_due_work(store: &mut Store, id: &str) {
    let Some(invoice) = store.resources.find(INVOICES, id) else { return };
    let (payment, due_time) = (time_of(invoice, "autopayScheduledTime"), time_of(invoice, "dueTime"));
    let can_expire = text(invoice, "status") != "past-due";
    if let Some(time) = payment {
        due::at(store, time, due::invoice_payment(id));
    }
    if let Some(time) = due_time.filter(|_| can_expire) {
        due::at(store, time, due::invoice_past_due(id));
    }
}

/// The writable properties that an invoice takes from an order.
pub(crate) fn base_of_order(order: &Record) -> Record {
    let mut base = Record::new();
    for name in [
        "websiteId",
        "customerId",
        "currency",
        "billingAddress",
        "deliveryAddress",
        "poNumber",
        "notes",
        "shipping",
        "tax",
    ] {
        if let Some(value) = order.get(name).filter(|value| !value.is_null()) {
            base.insert(name.to_owned(), value.clone());
        }
    }
    set(&mut base, "subscriptionId", text(order, "id"));
    set(&mut base, "isNewOrder", time_of(order, "activationTime").is_none());
    base
}
