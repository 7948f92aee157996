//! Quotes: states, acceptance, expiration.

use serde_json::{Value, json};

use crate::support::shop::{CUSTOMER, Shop, WEBSITE, text};

fn quote(plan: &str) -> Value {
    json!({
        "type": "creation",
        "customerId": CUSTOMER,
        "websiteId": WEBSITE,
        "order": {"items": [{"type": "subscription", "plan": {"id": plan}, "quantity": 2}], "autopay": true},
    })
}

#[tokio::test]
pub(super) async fn an_accepted_quote_creates_its_order_and_invoice() {
    let mut shop = Shop::with_card().await;
    shop.plan("monthly", json!({"setup": {"price": 1.5}})).await;
    let created = shop.create("/quotes", quote("monthly")).await;
    let path = format!("/quotes/{}", text(&created, "id"));
    let preview = &created["invoicePreview"];
    assert_eq!(
        (&preview["initialAmounts"]["amount"], &preview["recurringAmounts"]["amount"]),
        (&json!(61.5), &json!(60.0))
    );
    assert_eq!(shop.rejected(&format!("{path}/accept")).await, 409);
    assert_eq!(text(&shop.act(&format!("{path}/issue")).await, "status"), "issued");
    shop.api.put(&path, &quote("monthly")).await.expect(409);
    assert_eq!(text(&shop.act(&format!("{path}/recall")).await, "status"), "draft");
    let mut changed = quote("monthly");
    changed["order"]["items"][0]["quantity"] = json!(1);
    let changed = shop.api.put(&path, &changed).await.expect(200).body;
    assert_eq!(changed["invoicePreview"]["initialAmounts"]["amount"], 31.5);
    shop.act(&format!("{path}/issue")).await;
    assert_eq!(
        shop.events().await,
        ["quote-created", "quote-issued", "quote-recalled", "quote-updated", "quote-issued"]
    );
    let accepted = shop.act(&format!("{path}/accept")).await;
    assert_eq!(
        (text(&accepted, "status"), text(&accepted, "acceptedTime")),
        ("accepted", "2026-01-31T10:00:00Z")
    );
    let order = shop.get(&format!("/subscriptions/{}", text(&accepted["order"], "id"))).await;
    assert_eq!((text(&order, "status"), &order["initialInvoiceId"]), ("active", &accepted["invoiceId"]));
    let invoice = shop.get(&format!("/invoices/{}", text(&accepted, "invoiceId"))).await;
    assert_eq!((&invoice["amount"], &invoice["quoteId"]), (&json!(31.5), &accepted["id"]));
    let events = shop.events().await;
    assert_eq!((events.len(), events.last().map(String::as_str)), (7, Some("quote-accepted")));
    assert_eq!(shop.rejected(&format!("{path}/reject")).await, 409);
}

#[tokio::test]
pub(super) async fn a_quote_is_rejected_canceled_or_expires() {
    let mut shop = Shop::start().await;
    shop.plan("monthly", json!({})).await;
    let mut paths = Vec::new();
    for _ in 0..3 {
        let mut body = quote("monthly");
        body["expirationTime"] = json!("2026-02-05T00:00:00Z");
        paths.push(format!("/quotes/{}", text(&shop.create("/quotes", body).await, "id")));
    }
    assert_eq!(text(&shop.act(&format!("{}/cancel", paths[0])).await, "status"), "canceled");
    shop.act(&format!("{}/issue", paths[1])).await;
    shop.act(&format!("{}/issue", paths[2])).await;
    assert_eq!(text(&shop.act(&format!("{}/reject", paths[1])).await, "status"), "rejected");
    let events = shop.events().await;
    assert_eq!(events[3..], ["quote-canceled", "quote-issued", "quote-issued", "quote-rejected"]);
    shop.advance(10).await;
    assert_eq!(shop.events().await, ["quote-expired"]);
    assert_eq!(text(&shop.get(&paths[2]).await, "status"), "expired");
    assert_eq!(shop.rejected("/quotes/unknown/issue").await, 404);
}

#[tokio::test]
async fn quotes_change_and_reactivate_an_order() {
    let mut shop = Shop::with_card().await;
    shop.plan("small", json!({})).await;
    shop.plan("large", json!({"pricing": {"formula": "flat-rate", "price": 50.0}})).await;
    let order = shop.subscribe("small", json!({})).await;
    let mut change = quote("large");
    change["type"] = json!("change");
    change["order"] = json!({"id": order["id"], "items": [{"type": "subscription", "plan": {"id": "large"}}], "renewalPolicy": "retain", "prorated": false});
    let id = text(&shop.create("/quotes", change.clone()).await, "id").to_owned();
    shop.act(&format!("/quotes/{id}/issue")).await;
    shop.act(&format!("/quotes/{id}/accept")).await;
    let path = format!("/subscriptions/{}", text(&order, "id"));
    assert_eq!(shop.get(&path).await["mrr"], 50.0);

    shop.create(
        "/subscription-cancellations",
        json!({"subscriptionId": order["id"], "churnTimePolicy": "now"}),
    )
    .await;
    change["type"] = json!("reactivation");
    change["order"] =
        json!({"id": order["id"], "items": [{"type": "subscription", "plan": {"id": "large"}}]});
    let id = text(&shop.create("/quotes", change.clone()).await, "id").to_owned();
    shop.act(&format!("/quotes/{id}/issue")).await;
    shop.events().await;
    shop.act(&format!("/quotes/{id}/accept")).await;
    assert_eq!(shop.events().await[0], "subscription-reactivated");
    assert_eq!(shop.get(&path).await["status"], "active");
    change["order"]["id"] = json!("unknown");
    assert_eq!(shop.api.post("/quotes", &change).await.invalid_fields(), ["order.id"]);
}
