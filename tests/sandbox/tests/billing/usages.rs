//! Metered usage: billed by the next invoice, limits, interim invoices.

use serde_json::json;

use crate::support::shop::{Shop, text};

#[tokio::test]
pub(super) async fn usage_is_billed_at_the_end_of_the_period() {
    let mut shop = Shop::with_card().await;
    let tiers = json!({"formula": "tiered", "brackets": [{"price": 2.0, "maxQuantity": 10}, {"price": 1.0, "maxQuantity": null}]});
    shop.plan("metered", json!({"pricing": tiers, "meteredBilling": {"strategy": "sum"}})).await;
    let limits = json!({"softLimit": {"quantity": 10}, "hardLimit": {"amount": 1000.0}});
    let order = shop
        .subscribe("metered", json!({"items": [{"plan": {"id": "metered"}, "usageLimits": limits}]}))
        .await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    assert_eq!(shop.get(&format!("/invoices/{}", text(&order, "initialInvoiceId"))).await["amount"], 0.0);
    shop.events().await;
    let usage = |quantity: f64| json!({"subscriptionId": order["id"], "quantity": quantity});
    shop.create("/usages", usage(8.0)).await;
    let counted = shop.create("/usages", usage(4.0)).await;
    let mistaken = shop.create("/usages", usage(5.0)).await;
    shop.api.delete(&format!("/usages/{}", text(&mistaken, "id"))).await.expect(204);
    let received = shop.received().await;
    assert_eq!(received.len(), 1, "the limit is announced once");
    assert_eq!(
        (text(&received[0], "eventType"), &received[0]["usageQuantity"]),
        ("soft-usage-limit-reached", &json!(12))
    );
    assert_eq!(shop.get(&path).await["items"][0]["usageStatus"]["isSoftLimitReached"], true);
    assert_eq!(shop.get(&format!("{path}/upcoming-invoice")).await["amount"], 22.0);
    shop.advance(28).await;
    let invoice = shop.get(&format!("/invoices/{}", text(&shop.get(&path).await, "recentInvoiceId"))).await;
    assert_eq!(
        (&invoice["amount"], text(&invoice["items"][0], "periodEndTime")),
        (&json!(22.0), "2026-02-28T10:00:00Z")
    );
    let counted = format!("/usages/{}", text(&counted, "id"));
    assert_eq!(shop.get(&counted).await["invoiceId"], invoice["id"]);
    shop.api.delete(&counted).await.expect(409);

    let later = shop.create("/usages", usage(1.5)).await;
    let interim = shop.create(&format!("{path}/interim-invoice"), json!({})).await;
    assert_eq!(
        (text(&interim, "type"), text(&interim, "status"), &interim["amount"]),
        ("interim", "paid", &json!(3.0))
    );
    let later = shop.get(&format!("/usages/{}", text(&later, "id"))).await;
    assert_eq!((&later["invoiceId"], &later["invoiceItemId"]), (&interim["id"], &interim["items"][0]["id"]));
    shop.api.post(&format!("{path}/interim-invoice"), &json!({})).await.expect(422);
    shop.advance(31).await;
    let invoice = shop.get(&format!("/invoices/{}", text(&shop.get(&path).await, "recentInvoiceId"))).await;
    assert_eq!(invoice["amount"], 0.0, "the interim invoice has billed the usage");
}

#[tokio::test]
async fn usage_needs_a_metered_plan() {
    let shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order = shop.subscribe("monthly", json!({})).await;
    let usage = json!({"subscriptionId": order["id"], "quantity": 1});
    assert_eq!(shop.api.post("/usages", &usage).await.invalid_fields(), ["subscriptionId"]);
    let unknown = json!({"subscriptionId": "unknown", "quantity": 1});
    assert_eq!(shop.api.post("/usages", &unknown).await.invalid_fields(), ["subscriptionId"]);
}

#[tokio::test]
pub(super) async fn the_limits_of_a_trial_and_of_an_amount_are_announced() {
    let mut shop = Shop::with_card().await;
    let trial = json!({"price": 0, "period": {"unit": "day", "length": 10}});
    shop.plan("metered", json!({"trial": trial, "meteredBilling": {"strategy": "last"}})).await;
    let limits = json!({"softLimit": {"quantity": 100}, "hardLimit": {"amount": 90.0}, "trialLimit": 2});
    let order = shop
        .subscribe("metered", json!({"items": [{"plan": {"id": "metered"}, "usageLimits": limits}]}))
        .await;
    shop.events().await;
    let usage = |quantity: f64| json!({"subscriptionId": order["id"], "quantity": quantity});
    shop.create("/usages", usage(1.0)).await;
    assert!(shop.events().await.is_empty());
    shop.create("/usages", usage(2.0)).await;
    assert_eq!(shop.events().await, ["trial-usage-limit-reached"]);
    shop.create("/usages", usage(3.0)).await;
    let received = shop.received().await;
    assert_eq!(
        (text(&received[0], "eventType"), &received[0]["usageAmount"]),
        ("hard-usage-limit-reached", &json!(90.0))
    );
}
