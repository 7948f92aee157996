//! Subscribes a customer to a plan, renews, and changes the plan in the middle of a period.
//!
//! `cargo run -p rebilly-sdk --example subscribe`

use std::error::Error;
use std::time::Duration;

use rebilly_sandbox::{ManualClock, Sandbox};
use rebilly_sdk::catalog::{
    IntervalUnit, OriginalPlan, PlanFormulaFlatRate, SubscriptionPlanRequest,
    SubscriptionPlanTermsRecurringInterval,
};
use rebilly_sdk::subscriptions::{
    OrderChangeItem, OrderChangeRenewalPolicy, SubscriptionChange, SubscriptionOrOneTimeSale,
    SubscriptionOrOneTimeSaleItemRequest, SubscriptionRequest,
};
use rebilly_sdk::types::Decimal;
use rebilly_sdk::{Client, Environment};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // 2026-01-01: only the sandbox has a clock that can be moved.
    let sandbox = Sandbox::builder().clock(ManualClock::at(1_767_225_600)).start().await?;
    let client = Client::builder()
        .environment(Environment::Custom(sandbox.base_url().to_owned()))
        .organization(sandbox.organization())
        .secret_key(sandbox.api_key())
        .build()?;
    for (id, price) in [("basic", 30), ("premium", 60)] {
        let month = SubscriptionPlanTermsRecurringInterval::new(IntervalUnit::Month, 1);
        let price = PlanFormulaFlatRate::new(price);
        let plan = SubscriptionPlanRequest::new(id, "prod_1", "USD", price, month);
        client.plans().upsert(id, &plan.into()).await?;
    }

    let items = [SubscriptionOrOneTimeSaleItemRequest::new(OriginalPlan::new("basic")).with_quantity(1)];
    let order = SubscriptionRequest::new("cus_42", "web_1", items).with_payment_instrument_id("inst_42");
    // With an id of the caller's, a retry finds the same subscription.
    let subscribed = client.subscriptions().upsert("sub_42", &order.into()).await?;
    check("subscribed", &subscribed, 0, 30)?;

    sandbox.advance(31 * DAY).await;
    let renewed = client.subscriptions().get("sub_42").await?;
    check("renewed", &renewed, 1, 30)?;

    sandbox.advance(14 * DAY).await;
    let items = [OrderChangeItem::new(OriginalPlan::new("premium")).with_quantity(1)];
    let change = SubscriptionChange::new(items, OrderChangeRenewalPolicy::Retain, true);
    let preview = client.subscriptions().change_items("sub_42", &change.clone().with_preview(true)).await?;
    println!("preview: status {}", preview.status());
    check("unchanged by the preview", &*client.subscriptions().get("sub_42").await?, 1, 30)?;
    let changed = client.subscriptions().change_items("sub_42", &change).await?;
    check("changed", &changed, 1, 60)
}

/// Prints a subscription. Fails when its number of renewals or its monthly revenue (MRR) is another one.
fn check(
    step: &str,
    order: &SubscriptionOrOneTimeSale,
    renewals: i64,
    mrr: i64,
) -> Result<(), Box<dyn Error>> {
    let SubscriptionOrOneTimeSale::Subscription(order) = order else { return Err("a one-time sale".into()) };
    let (status, renewal) = (&order.status, &order.renewal_time);
    println!("{step}: {status:?}, renewals {:?}, next {renewal:?}, MRR {:?}", order.rebill_number, order.mrr);
    let expected = order.rebill_number == Some(renewals) && order.mrr == Some(Decimal::from(mrr));
    if expected { Ok(()) } else { Err(format!("expected {renewals} renewals and an MRR of {mrr}").into()) }
}
