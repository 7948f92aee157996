//! Upcoming and interim invoices of a subscription, and previews of orders.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::invoices::{base_of_order, state, totals};
use crate::handlers::billing::pricing::{Line, Period, PlanItem, plan_items};
use crate::handlers::billing::times::{add, now};
use crate::handlers::billing::transaction_settled;
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount_of, number, sum};
use crate::handlers::records::{
    INVOICES, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, TRANSACTIONS, created, is_true, is_used, objects, ok, read,
    require, require_named, set, set_all, some_text, stamp, strings, synthetic,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::lifecycle::{bill_items, first_lines, issue, plans_of, waiting};
use super::periods::{self, Cycle};
use super::renewal;

/// Characters of the id of a subscription that the id of its upcoming invoice has.
const MAX_PREFIX: usize = 45;

pub(crate) fn get(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    if !is_used(&store, SUBSCRIPTIONS) {
        drop(store);
        return synthetic(shared, &call);
    }
    let order = require(&store, SUBSCRIPTIONS, call.path("id"))?;
    upcoming(shared, &mut store, &order).map(ok).ok_or_else(|| Problem::not_found("upcoming invoice"))
}

pub(crate) fn list(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    if !is_used(&store, SUBSCRIPTIONS) {
        drop(store);
        return synthetic(shared, &call);
    }
    let order = require(&store, SUBSCRIPTIONS, call.path("id"))?;
    let invoices = upcoming(shared, &mut store, &order).into_iter().map(Value::Object).collect();
    Ok(JsonResponse::ok(invoices))
}

/// The invoice of the next renewal, as it would be now. `None` for a subscription that does not renew.
pub(crate) fn upcoming(shared: &Shared, store: &mut Store, order: &Record) -> Option<Record> {
    let id = text(order, "id");
    let plans = plans_of(store, order);
    let (period, ..) = periods::next(store, order, &plans)?;
    let previous = periods::current(store, order).filter(|_| !is_true(order, "inTrial"));
    let lines = renewal::lines(store, id, &plans, previous, period);
    let mut items: Vec<Record> = lines.iter().map(|line| line.item(shared, store, Some(id))).collect();
    items.extend(waiting(store, id));
    let mut invoice = base_of_order(order);
    let invoice_id = format!("{}-next", id.get(..MAX_PREFIX).unwrap_or(id));
    stamp(shared, &mut invoice, INVOICES, &invoice_id, None);
    set_all(
        &mut invoice,
        json!({
            "items": items,
            "status": "draft",
            "organizationId": shared.organization(),
            "issuedTime": period.start.to_string(),
            "dueTime": add(period.start, 1, "hour").to_string(),
        }),
    );
    totals::calculate(shared, store, &mut invoice, &[]);
    Some(as_upcoming(shared, invoice, id))
}

/// An invoice in the form of upcoming invoices.
fn as_upcoming(shared: &Shared, mut invoice: Record, order: &str) -> Record {
    let keep = [
        "id",
        "websiteId",
        "subscriptionId",
        "currency",
        "customerId",
        "revision",
        "organizationId",
        "items",
        "amount",
        "amountDue",
        "subtotalAmount",
        "discountAmount",
        "shipping",
        "tax",
        "billingAddress",
        "deliveryAddress",
        "poNumber",
        "notes",
        "discounts",
        "isNewOrder",
        "dueTime",
        "issuedTime",
        "createdTime",
        "updatedTime",
    ];
    invoice.retain(|name, _| keep.contains(&name.as_str()));
    let items = objects(&invoice, "items").into_iter().map(|mut item| {
        item.retain(|name, value| !value.is_null() || matches!(name.as_str(), "productId" | "planId"));
        item.remove("type");
        set(&mut item, "isInterim", false);
        Value::Object(item)
    });
    let items: Vec<Value> = items.collect();
    set(&mut invoice, "items", items);
    let href = shared.href(&format!("{SUBSCRIPTIONS}/{order}/upcoming-invoice"));
    set(&mut invoice, "_links", json!([{ "rel": "self", "href": href }]));
    invoice
}

pub(crate) fn issue_next(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let order = require(&store, SUBSCRIPTIONS, id)?;
    let is_issued = crate::handlers::records::book(&store, SUBSCRIPTION_BOOK, id).contains_key("early");
    if text(&order, "status") != "active" || is_issued {
        return Err(Problem::conflict(
            "The next invoice is issued already, or the subscription is not active.",
        ));
    }
    let invoice = renewal::issue_early(shared, &mut store, &order)
        .ok_or_else(|| Problem::conflict("No renewal follows."))?;
    let invoice = store.resources.find(INVOICES, &invoice).cloned().unwrap_or_default();
    let location = shared.href(&format!("{INVOICES}/{}", text(&invoice, "id")));
    Ok(JsonResponse::created(Value::Object(as_upcoming(shared, invoice, id)), location))
}

/// Issues an invoice of the items that wait for the next renewal, and of the metered usage.
pub(crate) fn interim(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let order = require(&store, SUBSCRIPTIONS, &id)?;
    let transaction = match some_text(&body, "transactionId") {
        Some(_) => Some(require_named(&store, TRANSACTIONS, &body, "transactionId")?),
        None => None,
    };
    let plans = plans_of(&store, &order);
    let period = periods::current(&store, &order);
    let metered = plans.iter().filter(|plan| plan.is_metered());
    let used = |plan: &PlanItem| (plan.clone(), renewal::metered(&store, &id, plan));
    let used: Vec<_> = metered.map(used).filter(|(_, quantity)| !quantity.is_zero()).collect();
    let mut items = waiting(&store, &id);
    for (plan, quantity) in used {
        for line in plan.lines(quantity, period) {
            items.push(line.item(shared, &mut store, Some(&id)));
        }
    }
    if items.is_empty() {
        return Err(Problem::invalid_field("", "No items wait for an interim invoice."));
    }
    let invoice = renewal::take_items(shared, &mut store, &id, &plans, items, |shared, store, items| {
        bill_items(shared, store, &order, "interim", items)
    });
    match transaction {
        Some(mut transaction) => {
            state::issue(shared, &mut store, &invoice, None);
            set(&mut transaction, "invoiceIds", json!([invoice]));
            transaction_settled(shared, &mut store, &transaction);
        }
        None => issue(shared, &mut store, &order, &invoice),
    }
    let invoice = store.resources.find(INVOICES, &invoice).cloned().unwrap_or_default();
    Ok(created(shared, INVOICES, invoice))
}

/// The amounts of an order that is not stored.
pub(crate) fn preview(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let plans = plan_items(&store, &objects(&body.full, "items"))?;
    let (first, recurring) = amounts(shared, &mut store, &body.full, &plans);
    let line_item = |item: &Record| {
        let mut item = item.clone();
        item.retain(|name, value| {
            !value.is_null()
                && matches!(
                    name.as_str(),
                    "type" | "description" | "unitPrice" | "quantity" | "price" | "planId" | "productId"
                )
        });
        Value::Object(item)
    };
    let line_items: Vec<Value> = objects(&first, "items").iter().map(line_item).collect();
    let shipping = amounts_of(&first).get("shippingAmount").cloned().unwrap_or_default();
    let mut preview = body.record;
    set_all(
        &mut preview,
        json!({
            "currency": first.get("currency"),
            "lineItems": line_items,
            "shippingRates": [],
            "taxes": [],
            "discounts": first.get("discounts"),
            "subtotalAmount": first.get("subtotalAmount"),
            "taxAmount": 0.0,
            "shippingAmount": shipping,
            "discountsAmount": first.get("discountAmount"),
            "total": first.get("amount"),
            "initialAmounts": amounts_of(&first),
            "recurringAmounts": recurring.as_ref().map(amounts_of),
        }),
    );
    Ok(ok(preview))
}

/// Invoices that are not stored: the first one of an order, and that of each renewal.
pub(crate) fn amounts(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    plans: &[PlanItem],
) -> (Record, Option<Record>) {
    let start = now(shared);
    let coupon_ids = strings(order, "couponIds");
    let cycle =
        Cycle::of(order, plans).map(|cycle| Period { start, end: cycle.end(start, 0, start), number: 1 });
    let first = draft(shared, store, order, plans, &first_lines(order, plans, start), &coupon_ids);
    let renewal = cycle.map(|period| renewal::lines(store, "", plans, None, period));
    let renewal = renewal.map(|lines| draft(shared, store, order, plans, &lines, &[]));
    (first, renewal)
}

fn draft(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    plans: &[PlanItem],
    lines: &[Line],
    coupon_ids: &[String],
) -> Record {
    let mut invoice = base_of_order(order);
    invoice.remove("subscriptionId");
    let items: Vec<Record> = lines.iter().map(|line| line.item(shared, store, None)).collect();
    let currency = plans.first().map(|item| text(&item.plan, "currency").to_owned());
    set_all(&mut invoice, json!({ "items": items, "currency": currency, "status": "draft" }));
    totals::calculate(shared, store, &mut invoice, coupon_ids);
    invoice
}

/// The amounts of an invoice in the form of previews.
pub(crate) fn amounts_of(invoice: &Record) -> Record {
    let shipping =
        invoice.get("shipping").and_then(Value::as_object).map(|shipping| amount_of(shipping, "amount"));
    let tax = invoice.get("tax").and_then(Value::as_object).map(|tax| amount_of(tax, "amount"));
    let amounts = json!({
        "amount": invoice.get("amount"),
        "subtotalAmount": invoice.get("subtotalAmount"),
        "discountAmount": invoice.get("discountAmount"),
        "shippingAmount": number(sum(shipping)),
        "taxAmount": number(sum(tax)),
    });
    amounts.as_object().cloned().unwrap_or_default()
}
