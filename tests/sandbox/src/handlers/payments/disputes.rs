//! Disputes: their state shows in the transaction.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::{link, text};
use crate::handlers::money::{amount_of, check_decimals};
use crate::handlers::records::{self, is_used};
use crate::handlers::stored::record;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::transactions::refund::remaining;
use super::{DISPUTES, TRANSACTIONS, events, touch};

pub(crate) fn create(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    records::create(shared, call, DISPUTES, put)
}

pub(crate) fn upsert(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    records::upsert(shared, call, DISPUTES, put)
}

/// Stores a dispute, applies it to its transaction, and publishes it. Returns its id.
fn put(
    shared: &Shared,
    store: &mut Store,
    call: &Call<'_>,
    body: Record,
    id: Option<&str>,
) -> Result<String, Problem> {
    let disputed = text(&body, "transactionId").to_owned();
    let old = id.and_then(|id| store.resources.find(DISPUTES, id)).cloned();
    check(store, &disputed, old.as_ref())?;
    if amount_of(&body, "amount") <= Decimal::ZERO {
        return Err(Problem::invalid_field("amount", "Must be positive."));
    }
    check_decimals("amount", amount_of(&body, "amount"), text(&body, "currency"))?;
    let transaction = store.resources.find(TRANSACTIONS, &disputed);
    let customer = transaction.and_then(|transaction| transaction.get("customerId")).cloned();
    let known = |name: &str| old.as_ref().and_then(|old| old.get(name)).cloned();
    let is_resolved = matches!(text(&body, "status"), "won" | "lost" | "forfeited");
    let resolved = known("resolvedTime").filter(|time| !time.is_null());
    let resolved = resolved.unwrap_or_else(|| rfc3339(shared.now()).into());
    let mut own = json!({
        "customerId": customer,
        "reasonDescription": null,
        "category": category(text(&body, "type")),
        "rawResponse": null,
        "resolvedTime": if is_resolved { resolved } else { Value::Null },
        "source": "api",
    });
    let dispute = record::build(shared, store, call, body, old.as_ref(), id);
    let Some(mut dispute) = dispute else { return Err(Problem::not_found("dispute")) };
    let id = text(&dispute, "id").to_owned();
    own["_links"] = json!([
        link("self", shared.href(&format!("{DISPUTES}/{id}"))),
        link("transaction", shared.href(&format!("{TRANSACTIONS}/{disputed}"))),
    ]);
    if let Value::Object(own) = own {
        dispute.extend(own);
    }
    store.resources.put(DISPUTES, &id, dispute.clone());
    apply(shared, store, &dispute);
    let event = if old.is_some() { "dispute-modified" } else { "dispute-created" };
    events::of_resource(shared, store, event, ("dispute", DISPUTES), &id);
    Ok(id)
}

/// Checks the transaction of a dispute: an approved payment.
fn check(store: &Store, id: &str, old: Option<&Record>) -> Result<(), Problem> {
    let refused = |message: &str| Err(Problem::invalid_field("transactionId", message));
    if old.is_some_and(|old| text(old, "transactionId") != id) {
        return refused("A dispute keeps its transaction.");
    }
    match store.resources.find(TRANSACTIONS, id) {
        None if is_used(store, TRANSACTIONS) => refused("The transaction does not exist."),
        Some(paid)
            if !matches!((text(paid, "type"), text(paid, "result")), ("sale" | "capture", "approved")) =>
        {
            refused("Must be an approved sale or capture.")
        }
        _ => Ok(()),
    }
}

/// Shows the state of a dispute in its transaction. When all disputes are won, the payment is as it was before them.
fn apply(shared: &Shared, store: &mut Store, dispute: &Record) {
    let id = text(dispute, "transactionId");
    let Some(transaction) = store.resources.find(TRANSACTIONS, id) else { return };
    let (amount, left) = (amount_of(transaction, "amount"), remaining(store, transaction));
    let is_won = |dispute: &&Record| text(dispute, "status") == "won";
    let disputes = store.resources.rows(DISPUTES).into_iter().flat_map(|rows| rows.iter());
    let others = disputes.filter(|other| text(other, "transactionId") == id && !is_won(other));
    // The newest of several.
    let shown = Some(dispute).filter(|dispute| !is_won(dispute)).or_else(|| others.last());
    let status = match shown {
        Some(_) => "disputed",
        None if left == amount => "completed",
        None if left > Decimal::ZERO => "partially-refunded",
        None => "refunded",
    };
    let shown = shown.unwrap_or(dispute).clone();
    store.resources.change(TRANSACTIONS, id, |transaction| {
        transaction.insert("isDisputed".to_owned(), true.into());
        for (name, from) in [("disputeTime", "postedTime"), ("disputeStatus", "status")] {
            transaction.insert(name.to_owned(), shown.get(from).cloned().unwrap_or_default());
        }
        transaction.insert("status".to_owned(), status.into());
        touch(shared, transaction);
    });
}

fn category(kind: &str) -> &'static str {
    match kind {
        "fraud" | "ethoca-alert" | "verifi-alert" => "fraud",
        "bank-return" => "bank-return",
        "first-chargeback" | "second-chargeback" | "arbitration" | "paypal-claim" => "consumer-disputes",
        _ => "uncategorized",
    }
}
