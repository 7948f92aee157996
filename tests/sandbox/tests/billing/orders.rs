//! Orders in their experimental form: the same state as subscriptions.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::shop::{CUSTOMER, Shop, WEBSITE, text};

fn order(kind: &str, item: &str, plan: &str) -> Value {
    json!({"type": kind, "customerId": CUSTOMER, "websiteId": WEBSITE, "items": [{"type": item, "plan": {"id": plan}, "quantity": 1}]})
}

#[tokio::test]
pub(super) async fn an_order_is_a_subscription_in_another_form() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let created = shop.api.post("/orders", &order("recurring", "subscription", "monthly")).await.expect(201);
    let location = created.header("location").to_owned();
    let created = created.body;
    let path = format!("/orders/{}", text(&created, "id"));
    assert!(location.ends_with(&path), "{location}");
    assert_eq!((text(&created, "type"), text(&created, "status")), ("recurring", "active"));
    assert_eq!(
        (text(&created["items"][0], "type"), &created["items"][0]["renewalTime"]),
        ("subscription", &created["renewalTime"])
    );
    assert_eq!(shop.get(&path).await, created);
    let twin = shop.get(&format!("/subscriptions/{}", text(&created, "id"))).await;
    assert_eq!((&twin["initialInvoiceId"], &twin["mrr"]), (&created["activationInvoiceId"], &json!(30.0)));
    assert_eq!(
        text(&shop.get(&format!("{path}/upcoming-invoice")).await["items"][0], "orderId"),
        text(&created, "id")
    );
    shop.events().await;
    shop.advance(28).await;
    assert!(shop.events().await.contains(&"subscription-renewed".to_owned()));
    let renewed = shop.get("/orders?filter=status:active&sort=-createdTime").await;
    assert_eq!(text(&renewed[0], "renewalTime"), "2026-03-31T10:00:00Z");

    let pause = shop.create("/order-pauses", json!({"orderId": created["id"]})).await;
    assert_eq!((&pause["orderId"], text(&pause, "status")), (&created["id"], "ongoing"));
    let pause_path = format!("/order-pauses/{}", text(&pause, "id"));
    assert_eq!(shop.get(&pause_path).await, pause);
    let pauses = shop.api.get(&format!("/order-pauses?filter=orderId:{}", text(&created, "id"))).await;
    assert_eq!(pauses.ids(), [text(&pause, "id")]);
    shop.api.delete(&pause_path).await.expect(204);
    let item = format!("{path}/items/{}", text(&created["items"][0], "id"));
    assert_eq!(shop.patch(&item, json!({"excludeFromMrr": true})).await["excludeFromMrr"], true);
    let unknown = json!({"orderId": "unknown"});
    assert_eq!(shop.api.post("/order-cancellations", &unknown).await.invalid_fields(), ["orderId"]);
    let cancel = json!({"orderId": created["id"], "status": "draft"});
    let cancellation =
        format!("/order-cancellations/{}", text(&shop.create("/order-cancellations", cancel).await, "id"));
    let confirm = json!({"orderId": created["id"], "status": "confirmed", "churnTimePolicy": "now"});
    assert_eq!(shop.patch(&cancellation, confirm).await["status"], "completed");
    let churned = shop.get(&path).await;
    assert_eq!((text(&churned, "status"), &churned["cancellationTime"]), ("churned", &churned["churnTime"]));
    let again = shop.create("/order-reactivations", json!({"orderId": created["id"]})).await;
    assert_eq!(
        shop.get(&format!("/order-reactivations/{}", text(&again, "id"))).await["orderId"],
        created["id"]
    );
    assert_eq!(shop.get("/order-cancellations").await[0]["orderId"], created["id"]);
    assert_eq!(shop.get("/order-reactivations").await.as_array().unwrap().len(), 1);
    let early = shop.create(&format!("{path}/upcoming-invoice/issue"), json!({})).await;
    assert_eq!(early["subscriptionId"], created["id"]);
}

#[tokio::test]
async fn one_time_orders_are_completed_and_pending_ones_voided() {
    let mut shop = Shop::start().await;
    shop.plan("once", json!({"recurringInterval": null})).await;
    let body = order("one-time", "one-time-sale", "once");
    let pending = shop.api.put("/orders/mine", &body).await.expect(201).body;
    assert_eq!((text(&pending, "type"), text(&pending, "status")), ("one-time", "pending"));
    let void = shop.api.call(Method::POST, "/orders/mine/void", None).await.expect(201).body;
    assert_eq!(text(&void, "status"), "voided");
    assert_eq!(shop.rejected("/orders/mine/void").await, 409);
    shop.card(crate::support::shop::APPROVED).await;
    assert_eq!(text(&shop.create("/orders", body).await, "status"), "completed");
    shop.api.get("/orders/unknown").await.expect(404);
    assert_eq!(shop.api.call(Method::POST, "/orders", None).await.invalid_fields(), ["customerId"]);
}
