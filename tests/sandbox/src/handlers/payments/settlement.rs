//! Effects of a decided transaction: the figures of the customer, the invoices, the events.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::billing;
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount_of, number, round};
use crate::server::Shared;
use crate::state::{Record, Store};

use super::{INSTRUMENTS, TRANSACTIONS, events};

/// Publishes the result of a transaction and applies an approved one.
pub(crate) fn settle(shared: &Shared, store: &mut Store, id: &str) {
    let Some(transaction) = store.resources.find(TRANSACTIONS, id).cloned() else { return };
    match text(&transaction, "result") {
        "approved" => {
            apply(store, &transaction);
            events::of_transaction(shared, store, "transaction-processed", id);
            billing::transaction_settled(shared, store, &transaction);
        }
        "declined" => events::of_transaction(shared, store, "transaction-declined", id),
        _ => {}
    }
}

/// Adds an approved payment to the figures of its customer, or subtracts a refund.
fn apply(store: &mut Store, transaction: &Record) {
    let amount = amount_of(transaction, "amount");
    let (payments, revenue) = match text(transaction, "type") {
        "sale" | "capture" => (1, amount),
        "refund" => (0, -amount),
        _ => return,
    };
    let time = transaction.get("processedTime").cloned().unwrap_or_default();
    let currency = text(transaction, "currency");
    store.customers.change(text(transaction, "customerId"), |customer| {
        let count = customer.get("paymentCount").and_then(Value::as_u64).unwrap_or_default() + payments;
        let known = customer.get("lifetimeRevenue").and_then(Value::as_object);
        let of = |name: &str| known.map(|known| amount_of(known, name)).unwrap_or_default();
        let (total, total_usd) = (of("amount").saturating_add(revenue), of("amountUsd").saturating_add(revenue));
        let money = |total: Decimal, usd: Decimal| json!({ "currency": currency, "amount": number(total), "amountUsd": number(usd) });
        let each = |total: Decimal, currency| round(total.checked_div(Decimal::from(count)).unwrap_or(total), currency);
        let average = money(each(total, currency), each(total_usd, "USD"));
        customer.insert("lifetimeRevenue".to_owned(), money(total, total_usd));
        customer.insert("averageValue".to_owned(), average);
        customer.insert("paymentCount".to_owned(), count.into());
        if payments > 0 {
            customer.insert("lastPaymentTime".to_owned(), time.clone());
        }
    });
    let instrument =
        transaction.get("paymentInstrument").and_then(|by| by.get("paymentInstrumentId")?.as_str());
    if let Some(id) = instrument.filter(|_| payments > 0) {
        store.resources.change(INSTRUMENTS, id, |instrument| {
            instrument.insert("lastPaymentTime".to_owned(), time);
        });
    }
}
