//! `/transactions/{id}/refund`: a child that refunds, or voids what was not captured.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::handlers::Call;
use crate::handlers::billing;
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount_of, check_decimals};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::super::charge::add_child;
use super::super::{TRANSACTIONS, events, settlement, touch};
use super::{created, find};

pub(crate) fn refund(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let (id, body) = (call.path("id").to_owned(), call.take_record()?);
    let mut store = shared.store();
    let parent = find(&store, &id)?;
    let amount = amount_of(&body, "amount");
    let remaining = remaining(&store, parent);
    let kind = match (text(parent, "type"), text(parent, "status")) {
        ("authorize", "waiting-capture") => "void",
        ("sale" | "capture", "completed" | "partially-refunded" | "disputed")
            if text(parent, "result") == "approved" =>
        {
            "refund"
        }
        _ => return Err(Problem::conflict("Only an approved payment that is not refunded can be refunded.")),
    };
    if amount <= Decimal::ZERO {
        return Err(Problem::invalid_field("amount", "Must be positive."));
    }
    check_decimals("amount", amount, text(parent, "currency"))?;
    if amount > remaining {
        return Err(Problem::invalid_field("amount", "Exceeds the amount that is not refunded yet."));
    }
    if kind == "void" && amount < remaining {
        return Err(Problem::invalid_field(
            "amount",
            "Must be the whole amount until the payment is captured.",
        ));
    }
    let child = apply(shared, &mut store, &id, kind, amount, body);
    created(shared, &store, &child)
}

/// Adds the child that refunds or voids an amount of a stored transaction. Returns its id.
pub(crate) fn apply(
    shared: &Shared,
    store: &mut Store,
    parent: &str,
    kind: &'static str,
    amount: Decimal,
    body: Record,
) -> String {
    let mut details = body;
    details.retain(|name, value| {
        !value.is_null() && ["description", "isProcessedOutside"].contains(&name.as_str())
    });
    let child = add_child(shared, store, parent, kind, amount, details);
    let remaining = store.resources.find(TRANSACTIONS, parent).map(|parent| remaining(store, parent));
    let (status, event) = match (kind, remaining.is_some_and(|remaining| remaining > Decimal::ZERO)) {
        ("void", _) => ("voided", "transaction-voided"),
        (_, true) => ("partially-refunded", "transaction-partially-refunded"),
        (_, false) => ("refunded", "transaction-refunded"),
    };
    store.resources.change(TRANSACTIONS, parent, |transaction| {
        transaction.insert("status".to_owned(), status.into());
        touch(shared, transaction);
    });
    settlement::settle(shared, store, &child);
    events::of_child(shared, store, event, parent, &child);
    if let Some(parent) = store.resources.find(TRANSACTIONS, parent).cloned() {
        billing::transaction_refunded(shared, store, &parent);
    }
    child
}

/// The amount of a transaction less that of its approved children.
pub(crate) fn remaining(store: &Store, transaction: &Record) -> Decimal {
    let children = transaction.get("childTransactions").and_then(Value::as_array).into_iter().flatten();
    let children = children.filter_map(|id| store.resources.find(TRANSACTIONS, id.as_str()?));
    children
        .filter(|child| {
            text(child, "result") == "approved" && matches!(text(child, "type"), "refund" | "void")
        })
        .fold(amount_of(transaction, "amount"), |left, child| left.saturating_sub(amount_of(child, "amount")))
}
