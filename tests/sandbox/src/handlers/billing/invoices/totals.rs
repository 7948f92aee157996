//! The amounts of an invoice.

use rust_decimal::Decimal;
use serde_json::Value;

use crate::handlers::billing::discounts;
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount, amount_of, number, round, sum};
use crate::handlers::records::{INVOICE_BOOK, INVOICES, book, objects, set};
use crate::server::Shared;
use crate::state::{Record, Store};

/// Collection of the shipping rates.
const SHIPPING_RATES: &str = "/shipping-rates";

/// Sets the amounts of an invoice with new discounts: by the redemptions of its customer, and by coupons that are not
/// redeemed yet.
pub(crate) fn calculate(shared: &Shared, store: &Store, invoice: &mut Record, unredeemed: &[String]) {
    let (subtotal, shipping) = (subtotal(invoice), shipping(store, invoice));
    let entries = discounts::of_invoice(shared, store, invoice, subtotal, shipping, unredeemed);
    set(invoice, "discounts", entries.into_iter().map(Value::Object).collect::<Vec<_>>());
    set_amounts(store, invoice);
}

/// Sets the amounts of an invoice with the discounts that it has.
pub(crate) fn set_amounts(store: &Store, invoice: &mut Record) {
    let (subtotal, shipping) = (subtotal(invoice), shipping(store, invoice));
    let discount = sum(objects(invoice, "discounts").iter().map(|entry| amount_of(entry, "amount")));
    let tax = round(tax(invoice), text(invoice, "currency"));
    let total = subtotal.saturating_sub(discount).saturating_add(shipping).saturating_add(tax);
    let due = match text(invoice, "status") {
        "voided" => Decimal::ZERO,
        _ => total.saturating_sub(allocated(store, invoice)).max(Decimal::ZERO),
    };
    for (name, value) in
        [("subtotalAmount", subtotal), ("discountAmount", discount), ("amount", total), ("amountDue", due)]
    {
        set(invoice, name, number(value));
    }
    for (name, value) in [("shipping", shipping), ("tax", tax)] {
        if let Some(Value::Object(part)) = invoice.get_mut(name) {
            set(part, "amount", number(value));
        }
    }
}

/// The amount that transactions and credit memos have paid.
fn allocated(store: &Store, invoice: &Record) -> Decimal {
    let transactions = objects(&book(store, INVOICE_BOOK, text(invoice, "id")), "allocations");
    let memos = objects(invoice, "creditMemoAllocations");
    sum(transactions.iter().chain(&memos).map(|part| amount_of(part, "amount")))
}

fn subtotal(invoice: &Record) -> Decimal {
    sum(objects(invoice, "items").iter().map(|item| {
        let price = round(amount_of(item, "price"), text(invoice, "currency"));
        if text(item, "type") == "credit" { -price } else { price }
    }))
}

/// A manual amount, or the price of a stored shipping rate.
fn shipping(store: &Store, invoice: &Record) -> Decimal {
    let Some(shipping) = invoice.get("shipping").and_then(Value::as_object) else { return Decimal::ZERO };
    if text(shipping, "calculator") == "manual" {
        return round(amount_of(shipping, "amount"), text(invoice, "currency"));
    }
    let rate = store.resources.find(SHIPPING_RATES, text(shipping, "rateId"));
    let rate = rate.filter(|rate| text(rate, "currency") == text(invoice, "currency"));
    let price = rate.map(|rate| amount_of(rate, "price")).unwrap_or_default();
    round(price, text(invoice, "currency"))
}

/// The sum of the manual tax items. Tax services are not called: they add none.
fn tax(invoice: &Record) -> Decimal {
    let Some(tax) = invoice.get("tax").and_then(Value::as_object) else { return Decimal::ZERO };
    sum(objects(tax, "items").iter().map(|item| amount(item.get("amount"))))
}

/// Calculates a stored invoice again, with the coupons that apply now.
pub(crate) fn recalculate(shared: &Shared, store: &mut Store, id: &str) {
    let Some(mut invoice) = store.resources.find(INVOICES, id).cloned() else { return };
    let before = objects(&invoice, "discounts");
    calculate(shared, store, &mut invoice, &[]);
    store.resources.put(INVOICES, id, invoice.clone());
    discounts::record(shared, store, &invoice, &before);
}
