//! `/credit-memos`: credit of a customer, which pays invoices or is refunded.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::clock::rfc3339;
use crate::handlers::Call;
use crate::handlers::customers::view::text;
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};

use super::invoices::{add_credit, state};
use crate::handlers::money::{amount, amount_of, check_decimals, number, price, round, sum};
use crate::handlers::records::{
    CREDIT_MEMOS, CUSTOMER_BOOK, INVOICES, book, change, change_book, check_customer, created, next_number,
    objects, ok, publish, push, read, require, set, set_all, some_text, stamp, strings, upserted,
};

/// A credit memo with an unused amount.
pub(crate) struct Usable {
    pub(crate) id: String,
    pub(crate) unused: Decimal,
}

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let id = store.ids.next("crmm", shared.now());
    let memo = insert(shared, &mut store, &id, body)?;
    Ok(created(shared, CREDIT_MEMOS, memo))
}

pub(crate) fn upsert(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let is_new = store.resources.find(CREDIT_MEMOS, &id).is_none();
    let memo =
        if is_new { insert(shared, &mut store, &id, body)? } else { update(shared, &mut store, &id, body)? };
    Ok(upserted(shared, CREDIT_MEMOS, memo, is_new))
}

pub(crate) fn patch(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let id = call.path("id").to_owned();
    let body = call.take_record()?;
    let mut store = shared.store();
    Ok(ok(update(shared, &mut store, &id, body)?))
}

/// Issues a credit memo and allocates it to the invoices of the body.
fn insert(shared: &Shared, store: &mut Store, id: &str, body: Record) -> Result<Record, Problem> {
    check_customer(store, text(&body, "customerId"))?;
    let mut memo = body;
    let wanted = wanted(&memo);
    stamp(shared, &mut memo, CREDIT_MEMOS, id, None);
    set_all(
        &mut memo,
        json!({
            "number": next_number(store, CREDIT_MEMOS),
            "allocations": { "transactions": [], "invoices": [] },
            "status": "issued",
            "quoteId": null,
        }),
    );
    memo.entry("invoiceId").or_insert(Value::Null);
    complete_items(shared, store, &mut memo)?;
    set_amounts(&mut memo);
    check(store, &memo, &wanted)?;
    store.resources.put(CREDIT_MEMOS, id, memo.clone());
    change_book(store, CUSTOMER_BOOK, text(&memo, "customerId"), |book| push(book, "memos", id));
    publish(shared, store, "credit-memo-created", "creditMemo", &memo);
    follow_balance(store, &memo);
    for (invoice, part) in wanted {
        allocate(shared, store, id, &invoice, part);
    }
    Ok(store.resources.find(CREDIT_MEMOS, id).cloned().unwrap_or_default())
}

/// Changes items and texts of a memo that is not used, and adds allocations.
fn update(shared: &Shared, store: &mut Store, id: &str, mut body: Record) -> Result<Record, Problem> {
    let old = require(store, CREDIT_MEMOS, id)?;
    if text(&old, "status") == "voided" {
        return Err(Problem::invalid_field("status", "A voided credit memo cannot be changed."));
    }
    let wanted = added(&old, &body);
    body.retain(|name, _| matches!(name.as_str(), "items" | "reason" | "description" | "shippingAmount"));
    let mut memo = old.clone();
    memo.extend(body);
    complete_items(shared, store, &mut memo)?;
    set_amounts(&mut memo);
    check(store, &memo, &wanted)?;
    store.resources.put(CREDIT_MEMOS, id, memo);
    let memo = change(shared, store, CREDIT_MEMOS, id, |_| {});
    publish(shared, store, "credit-memo-modified", "creditMemo", &memo);
    follow_balance(store, &memo);
    for (invoice, part) in wanted {
        allocate(shared, store, id, &invoice, part);
    }
    Ok(store.resources.find(CREDIT_MEMOS, id).cloned().unwrap_or_default())
}

/// The allocations to invoices that a body asks for.
fn wanted(body: &Record) -> Vec<(String, Decimal)> {
    let allocations = body.get("allocations").and_then(Value::as_object);
    let invoices = allocations.map(|allocations| objects(allocations, "invoices")).unwrap_or_default();
    invoices.iter().map(|part| (text(part, "invoiceId").to_owned(), amount_of(part, "amount"))).collect()
}

/// The allocations of a body that a memo does not have yet.
fn added(memo: &Record, body: &Record) -> Vec<(String, Decimal)> {
    let mut known = wanted(memo);
    let mut added = wanted(body);
    added.retain(|part| match known.iter().position(|known| known == part) {
        Some(index) => {
            known.swap_remove(index);
            false
        }
        None => true,
    });
    added
}

/// Checks the total of a memo and new allocations. Several to one invoice count together.
fn check(store: &Store, memo: &Record, wanted: &[(String, Decimal)]) -> Result<(), Problem> {
    if amount_of(memo, "unusedAmount").is_sign_negative() {
        return Err(Problem::invalid_field("items", "The total is less than the allocated amount."));
    }
    let refused = |message: &str| Err(Problem::invalid_field("allocations.invoices", message));
    if wanted.iter().any(|(_, part)| *part <= Decimal::ZERO) {
        return refused("Every amount must be positive.");
    }
    for (_, part) in wanted {
        check_decimals("allocations.invoices", *part, text(memo, "currency"))?;
    }
    let total = |parts: &[(String, Decimal)]| sum(parts.iter().map(|(_, part)| *part));
    if total(wanted) > amount_of(memo, "unusedAmount") {
        return refused("Exceeds the unused amount.");
    }
    for (id, _) in wanted {
        let parts: Vec<_> = wanted.iter().filter(|(known, _)| known == id).cloned().collect();
        let invoice = store.resources.find(INVOICES, id).filter(|invoice| state::is_open(invoice));
        let same = |invoice: &Record, name: &str| text(invoice, name) == text(memo, name);
        let fits = invoice.is_some_and(|invoice| {
            amount_of(invoice, "amountDue") >= total(&parts)
                && same(invoice, "currency")
                && same(invoice, "customerId")
        });
        if !fits {
            return refused(
                "Must be an unpaid invoice of the customer and in the currency of the memo, with this amount due.",
            );
        }
    }
    Ok(())
}

fn complete_items(shared: &Shared, store: &mut Store, memo: &mut Record) -> Result<(), Problem> {
    let mut items = Vec::new();
    for (index, mut item) in objects(memo, "items").into_iter().enumerate() {
        let field = format!("items.{index}.quantity");
        let price = price(&field, amount_of(&item, "unitPrice"), amount_of(&item, "quantity"))?;
        if some_text(&item, "id").is_none() {
            set(&mut item, "id", store.ids.next("crmm_itm", shared.now()));
        }
        set(&mut item, "price", number(price));
        items.push(Value::Object(item));
    }
    set(memo, "items", items);
    Ok(())
}

fn set_amounts(memo: &mut Record) {
    let items = objects(memo, "items");
    let rounded = |amount| round(amount, text(memo, "currency"));
    let tax = sum(items.iter().map(|item| amount(item.get("tax").and_then(|tax| tax.get("amount")))));
    let prices = sum(items.iter().map(|item| rounded(amount_of(item, "price"))));
    let total =
        prices.saturating_add(rounded(tax)).saturating_add(rounded(amount_of(memo, "shippingAmount")));
    let unused = total.saturating_sub(used(memo));
    for (name, value) in [("taxAmount", tax), ("totalAmount", total), ("unusedAmount", unused)] {
        set(memo, name, number(value));
    }
}

/// The amount that is allocated to invoices and transactions.
fn used(memo: &Record) -> Decimal {
    let Some(allocations) = memo.get("allocations").and_then(Value::as_object) else { return Decimal::ZERO };
    let parts = ["invoices", "transactions"].into_iter().flat_map(|name| objects(allocations, name));
    sum(parts.map(|part| amount_of(&part, "amount")))
}

/// The memos of a customer that can pay, oldest first unless the newest are to come first.
pub(crate) fn usable(store: &Store, customer: &str, currency: &str, newest_first: bool) -> Vec<Usable> {
    let ids = strings(&book(store, CUSTOMER_BOOK, customer), "memos");
    let memos = ids.iter().filter_map(|id| store.resources.find(CREDIT_MEMOS, id));
    let memos = memos.filter(|memo| text(memo, "currency") == currency && text(memo, "status") != "voided");
    let memo =
        |memo: &Record| Usable { id: text(memo, "id").to_owned(), unused: amount_of(memo, "unusedAmount") };
    let mut found: Vec<Usable> = memos.map(memo).filter(|memo| !memo.unused.is_zero()).collect();
    if newest_first {
        found.reverse();
    }
    found
}

/// Pays an invoice with a part of a memo.
pub(crate) fn allocate(shared: &Shared, store: &mut Store, id: &str, invoice: &str, part: Decimal) {
    let time = rfc3339(shared.now());
    let currency = store.resources.find(CREDIT_MEMOS, id).map(|memo| text(memo, "currency").to_owned());
    let allocation = json!({
        "invoiceId": invoice,
        "amount": number(part),
        "currency": currency,
        "createdTime": time,
        "updatedTime": time,
    });
    use_part(shared, store, id, "invoices", allocation.clone());
    add_credit(shared, store, invoice, allocation);
}

/// Records a used part of a memo, and publishes its state.
fn use_part(shared: &Shared, store: &mut Store, id: &str, kind: &str, allocation: Value) -> Record {
    let memo = change(shared, store, CREDIT_MEMOS, id, |memo| {
        if let Some(Value::Object(allocations)) = memo.get_mut("allocations") {
            push(allocations, kind, allocation);
        }
        set_amounts(memo);
        let is_spent = amount_of(memo, "unusedAmount").is_zero();
        set(memo, "status", if is_spent { "applied" } else { "partially-applied" });
    });
    let event = if text(&memo, "status") == "applied" {
        "credit-memo-applied"
    } else {
        "credit-memo-partially-applied"
    };
    publish(shared, store, event, "creditMemo", &memo);
    follow_balance(store, &memo);
    memo
}

/// Sets the credit balance of the customer of a memo.
fn follow_balance(store: &mut Store, memo: &Record) {
    let (customer, currency) = (text(memo, "customerId"), text(memo, "currency"));
    let unused = sum(usable(store, customer, currency, false).iter().map(|memo| memo.unused));
    let balances = store.balances.entry(customer.to_owned()).or_default();
    balances.retain(|balance| balance.get("currency").and_then(Value::as_str) != Some(currency));
    if !unused.is_zero() {
        balances.push(json!({ "currency": currency, "unallocatedAmount": number(unused) }));
    }
}

pub(crate) fn void(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id");
    let memo = require(&store, CREDIT_MEMOS, id)?;
    if text(&memo, "status") == "voided" || !used(&memo).is_zero() {
        return Err(Problem::conflict("A credit memo that is voided or used cannot be voided."));
    }
    let memo = change(shared, &mut store, CREDIT_MEMOS, id, |memo| {
        set_all(memo, json!({ "status": "voided", "unusedAmount": 0.0 }));
    });
    publish(shared, &store, "credit-memo-voided", "creditMemo", &memo);
    follow_balance(&mut store, &memo);
    Ok(created(shared, CREDIT_MEMOS, memo))
}

/// Refunds the unused amount to the payments of the invoice of the memo.
pub(crate) fn refund(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id").to_owned();
    let memo = require(&store, CREDIT_MEMOS, &id)?;
    let unused = amount_of(&memo, "unusedAmount");
    if text(&memo, "status") == "voided" || unused.is_zero() {
        return Err(Problem::conflict("The credit memo has no unused amount."));
    }
    let invoice = store.resources.find(INVOICES, text(&memo, "invoiceId"));
    let payments = invoice.map(|invoice| objects(invoice, "transactions")).unwrap_or_default();
    let payments: Vec<String> = payments.iter().map(|payment| text(payment, "id").to_owned()).collect();
    let mut left = unused;
    for payment in payments {
        if let Some((refund, part)) = super::refund_payment(shared, &mut store, &payment, left) {
            let time = rfc3339(shared.now());
            let allocation = json!({
                "transactionId": refund,
                "amount": number(part),
                "currency": text(&memo, "currency"),
                "createdTime": time,
                "updatedTime": time,
            });
            use_part(shared, &mut store, &id, "transactions", allocation);
            left = left.saturating_sub(part);
        }
    }
    if left == unused {
        return Err(Problem::conflict("The credit memo has no invoice with a payment that can be refunded."));
    }
    let memo = store.resources.find(CREDIT_MEMOS, &id).cloned().unwrap_or_default();
    let location = shared.href(&format!("{CREDIT_MEMOS}/{id}"));
    Ok(ok(memo).with_headers(vec![("location", location)]))
}
