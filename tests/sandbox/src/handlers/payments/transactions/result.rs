//! The result of a transaction that waits: set by hand, by a query, or by the customer.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount_of, check_decimals, number};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::super::cards::{self, Outcome};
use super::super::charge::{add_child, gateway, links};
use super::super::{TRANSACTIONS, events, settlement, touch};
use super::{find, refund};

/// `/transactions/{id}/update`: decides a waiting transaction. A payment that waits for its capture is captured when
/// approved, else voided.
pub(crate) fn update(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, body) = (call.path("id").to_owned(), call.take_record()?);
    let result = text(&body, "result").to_owned();
    let mut store = shared.store();
    let transaction = find(&store, &id)?;
    let amount = match body.get("amount").filter(|amount| !amount.is_null()) {
        Some(_) => amount_of(&body, "amount"),
        None => amount_of(transaction, "amount"),
    };
    if body.get("currency").is_some_and(|currency| Some(currency) != transaction.get("currency")) {
        return Err(Problem::invalid_field("currency", "Must be the currency of the transaction."));
    }
    check_decimals("amount", amount, text(transaction, "currency"))?;
    match (text(transaction, "status"), text(transaction, "result")) {
        ("waiting-capture", "approved") => {
            let authorized = amount_of(transaction, "amount");
            if amount > authorized || amount <= Decimal::ZERO {
                return Err(Problem::invalid_field(
                    "amount",
                    "Must be positive and at most the authorized amount.",
                ));
            }
            match result.as_str() {
                "approved" => capture(shared, &mut store, &id, amount),
                _ => drop(refund::apply(shared, &mut store, &id, "void", authorized, Record::new())),
            }
        }
        (_, "unknown") => decide(shared, &mut store, &id, &result, Some(amount)),
        _ => return Err(Problem::conflict("The transaction has a result.")),
    }
    Ok(JsonResponse::ok(Value::Object(find(&store, &id)?.clone())))
}

/// `/transactions/{id}/query`: asks the gateway, which approves what waits for it or timed out.
pub(crate) fn query(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id");
    let mut store = shared.store();
    if matches!(text(find(&store, id)?, "status"), "waiting-gateway" | "timeout") {
        decide(shared, &mut store, id, "approved", None);
    }
    let transaction = find(&store, id)?;
    let part = |name: &str| transaction.get(name);
    let body = json!({
        "transactionId": id,
        "result": part("result"),
        "status": part("status"),
        "amount": part("amount"),
        "currency": part("currency"),
    });
    Ok(JsonResponse::created(body, shared.href(&format!("{TRANSACTIONS}/{id}"))))
}

/// Sets the result of a waiting transaction and publishes what follows.
pub(crate) fn decide(shared: &Shared, store: &mut Store, id: &str, result: &str, amount: Option<Decimal>) {
    let outcome = if result == "approved" { Outcome::Approved } else { cards::REFUSED };
    decide_as(shared, store, id, (result, outcome), amount);
}

/// Sets the result of a waiting transaction, with what the gateway responded.
pub(crate) fn decide_as(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    (result, outcome): (&str, Outcome),
    amount: Option<Decimal>,
) {
    let mut before = String::new();
    let mut differs = false;
    store.resources.change(TRANSACTIONS, id, |transaction| {
        before = text(transaction, "status").to_owned();
        let status = match (result, text(transaction, "type")) {
            ("approved", "authorize") => "waiting-capture",
            _ => "completed",
        };
        transaction.insert("status".to_owned(), status.into());
        transaction.insert("result".to_owned(), result.into());
        transaction.insert("processedTime".to_owned(), rfc3339(shared.now()).into());
        transaction.insert("gateway".to_owned(), gateway(outcome));
        differs = amount.is_some_and(|amount| amount != amount_of(transaction, "amount"));
        if let Some(amount) = amount.filter(|_| differs) {
            for name in ["amount", "reportAmount"] {
                transaction.insert(name.to_owned(), number(amount));
            }
            transaction.insert("hadDiscrepancy".to_owned(), true.into());
            transaction.insert("discrepancyTime".to_owned(), rfc3339(shared.now()).into());
        }
        let links = links(shared, transaction, false);
        transaction.insert("_links".to_owned(), links);
        touch(shared, transaction);
    });
    match before.as_str() {
        "waiting-gateway" => {
            events::of_transaction(shared, store, "waiting-gateway-transaction-completed", id)
        }
        "timeout" => events::of_transaction(shared, store, "transaction-timeout-resolved", id),
        "offsite" => events::of_transaction(shared, store, "offsite-payment-completed", id),
        _ => {}
    }
    if differs {
        events::of_transaction(shared, store, "transaction-amount-discrepancy-found", id);
    }
    settlement::settle(shared, store, id);
}

fn capture(shared: &Shared, store: &mut Store, id: &str, amount: Decimal) {
    let child = add_child(shared, store, id, "capture", amount, Record::new());
    store.resources.change(TRANSACTIONS, id, |transaction| {
        transaction.insert("status".to_owned(), "completed".into());
        touch(shared, transaction);
    });
    settlement::settle(shared, store, &child);
}
