//! `/usages`: metered usage, which the next invoice bills.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use crate::handlers::Call;
use crate::handlers::billing::times::{now, time_of};
use crate::handlers::customers::view::text;
use crate::handlers::money::{amount, number, sum};
use crate::handlers::records::{
    SUBSCRIPTION_BOOK, SUBSCRIPTIONS, USAGES, change, change_book, created, generic, is_true, objects, push,
    read, require, require_named, set, set_all, stamp, strings, without_revision,
};
use crate::problem::Problem;
use crate::server::{JsonResponse, Shared};
use crate::state::{Record, Store};
use crate::webhook::effects;

use super::lifecycle::plans_of;
use super::renewal;

pub(crate) fn create(shared: &Shared, mut call: Call<'_>) -> Result<JsonResponse, Problem> {
    let body = read(shared, &mut call).record;
    let mut store = shared.store();
    let order = require_named(&store, SUBSCRIPTIONS, &body, "subscriptionId")?;
    let subscription = text(&order, "id").to_owned();
    if !plans_of(&store, &order).iter().any(|plan| plan.is_metered()) {
        return Err(Problem::invalid_field(
            "subscriptionId",
            "The subscription has no plan with metered billing.",
        ));
    }
    let id = store.ids.next("sub_usg", shared.now());
    let mut usage = body;
    stamp(shared, &mut usage, USAGES, &id, None);
    let mut usage = without_revision(usage);
    let time = time_of(&usage, "usageTime").unwrap_or_else(|| now(shared)).to_string();
    set_all(&mut usage, json!({ "invoiceId": null, "invoiceItemId": null, "usageTime": time }));
    store.resources.put(USAGES, &id, usage.clone());
    change_book(&mut store, SUBSCRIPTION_BOOK, &subscription, |book| push(book, "usages", id));
    check_limits(shared, &mut store, &order);
    Ok(created(shared, USAGES, usage))
}

pub(crate) fn delete(shared: &Shared, call: Call<'_>) -> Result<JsonResponse, Problem> {
    let mut store = shared.store();
    let id = call.path("id").to_owned();
    let usage = require(&store, USAGES, &id)?;
    if usage.get("invoiceId").is_some_and(Value::is_string) {
        return Err(Problem::conflict("The usage is on an invoice."));
    }
    change_book(&mut store, SUBSCRIPTION_BOOK, text(&usage, "subscriptionId"), |book| {
        let rest: Vec<String> = strings(book, "usages").into_iter().filter(|known| *known != id).collect();
        set(book, "usages", rest);
    });
    drop(store);
    generic(shared, call)
}

/// Publishes the limits that the usage of a period has reached, once for each.
fn check_limits(shared: &Shared, store: &mut Store, order: &Record) {
    let id = text(order, "id");
    let plans = plans_of(store, order);
    let mut items = objects(order, "items");
    let mut reached: Vec<(&str, Vec<(&str, Value)>)> = Vec::new();
    for (item, plan) in items.iter_mut().zip(&plans).filter(|(_, plan)| plan.is_metered()) {
        let Some(limits) = item.get("usageLimits").and_then(Value::as_object).cloned() else { continue };
        let quantity = renewal::metered(store, id, plan);
        let price = sum(plan.lines(quantity, None).iter().map(|line| line.price()));
        let exceeds = |limit: Option<&Value>| {
            let Some(limit) = limit.and_then(Value::as_object) else { return false };
            let at =
                |name: &str, used: Decimal| limit.get(name).is_some_and(|limit| used >= amount(Some(limit)));
            at("quantity", quantity) || at("amount", price)
        };
        let trial = limits
            .get("trialLimit")
            .is_some_and(|limit| limit.is_number() && quantity >= amount(Some(limit)));
        let known = item.get("usageStatus").and_then(Value::as_object).cloned().unwrap_or_default();
        let mut status = Record::new();
        for (event, name, is_reached) in [
            ("soft-usage-limit-reached", "isSoftLimitReached", exceeds(limits.get("softLimit"))),
            ("hard-usage-limit-reached", "isHardLimitReached", exceeds(limits.get("hardLimit"))),
            ("trial-usage-limit-reached", "isTrialLimitReached", trial && is_true(order, "inTrial")),
        ] {
            set(&mut status, name, is_reached);
            if is_reached && !is_true(&known, name) {
                let fields = vec![
                    ("subscriptionItemId", item.get("id").cloned().unwrap_or_default()),
                    ("planId", plan.plan.get("id").cloned().unwrap_or_default()),
                    ("usageQuantity", quantity.to_i64().into()),
                    ("usageAmount", number(price)),
                    ("currency", plan.plan.get("currency").cloned().unwrap_or_default()),
                ];
                reached.push((event, fields));
            }
        }
        set(item, "usageStatus", status);
    }
    let items: Vec<Value> = items.into_iter().map(Value::Object).collect();
    let order = change(shared, store, SUBSCRIPTIONS, id, |order| set(order, "items", items));
    for (event, fields) in reached {
        effects::publish(shared, store, event, &[("subscription", &order)], &fields);
    }
}
