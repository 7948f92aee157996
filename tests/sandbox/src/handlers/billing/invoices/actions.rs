//! Actions on invoices.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::due;
use crate::handlers::billing::times::{add, now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::records::{INVOICES, change, created, publish, read, require, set, some_text};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::{plan_due_work, state, totals};

pub(crate) fn issue(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let invoice = require(&store, INVOICES, &id)?;
    if text(&invoice, "status") != "draft" {
        return Err(state::forbidden(&invoice, "issued"));
    }
    let later = time_of(&body, "issuedTime").filter(|time| *time > now(shared));
    let invoice = match later {
        Some(time) => {
            due::at(&mut store, time, due::invoice_issue(&id));
            change(shared, &mut store, INVOICES, &id, |invoice| {
                set(invoice, "issuedTime", time.to_string());
                if let Some(due_time) = some_text(&body, "dueTime") {
                    set(invoice, "dueTime", due_time);
                }
            })
        }
        None => state::issue(shared, &mut store, &id, body.get("dueTime")),
    };
    Ok(created(shared, INVOICES, invoice))
}

pub(crate) fn void(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let invoice = require(&store, INVOICES, call.path("id"))?;
    let is_untouched = super::allocations::is_unpaid(&store, &invoice);
    if !is_untouched || !matches!(text(&invoice, "status"), "draft" | "unpaid" | "past-due" | "abandoned") {
        return Err(state::forbidden(&invoice, "voided"));
    }
    let invoice = state::void(shared, &mut store, call.path("id"));
    Ok(created(shared, INVOICES, invoice))
}

pub(crate) fn abandon(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let invoice = require(&store, INVOICES, call.path("id"))?;
    if !state::is_open(&invoice) {
        return Err(state::forbidden(&invoice, "abandoned"));
    }
    let invoice = state::abandon(shared, &mut store, call.path("id"));
    Ok(created(shared, INVOICES, invoice))
}

pub(crate) fn recalculate(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let invoice = require(&store, INVOICES, id)?;
    if !can_recalculate(&store, &invoice) {
        return Err(state::forbidden(&invoice, "recalculated"));
    }
    let invoice = apply_recalculation(shared, &mut store, id);
    Ok(created(shared, INVOICES, invoice))
}

fn can_recalculate(store: &Store, invoice: &Record) -> bool {
    super::allocations::is_unpaid(store, invoice)
        && matches!(text(invoice, "status"), "draft" | "unpaid" | "past-due")
}

fn apply_recalculation(shared: &Shared, store: &mut Store, id: &str) -> Record {
    totals::recalculate(shared, store, id);
    let invoice = change(shared, store, INVOICES, id, |_| {});
    publish(shared, store, "invoice-modified", "invoice", &invoice);
    invoice
}

/// The time of a discount for early payment has passed: an invoice that nothing has paid loses it.
pub(crate) fn end_discount(shared: &Shared, store: &mut Store, id: &str) {
    if store.resources.find(INVOICES, id).is_some_and(|invoice| can_recalculate(store, invoice)) {
        apply_recalculation(shared, store, id);
    }
}

pub(crate) fn reissue(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let invoice = require(&store, INVOICES, &id)?;
    if !matches!(text(&invoice, "status"), "unpaid" | "past-due" | "abandoned" | "voided") {
        return Err(state::forbidden(&invoice, "reissued"));
    }
    let issued = now(shared);
    let due_time = time_of(&body, "dueTime").unwrap_or_else(|| add(issued, 1, "hour"));
    let properties = json!({
        "issuedTime": issued.to_string(),
        "dueTime": due_time.to_string(),
        "abandonedTime": Value::Null,
        "voidedTime": Value::Null,
    });
    let invoice = state::enter(shared, &mut store, &id, "unpaid", properties, "invoice-reissued");
    plan_due_work(&mut store, &id);
    Ok(created(shared, INVOICES, invoice))
}
