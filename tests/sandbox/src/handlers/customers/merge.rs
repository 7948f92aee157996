//! Data that a merge moves from the duplicate to the target: resources, figures, credit, the default payment instrument.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::identity::{aml, documents};
use crate::handlers::money::{amount, amount_of, number, round, sum};
use crate::handlers::payments::touch;
use crate::handlers::records::{CUSTOMER_BOOK, book, change_book, push, strings};
use crate::server::Shared;
use crate::state::{Record, Store};

/// Moves every stored resource of a customer, and adds its figures to those of the target.
pub(super) fn move_data(shared: &Shared, store: &mut Store, duplicate: &Record, from: &str, target: &str) {
    store.resources.replace("customerId", from, target);
    move_credit(store, from, target);
    documents::follow(store, target);
    aml::move_checks(store, from, target);
    store.customers.change(target, |target| {
        let before = target.clone();
        for name in ["paymentCount", "invoiceCount"] {
            let sum = count(duplicate, name) + count(target, name);
            target.insert(name.to_owned(), sum.into());
        }
        let payments = count(target, "paymentCount");
        let revenue = |customer: &Record, part: &str| {
            let money = customer.get("lifetimeRevenue").and_then(Value::as_object);
            money.map(|money| amount_of(money, part)).unwrap_or_default()
        };
        let sum = |part: &str| revenue(duplicate, part).saturating_add(revenue(target, part));
        let (amount, usd) = (sum("amount"), sum("amountUsd"));
        let paid = |customer: &Record| count(customer, "paymentCount") > 0;
        let currency = [&*target, duplicate].into_iter().find(|customer| paid(customer));
        let currency = currency.unwrap_or(target).get("lifetimeRevenue").and_then(|money| money.get("currency"));
        let currency = currency.cloned().unwrap_or_else(|| "USD".into());
        let money = |amount: Decimal, usd: Decimal| {
            json!({ "currency": currency, "amount": number(amount), "amountUsd": number(usd) })
        };
        let code = currency.as_str().unwrap_or_default();
        let each = |total: Decimal, currency: &str| {
            round(total.checked_div(Decimal::from(payments)).unwrap_or(total), currency)
        };
        let average = money(each(amount, code), each(usd, "USD"));
        target.insert("averageValue".to_owned(), average);
        target.insert("lifetimeRevenue".to_owned(), money(amount, usd));
        // Timestamps of one format sort by time.
        let last = |customer: &Record| customer.get("lastPaymentTime").and_then(Value::as_str).map(str::to_owned);
        let latest = last(duplicate).max(last(target));
        target.insert("lastPaymentTime".to_owned(), latest.into());
        if target.get("defaultPaymentInstrument").is_none_or(Value::is_null) {
            let instrument = duplicate.get("defaultPaymentInstrument").cloned().unwrap_or_default();
            target.insert("defaultPaymentInstrument".to_owned(), instrument);
        }
        if *target != before {
            touch(shared, target);
        }
    });
}

/// Moves coupon redemptions, credit memos, and the credit balance that the memos make.
fn move_credit(store: &mut Store, from: &str, target: &str) {
    let duplicate = book(store, CUSTOMER_BOOK, from);
    store.resources.delete(CUSTOMER_BOOK, from);
    change_book(store, CUSTOMER_BOOK, target, |book| {
        for name in duplicate.keys() {
            strings(&duplicate, name).into_iter().for_each(|id| push(book, name, id));
        }
    });
    let moved = store.balances.remove(from).unwrap_or_default();
    let balances = store.balances.entry(target.to_owned()).or_default();
    for mut balance in moved {
        let same = balances.iter().position(|known| known.get("currency") == balance.get("currency"));
        if let Some(known) = same.map(|index| balances.remove(index)) {
            let amounts = [&known, &balance].map(|balance| amount(balance.get("unallocatedAmount")));
            balance["unallocatedAmount"] = number(sum(amounts));
        }
        balances.push(balance);
    }
}

fn count(customer: &Record, name: &str) -> u64 {
    customer.get(name).and_then(Value::as_u64).unwrap_or_default()
}
