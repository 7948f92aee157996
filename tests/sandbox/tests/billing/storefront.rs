//! The storefront: a purchase, and what its customer sees.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::ApiResponse;
use crate::support::shop::{APPROVED, DECLINED, PUBLISHABLE_KEY, Shop, WEBSITE, text};

async fn token(shop: &Shop, pan: &str) -> String {
    let card = json!({"pan": pan, "cvv": "123", "expMonth": 12, "expYear": 2030});
    let body =
        json!({"method": "payment-card", "paymentInstrument": card, "billingAddress": {"firstName": "Ada"}});
    text(&shop.create("/tokens", body).await, "id").to_owned()
}

async fn purchase(shop: &Shop, pan: &str, authorization: &str) -> ApiResponse {
    let body = json!({
        "websiteId": WEBSITE,
        "items": [{"planId": "monthly", "quantity": 1}],
        "billingAddress": {"firstName": "Ada", "country": "GB"},
        "paymentInstruction": {"token": token(shop, pan).await},
    });
    let headers = [("authorization", authorization)];
    shop.api.call_as(Method::POST, "/storefront/purchase", Some(body.to_string()), &headers).await
}

async fn get(shop: &Shop, path: &str, token: &str) -> ApiResponse {
    shop.api.call_as(Method::GET, path, None, &[("authorization", &format!("Bearer {token}"))]).await
}

#[tokio::test]
async fn a_purchase_creates_a_customer_an_order_and_a_token() {
    let mut shop = Shop::start().await;
    shop.plan("monthly", json!({})).await;
    let bought = purchase(&shop, APPROVED, PUBLISHABLE_KEY).await.expect(201).body;
    assert_eq!(
        (text(&bought["invoice"], "status"), text(&bought["transaction"], "result")),
        ("paid", "approved")
    );
    let events = shop.events().await;
    let expected = [
        "customer-created",
        "payment-card-created",
        "subscription-created",
        "invoice-created",
        "invoice-issued",
        "transaction-processed",
        "invoice-paid",
        "subscription-activated",
    ];
    assert_eq!(events, expected);
    let order = shop.get(&format!("/subscriptions/{}", text(&bought, "orderId"))).await;
    assert_eq!(text(&order, "status"), "active");
    assert_eq!(shop.get(&format!("/customers/{}", text(&order, "customerId"))).await["invoiceCount"], 1);

    let jwt = text(&bought, "token").to_owned();
    let other = purchase(&shop, APPROVED, PUBLISHABLE_KEY).await.expect(201).body;
    let again = purchase(&shop, APPROVED, &format!("Bearer {jwt}")).await.expect(201).body;
    let orders = get(&shop, "/storefront/orders", &jwt).await;
    assert_eq!(orders.ids(), [text(&bought, "orderId"), text(&again, "orderId")]);
    assert_eq!(orders.number("pagination-total"), 2);
    assert!(orders.body[0].get("mrr").is_none() && orders.body[0].get("customerId").is_none());
    let invoices = get(&shop, "/storefront/invoices?filter=status:paid", &jwt).await;
    assert_eq!(invoices.ids(), [text(&bought["invoice"], "id"), text(&again["invoice"], "id")]);
    let invoice = format!("/storefront/invoices/{}", text(&bought["invoice"], "id"));
    assert_eq!(get(&shop, &invoice, &jwt).await.expect(200).body["amount"], 30.0);
    get(&shop, &format!("/storefront/orders/{}", text(&other, "orderId")), &jwt).await.expect(404);

    shop.events().await;
    let path = format!("/storefront/orders/{}/cancellation", text(&bought, "orderId"));
    let headers = [("authorization", &*format!("Bearer {jwt}"))];
    let cancel = || {
        shop.api.call_as(Method::POST, &path, Some(json!({"reason": "did-not-use"}).to_string()), &headers)
    };
    let canceled = cancel().await.expect(201).body;
    assert_eq!((text(&canceled, "status"), text(&canceled, "canceledBy")), ("canceled", "customer"));
    cancel().await.expect(409);
    assert_eq!(shop.events().await, ["subscription-canceled"]);
    shop.advance(28).await;
    assert!(shop.events().await.contains(&"subscription-churned".to_owned()));
}

#[tokio::test]
async fn a_payment_instrument_of_a_publishable_key_belongs_to_a_new_customer() {
    let mut shop = Shop::start().await;
    let body = json!({"token": token(&shop, APPROVED).await}).to_string();
    let headers = [("authorization", PUBLISHABLE_KEY)];
    let path = "/storefront/payment-instruments";
    let card = shop.api.call_as(Method::POST, path, Some(body), &headers).await.expect(201).body;
    assert_eq!(shop.events().await, ["customer-created", "payment-card-created"]);
    let card = shop.get(&format!("/payment-instruments/{}", text(&card, "id"))).await;
    shop.api.get(&format!("/customers/{}", text(&card, "customerId"))).await.expect(200);
}

#[tokio::test]
async fn a_declined_purchase_leaves_a_pending_order() {
    let shop = Shop::start().await;
    shop.plan("monthly", json!({})).await;
    let bought = purchase(&shop, DECLINED, PUBLISHABLE_KEY).await.expect(201).body;
    assert_eq!(
        (text(&bought["invoice"], "status"), text(&bought["transaction"], "result")),
        ("unpaid", "declined")
    );
    let order = shop.get(&format!("/subscriptions/{}", text(&bought, "orderId"))).await;
    assert_eq!((text(&order, "status"), &order["activationTime"]), ("pending", &Value::Null));
    let waits = purchase(&shop, "4000000000003220", PUBLISHABLE_KEY).await.expect(201).body;
    assert_eq!(
        (text(&waits["transaction"], "status"), text(&waits["invoice"], "status")),
        ("waiting-approval", "unpaid")
    );
    let approval = text(&waits["transaction"], "approvalUrl");
    assert!(shop.api.client.get(approval).send().await.unwrap().status().is_success());
}
