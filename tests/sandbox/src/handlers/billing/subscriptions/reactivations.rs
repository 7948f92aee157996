//! `/subscription-reactivations`: a canceled subscription goes on, a churned one begins a new period.

use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::payments::instruments;
use crate::handlers::records::{
    CANCELLATIONS, REACTIVATIONS, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, book, change, created, publish, read,
    require_named, set, set_all, some_text, stamp, without_revision,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::lifecycle::{bill, issue, plan_renewal, plans_of};
use super::periods::{self, Cycle};
use super::{cancellations, renewal};

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call);
    let mut store = shared.store();
    let order = require_named(&store, SUBSCRIPTIONS, &body.record, "subscriptionId")?;
    let cancellation = cancellations::latest(&store, text(&order, "id"));
    run(shared, &mut store, &order, &body.full)?;
    let id = store.ids.next("sub_rct", shared.now());
    let mut reactivation = body.record;
    stamp(shared, &mut reactivation, REACTIVATIONS, &id, None);
    let mut reactivation = without_revision(reactivation);
    let order = store.resources.find(SUBSCRIPTIONS, text(&order, "id"));
    if let Some(time) = order.and_then(|order| some_text(order, "renewalTime")) {
        set(&mut reactivation, "renewalTime", time);
    }
    if let Some(cancellation) = cancellation {
        set(&mut reactivation, "cancellationId", cancellation);
    }
    store.resources.put(REACTIVATIONS, &id, reactivation.clone());
    Ok(created(shared, REACTIVATIONS, reactivation))
}

/// Reactivates a subscription.
///
/// # Errors
///
/// 409 for one that is not canceled, 422 for a payment instrument that cannot pay.
pub(crate) fn run(shared: &Shared, store: &mut Store, order: &Record, body: &Record) -> Result<(), Problem> {
    let id = text(order, "id");
    let status = text(order, "status");
    if !matches!(status, "canceled" | "churned") {
        return Err(Problem::conflict("Only a canceled subscription can be reactivated."));
    }
    if let Some(instrument) = some_text(body, "paymentInstrumentId") {
        instruments::check(store, text(order, "customerId"), "paymentInstrumentId", instrument)?;
        change(shared, store, SUBSCRIPTIONS, id, |order| set(order, "paymentInstrumentId", instrument));
    }
    if status == "canceled" {
        if let Some(cancellation) = cancellations::latest(store, id) {
            change(shared, store, CANCELLATIONS, &cancellation, |cancellation| {
                set(cancellation, "status", "revoked")
            });
        }
        cancellations::restore(shared, store, id);
    } else {
        begin(shared, store, order, body);
    }
    Ok(())
}

/// Begins a period now, and bills it.
fn begin(shared: &Shared, store: &mut Store, order: &Record, body: &Record) {
    let (id, start, plans) = (text(order, "id"), now(shared), plans_of(store, order));
    let end = time_of(body, "renewalTime").filter(|end| *end > start);
    let end = end.or_else(|| Some(Cycle::of(order, &plans)?.end(start, 0, start)));
    periods::begin(store, id, start, true);
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| {
        set_all(
            order,
            json!({
                "status": "active",
                "renewalTime": end.map(|end| end.to_string()),
                "currentPeriodStart": start.to_string(),
                "canceledTime": null,
                "canceledBy": null,
                "cancelCategory": null,
                "cancelDescription": Value::Null,
                "churnTime": null,
            }),
        );
        if let Some(end) = end {
            set(order, "currentPeriodEnd", end.to_string());
        }
    });
    publish(shared, store, "subscription-reactivated", "subscription", &order);
    plan_renewal(store, &order);
    let number = periods::periods(&book(store, SUBSCRIPTION_BOOK, id));
    if let Some(end) = end {
        let period = super::super::pricing::Period { start, end, number };
        let lines = renewal::lines(store, id, &plans, None, period);
        let invoice = bill(shared, store, &order, "renewal", &lines);
        issue(shared, store, &order, &invoice);
    }
}
