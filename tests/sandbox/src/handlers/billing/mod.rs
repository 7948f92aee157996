//! Billing: invoices, subscriptions and one-time orders, coupons, quotes, credit memos, usage.

pub(crate) mod coupons;
pub(crate) mod credit_memos;
mod discounts;
pub(crate) mod due;
pub(crate) mod invoices;
pub(crate) mod orders;
pub(crate) mod payment;
pub(crate) mod pricing;
pub(crate) mod quotes;
mod reports;
pub(crate) mod storefront;
pub(crate) mod subscriptions;
pub(crate) mod times;

use rust_decimal::Decimal;

use crate::handlers::customers::view::text;
use crate::handlers::payments::transactions::refund;
use crate::handlers::records::TRANSACTIONS;
use crate::server::Shared;
use crate::state::{Record, Store};

pub(crate) use reports::subscription_metrics;

/// An approved transaction pays its invoices.
pub(crate) fn transaction_settled(shared: &Shared, store: &mut Store, transaction: &Record) {
    if matches!(text(transaction, "type"), "sale" | "capture") && text(transaction, "result") == "approved" {
        invoices::settle(shared, store, transaction);
    }
}

/// A refunded transaction changes the state of its invoices. `transaction` is the payment after the refund.
pub(crate) fn transaction_refunded(shared: &Shared, store: &mut Store, transaction: &Record) {
    invoices::refund(shared, store, transaction);
}

/// Refunds a payment up to an amount. Returns the refund and its amount, `None` when nothing can be refunded.
fn refund_payment(shared: &Shared, store: &mut Store, id: &str, limit: Decimal) -> Option<(String, Decimal)> {
    let payment = store.resources.find(TRANSACTIONS, id)?;
    if text(payment, "result") != "approved"
        || !matches!(text(payment, "status"), "completed" | "partially-refunded")
    {
        return None;
    }
    let left = refund::remaining(store, payment);
    let part = limit.min(left);
    if part <= Decimal::ZERO {
        return None;
    }
    Some((refund::apply(shared, store, id, "refund", part, Record::new()), part))
}
