//! Totals of the invoices of a subscription.

use serde_json::json;

use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::Record;

use crate::handlers::money::{amount_of, number, sum};
use crate::handlers::records::{INVOICES, SUBSCRIPTIONS, is_used, require, synthetic};

pub(crate) fn subscription_metrics(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let store = shared.store();
    if !is_used(&store, SUBSCRIPTIONS) {
        drop(store);
        return synthetic(shared, &call);
    }
    let order = require(&store, SUBSCRIPTIONS, call.path("subscriptionId"))?;
    let rows = store.resources.rows(INVOICES).into_iter().flat_map(|rows| rows.iter());
    let is_own = |invoice: &&Record| text(invoice, "subscriptionId") == text(&order, "id");
    let invoices: Vec<&Record> =
        rows.filter(is_own).filter(|invoice| text(invoice, "status") != "draft").collect();
    let total = |name: &str| sum(invoices.iter().map(|invoice| amount_of(invoice, name)));
    Ok(JsonResponse::ok(json!({
        "currency": text(&order, "currency"),
        "invoicedAmount": number(total("amount")),
        "collectedAmount": number(total("amount").saturating_sub(total("amountDue"))),
        "invoiceCount": invoices.len(),
    })))
}
