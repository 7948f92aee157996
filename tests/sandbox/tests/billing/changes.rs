//! Changes of items: proration, new periods, credits that wait, previews.

use reqwest::Method;
use serde_json::json;

use crate::support::shop::{CUSTOMER, Shop, WEBSITE, text};

#[tokio::test]
async fn an_upgrade_is_prorated_for_the_rest_of_the_period() {
    let mut shop = Shop::with_card().await;
    shop.plan("small", json!({"pricing": {"formula": "flat-rate", "price": 28.0}})).await;
    shop.plan("large", json!({"pricing": {"formula": "flat-rate", "price": 56.0}})).await;
    let order = shop.subscribe("small", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.advance(14).await;
    shop.events().await;
    let change = json!({"items": [{"plan": {"id": "large"}}], "renewalPolicy": "retain", "prorated": true});
    let mut preview = change.clone();
    preview["preview"] = json!(true);
    let preview = shop.create(&format!("{path}/change-items"), preview).await;
    assert_eq!(preview["items"][0]["plan"]["id"], "large");
    assert!(shop.events().await.is_empty());
    let changed = shop.create(&format!("{path}/change-items"), change).await;
    assert_eq!((&changed["mrr"], text(&changed, "renewalTime")), (&json!(56.0), "2026-02-28T10:00:00Z"));
    let invoice = shop.get(&format!("/invoices/{}", text(&changed, "recentInvoiceId"))).await;
    assert_eq!(
        (text(&invoice, "type"), text(&invoice, "status"), &invoice["amount"]),
        ("interim", "paid", &json!(14.0))
    );
    let kinds: Vec<_> = invoice["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| (text(item, "type"), item["price"].as_f64().unwrap()))
        .collect();
    assert_eq!(kinds, [("credit", 14.0), ("debit", 28.0)]);
    let expected = [
        "subscription-items-changed",
        "subscription-upgraded",
        "invoice-created",
        "invoice-issued",
        "transaction-processed",
        "invoice-paid",
    ];
    assert_eq!(shop.events().await, expected);
}

#[tokio::test]
pub(super) async fn the_credit_of_a_downgrade_waits_for_the_next_invoice() {
    let mut shop = Shop::with_card().await;
    shop.plan("small", json!({"pricing": {"formula": "flat-rate", "price": 28.0}})).await;
    shop.plan("large", json!({"pricing": {"formula": "flat-rate", "price": 56.0}})).await;
    let order = shop.subscribe("large", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.advance(21).await;
    shop.events().await;
    let change = json!({"items": [{"plan": {"id": "small"}}], "renewalPolicy": "retain", "prorated": true});
    shop.create(&format!("{path}/change-items"), change).await;
    assert_eq!(shop.events().await, ["subscription-items-changed", "subscription-downgraded"]);
    assert_eq!(shop.get(&format!("{path}/upcoming-invoice")).await["amount"], 21.0);
    shop.advance(7).await;
    let order = shop.get(&path).await;
    assert_eq!(shop.get(&format!("/invoices/{}", text(&order, "recentInvoiceId"))).await["amount"], 21.0);
    shop.advance(31).await;
    let order = shop.get(&path).await;
    assert_eq!(shop.get(&format!("/invoices/{}", text(&order, "recentInvoiceId"))).await["amount"], 28.0);
}

#[tokio::test]
pub(super) async fn a_reset_begins_a_period_and_a_later_change_waits() {
    let mut shop = Shop::with_card().await;
    shop.plan("small", json!({})).await;
    shop.plan("large", json!({"pricing": {"formula": "flat-rate", "price": 50.0}})).await;
    let order = shop.subscribe("small", json!({})).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    shop.events().await;
    let change = json!({"items": [{"plan": {"id": "large"}}], "renewalPolicy": "reset", "prorated": false, "effectiveTime": "2026-02-10T10:00:00Z"});
    shop.create(&format!("{path}/change-items"), change).await;
    assert!(shop.events().await.is_empty());
    shop.advance(10).await;
    let changed = shop.get(&path).await;
    assert_eq!((text(&changed, "renewalTime"), &changed["mrr"]), ("2026-03-10T10:00:00Z", &json!(50.0)));
    assert_eq!(shop.events().await[0], "subscription-items-changed");
    shop.advance(28).await;
    assert_eq!(text(&shop.get(&path).await, "renewalTime"), "2026-04-10T10:00:00Z");
}

#[tokio::test]
pub(super) async fn a_filled_item_is_announced_once() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let order =
        shop.subscribe("monthly", json!({"items": [{"plan": {"id": "monthly"}, "quantity": 2}]})).await;
    let path = format!("/subscriptions/{}/items/{}", text(&order, "id"), text(&order["items"][0], "id"));
    shop.events().await;
    let item = shop.patch(&path, json!({"quantityFilled": 2.5})).await;
    assert_eq!(item["quantityFilled"], 2.5);
    let received = shop.received().await;
    let filled = received.last().unwrap();
    assert_eq!(text(filled, "eventType"), "subscription-quantity-filled-limit-reached");
    assert_eq!(
        (&filled["quantityFilled"], &filled["previousQuantityFilled"], &filled["subscriptionItemId"]),
        (&json!(2.5), &json!(0.0), &item["id"])
    );
    shop.patch(&path, json!({"excludeFromMrr": true})).await;
    assert_eq!(shop.events().await, ["subscription-modified"]);
    assert_eq!(shop.get(&format!("/subscriptions/{}", text(&order, "id"))).await["mrr"], 0.0);
    let unknown = format!("/subscriptions/{}/items/unknown", text(&order, "id"));
    shop.api.call(Method::PATCH, &unknown, Some("{}".to_owned())).await.expect(404);
}

#[tokio::test]
async fn an_upsert_changes_an_order_and_its_renewal() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({})).await;
    let body = json!({"orderType": "subscription-order", "customerId": CUSTOMER, "websiteId": WEBSITE, "items": [{"plan": {"id": "monthly"}}]});
    shop.api.put("/subscriptions/mine", &body).await.expect(201);
    let mut second = body.clone();
    (second["renewalTime"], second["poNumber"]) = (json!("2026-02-05T10:00:00Z"), json!("PO-1"));
    let order = shop.api.put("/subscriptions/mine", &second).await.expect(200).body;
    assert_eq!((text(&order, "status"), text(&order, "poNumber")), ("active", "PO-1"));
    shop.events().await;
    shop.advance(5).await;
    assert_eq!(shop.events().await[2], "renewal-invoice-issued");
    assert_eq!(text(&shop.get("/subscriptions/mine").await, "renewalTime"), "2026-03-05T10:00:00Z");
    let mut other = body;
    other["customerId"] = json!("unknown");
    assert_eq!(shop.api.put("/subscriptions/mine", &other).await.invalid_fields(), ["customerId"]);
}

#[tokio::test]
async fn a_preview_has_the_amounts_of_an_order_and_stores_nothing() {
    let shop = Shop::start().await;
    shop.plan("monthly", json!({"setup": {"price": 5.0}})).await;
    let coupon = json!({"discount": {"type": "percent", "value": 10}, "issuedTime": "2026-01-01T00:00:00Z"});
    shop.api.put("/coupons/ten", &coupon).await.expect(201);
    let body = json!({"websiteId": WEBSITE, "items": [{"plan": {"id": "monthly"}, "quantity": 2}], "couponIds": ["ten"],
        "shipping": {"calculator": "manual", "amount": 3.0}});
    let preview = shop.api.post("/previews/orders", &body).await.expect(200).body;
    assert_eq!(
        (&preview["subtotalAmount"], &preview["discountsAmount"], &preview["total"]),
        (&json!(65.0), &json!(6.5), &json!(61.5))
    );
    assert_eq!(
        (&preview["recurringAmounts"]["amount"], &preview["shippingAmount"]),
        (&json!(63.0), &json!(3.0))
    );
    assert_eq!(preview["lineItems"].as_array().unwrap().len(), 2);
    assert_eq!(shop.get("/coupons/ten").await["redemptionsCount"], 0);
}

#[tokio::test]
pub(super) async fn a_changed_end_of_the_trial_moves_the_renewal() {
    let mut shop = Shop::with_card().await;
    shop.plan("trial", json!({"trial": {"price": 0, "period": {"unit": "day", "length": 7}}})).await;
    let mut body = json!({"orderType": "subscription-order", "customerId": CUSTOMER, "websiteId": WEBSITE, "items": [{"plan": {"id": "trial"}}]});
    shop.api.put("/subscriptions/mine", &body).await.expect(201);
    body["trial"] = json!({"enabled": true, "endTime": "2026-02-20T00:00:00Z"});
    assert_eq!(
        text(&shop.api.put("/subscriptions/mine", &body).await.expect(200).body, "renewalTime"),
        "2026-02-20T00:00:00Z"
    );
    shop.events().await;
    shop.advance(19).await;
    assert!(shop.events().await.is_empty());
    shop.advance(1).await;
    assert_eq!(shop.events().await[0], "subscription-trial-ended");
    let metrics = shop.get("/experimental/subscriptions/mine/summary-metrics").await;
    assert_eq!(
        metrics,
        json!({"currency": "USD", "invoicedAmount": 30.0, "collectedAmount": 30.0, "invoiceCount": 2})
    );
}

#[tokio::test]
async fn a_stored_invoice_is_a_pdf_on_request() {
    let shop = Shop::start().await;
    let id = shop.invoice(1.0).await;
    let url = format!(
        "{}/organizations/{}/invoices/{id}",
        shop.api.sandbox.base_url(),
        shop.api.sandbox.organization()
    );
    let request = shop.api.client.get(url).header("REB-APIKEY", shop.api.sandbox.api_key());
    let response = request.header("accept", "application/pdf").send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/pdf");
    assert!(response.bytes().await.unwrap().starts_with(b"%PDF"));
    assert_eq!(shop.get(&format!("/invoices/{id}")).await["amount"], 1.0);
}

#[tokio::test]
async fn a_retried_upsert_of_what_has_ended_changes_nothing() {
    let mut shop = Shop::with_card().await;
    shop.plan("once", json!({"recurringInterval": null})).await;
    shop.plan("monthly", json!({})).await;
    let once = json!({"orderType": "one-time-order", "customerId": CUSTOMER, "websiteId": WEBSITE, "items": [{"plan": {"id": "once"}}], "notes": "n"});
    let first = shop.api.put("/subscriptions/once", &once).await.expect(201).body;
    let order = shop.subscribe("monthly", json!({})).await;
    let cancellation = json!({"subscriptionId": order["id"], "reason": "other", "churnTimePolicy": "now"});
    let canceled = shop.api.put("/subscription-cancellations/mine", &cancellation).await.expect(201).body;
    shop.events().await;
    assert_eq!(shop.api.put("/subscriptions/once", &once).await.expect(200).body, first);
    assert_eq!(
        shop.api.put("/subscription-cancellations/mine", &cancellation).await.expect(200).body,
        canceled
    );
    assert!(shop.events().await.is_empty());
    let mut other = once;
    other["notes"] = json!("other");
    assert_eq!(shop.api.put("/subscriptions/once", &other).await.invalid_fields(), ["status"]);
}
