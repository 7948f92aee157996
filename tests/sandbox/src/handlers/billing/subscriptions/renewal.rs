//! Renewals: the next period of an active order and its invoice.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::handlers::billing::pricing::{Line, Period, PlanItem};
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount, amount_of, sum};
use crate::handlers::records::{
    INVOICES, SUBSCRIPTION_BOOK, SUBSCRIPTIONS, USAGES, book, change, change_book, is_true, publish, set,
    set_all, some_text, strings,
};
use crate::server::Shared;
use crate::state::{Record, Store};
use crate::webhook::effects;

use super::lifecycle::{bill_items, issue, issue_time, plan_renewal, plans_of, waiting};
use super::periods;

/// The renewal time of an order has come.
pub(crate) fn run(shared: &Shared, store: &mut Store, id: &str) {
    let Some(order) = store.resources.find(SUBSCRIPTIONS, id).cloned() else { return };
    let is_due = time_of(&order, "renewalTime").is_some_and(|time| time <= now(shared));
    if !is_due || text(&order, "status") != "active" {
        return;
    }
    let (plans, in_trial) = (plans_of(store, &order), is_true(&order, "inTrial"));
    if in_trial {
        publish(shared, store, "subscription-trial-ended", "subscription", &order);
    }
    let Some((period, base, count)) = periods::next(store, &order, &plans) else {
        end(shared, store, id, if in_trial { "trial-ended" } else { "completed" });
        return;
    };
    let limit = periods::Cycle::of(&order, &plans).and_then(|cycle| cycle.limit);
    // A period that would end after the last time of the clock is none.
    if limit.is_some_and(|limit| period.number > limit) || period.end <= period.start {
        end(shared, store, id, "completed");
        return;
    }
    let previous = periods::current(store, &order).filter(|_| !in_trial);
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| {
        let renewals = order.get("rebillNumber").and_then(Value::as_u64).unwrap_or_default() + 1;
        set_all(
            order,
            json!({
                "rebillNumber": renewals,
                "inTrial": false,
                "currentPeriodStart": period.start.to_string(),
                "currentPeriodEnd": period.end.to_string(),
                "renewalTime": period.end.to_string(),
            }),
        );
    });
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        set_all(book, json!({ "base": base.to_string(), "count": count, "periods": period.number }));
    });
    let early = some_text(&book(store, SUBSCRIPTION_BOOK, id), "early").map(str::to_owned);
    let invoice = match &early {
        Some(invoice) => invoice.clone(),
        None => invoice_period(shared, store, &order, &plans, previous, period),
    };
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        book.remove("early");
        if in_trial {
            set(book, "converting", invoice.clone());
        }
    });
    if early.is_none() {
        announce_and_pay(shared, store, &order, &invoice);
    } else {
        publish(shared, store, "subscription-renewed", "subscription", &order);
    }
    plan_renewal(store, &order);
    convert(shared, store, id);
}

/// Issues the invoice of a renewal, publishes the renewal, and pays.
fn announce_and_pay(shared: &Shared, store: &mut Store, order: &Record, invoice: &str) {
    super::super::invoices::state::issue(shared, store, invoice, None);
    announce(shared, store, text(order, "id"), invoice);
    if let Some(order) = store.resources.find(SUBSCRIPTIONS, text(order, "id")) {
        publish(shared, store, "subscription-renewed", "subscription", order);
    }
    if is_true(order, "autopay") {
        super::super::payment::attempt(shared, store, invoice);
    }
}

/// Publishes that the invoice of a renewal is issued.
pub(crate) fn announce(shared: &Shared, store: &Store, order: &str, invoice: &str) {
    let (order, invoice) =
        (store.resources.find(SUBSCRIPTIONS, order), store.resources.find(INVOICES, invoice));
    if let (Some(order), Some(invoice)) = (order, invoice) {
        let resources = [("subscription", order), ("invoice", invoice)];
        effects::publish(shared, store, "renewal-invoice-issued", &resources, &[]);
    }
}

/// Creates the draft for a period, with the items that wait for it.
pub(crate) fn invoice_period(
    shared: &Shared,
    store: &mut Store,
    order: &Record,
    plans: &[PlanItem],
    previous: Option<Period>,
    period: Period,
) -> String {
    let id = text(order, "id");
    let lines = lines(store, id, plans, previous, period);
    let mut items: Vec<Record> = lines.iter().map(|line| line.item(shared, store, Some(id))).collect();
    items.extend(waiting(store, id));
    take_items(shared, store, id, plans, items, |shared, store, items| {
        bill_items(shared, store, order, "renewal", items)
    })
}

/// Bills items with those that wait, and marks the usage as billed.
pub(crate) fn take_items(
    shared: &Shared,
    store: &mut Store,
    id: &str,
    plans: &[PlanItem],
    items: Vec<Record>,
    bill: impl FnOnce(&Shared, &mut Store, Vec<Record>) -> String,
) -> String {
    let metered = plans.iter().filter(|plan| plan.is_metered()).filter_map(|plan| plan.plan.get("id"));
    let metered: Vec<&Value> = metered.collect();
    let usage_item = items.iter().find(|item| item.get("planId").is_some_and(|plan| metered.contains(&plan)));
    let usage_item = usage_item.map(|item| text(item, "id").to_owned());
    let invoice = bill(shared, store, items);
    for usage in strings(&book(store, SUBSCRIPTION_BOOK, id), "usages") {
        change(shared, store, USAGES, &usage, |usage| {
            set_all(usage, json!({ "invoiceId": invoice, "invoiceItemId": usage_item }));
        });
    }
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        book.remove("usages");
        book.remove("waiting");
    });
    invoice
}

/// The lines of a renewal: the next period in advance, and the previous one of plans that are billed at its end.
pub(crate) fn lines(
    store: &Store,
    id: &str,
    plans: &[PlanItem],
    previous: Option<Period>,
    period: Period,
) -> Vec<Line> {
    let mut lines = Vec::new();
    for item in plans.iter().filter(|item| item.interval().is_some()) {
        let quantity = if item.is_metered() { metered(store, id, item) } else { item.quantity };
        match item.is_postpaid() {
            true if previous.is_none() || quantity.is_zero() => {}
            true => lines.extend(item.lines(quantity, previous)),
            false => lines.extend(item.lines(quantity, Some(period))),
        }
    }
    lines
}

/// The used quantity that no invoice has: the sum or the last, within the limits of the plan.
pub(crate) fn metered(store: &Store, id: &str, item: &PlanItem) -> Decimal {
    let Some(billing) = item.plan.get("meteredBilling").and_then(Value::as_object) else {
        return Decimal::ZERO;
    };
    let usages = strings(&book(store, SUBSCRIPTION_BOOK, id), "usages");
    let mut usages: Vec<&Record> =
        usages.iter().filter_map(|usage| store.resources.find(USAGES, usage)).collect();
    usages.sort_by_key(|usage| time_of(usage, "usageTime"));
    let quantity = match text(billing, "strategy") {
        "last" => usages.last().map(|usage| amount_of(usage, "quantity")).unwrap_or_default(),
        _ => sum(usages.iter().map(|usage| amount_of(usage, "quantity"))),
    };
    let limit =
        |name: &str| billing.get(name).filter(|limit| limit.is_number()).map(|limit| amount(Some(limit)));
    let quantity = limit("min").map_or(quantity, |min| quantity.max(min));
    limit("max").map_or(quantity, |max| quantity.min(max))
}

/// Ends an order that has no next period.
fn end(shared: &Shared, store: &mut Store, id: &str, status: &str) {
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| {
        set_all(order, json!({ "status": status, "inTrial": false, "renewalTime": null }));
    });
    if status == "completed" {
        publish(shared, store, "order-completed", "subscription", &order);
    }
}

/// The first invoice after a trial is paid: the trial is converted.
pub(crate) fn convert(shared: &Shared, store: &mut Store, id: &str) {
    let known = book(store, SUBSCRIPTION_BOOK, id);
    let Some(invoice) = some_text(&known, "converting") else { return };
    if store.resources.find(INVOICES, invoice).is_none_or(|invoice| text(invoice, "status") != "paid") {
        return;
    }
    change_book(store, SUBSCRIPTION_BOOK, id, |book| {
        book.remove("converting");
    });
    let time = now(shared).to_string();
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| set(order, "trialConversionTime", time));
    publish(shared, store, "subscription-trial-converted", "subscription", &order);
}

/// The time to issue the invoice of a renewal has come.
pub(crate) fn run_early(shared: &Shared, store: &mut Store, id: &str) {
    let order = store.resources.find(SUBSCRIPTIONS, id).filter(|order| text(order, "status") == "active");
    let is_due = |order: &&Record| issue_time(order).is_some_and(|time| time <= now(shared));
    let Some(order) = order.filter(is_due).cloned() else { return };
    if !book(store, SUBSCRIPTION_BOOK, id).contains_key("early") {
        issue_early(shared, store, &order);
    }
}

/// Issues the invoice of the next period now. The renewal itself stays where it is.
pub(crate) fn issue_early(shared: &Shared, store: &mut Store, order: &Record) -> Option<String> {
    let id = text(order, "id");
    let plans = plans_of(store, order);
    let (period, ..) = periods::next(store, order, &plans)?;
    let previous = periods::current(store, order).filter(|_| !is_true(order, "inTrial"));
    let invoice = invoice_period(shared, store, order, &plans, previous, period);
    change_book(store, SUBSCRIPTION_BOOK, id, |book| set(book, "early", invoice.clone()));
    issue(shared, store, order, &invoice);
    announce(shared, store, id, &invoice);
    Some(invoice)
}
