//! The storefront: payment instruments and payments of the customer of a token.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::ApiResponse;
use crate::support::money::{APPROVED, DECLINED, Money, WAITS, sale};
use crate::support::shop::text;

/// Exchanges an authentication token of a customer.
async fn log_in(money: &Money, customer: &str) -> String {
    let body = json!({"mode": "passwordless", "customerId": customer});
    let token = money.api.post("/authentication-tokens", &body).await.expect(201).body;
    let path = format!("/authentication-tokens/{}/exchange", text(&token, "token"));
    let jwt = money.api.post(&path, &json!({})).await.expect(201).body;
    assert_eq!((text(&jwt, "customerId"), text(&jwt, "type")), (customer, "customer"));
    money.api.post(&path, &json!({})).await.expect(404);
    text(&jwt, "token").to_owned()
}

async fn call(money: &Money, jwt: &str, method: Method, path: &str, body: Option<Value>) -> ApiResponse {
    let headers = [("authorization", &*format!("Bearer {jwt}"))];
    let body = body.map(|body| body.to_string());
    money.api.call_as(method, &format!("/storefront{path}"), body, &headers).await
}

async fn get(money: &Money, jwt: &str, path: &str) -> ApiResponse {
    call(money, jwt, Method::GET, path, None).await
}

async fn post(money: &Money, jwt: &str, path: &str, body: Value) -> ApiResponse {
    call(money, jwt, Method::POST, path, Some(body)).await
}

/// Stores a card by the storefront. Returns the instrument.
async fn add_card(money: &Money, jwt: &str, pan: &str) -> Value {
    let body = json!({"token": money.token(pan).await});
    post(money, jwt, "/payment-instruments", body).await.expect(201).body
}

#[tokio::test]
async fn a_customer_sees_and_changes_its_own_payment_instruments() {
    let mut money = Money::start().await;
    money.api.customer("other", &json!({})).await;
    let (mine, other) = (log_in(&money, "mine").await, log_in(&money, "other").await);
    let card = add_card(&money, &mine, APPROVED).await;
    let id = text(&card, "id");
    let path = format!("/payment-instruments/{id}");
    assert_eq!((&card["last4"], &card["status"]), (&json!("1111"), &json!("active")));
    assert!(["customerId", "revision", "riskMetadata"].iter().all(|hidden| card.get(hidden).is_none()));
    assert_eq!(money.api.get(&path).await.expect(200).body["customerId"], "mine");
    assert_eq!(get(&money, &mine, &path).await.expect(200).body, card);
    let listed = get(&money, &mine, "/payment-instruments").await;
    assert_eq!((listed.ids(), listed.number("pagination-total")), (vec![id], 1));
    assert_eq!(get(&money, &other, "/payment-instruments").await.ids(), Vec::<&str>::new());

    let change = || Some(json!({"billingAddress": {"firstName": "Grace"}}));
    let changed = call(&money, &mine, Method::PATCH, &path, change()).await.expect(200).body;
    assert_eq!(changed["billingAddress"]["firstName"], "Grace");
    for (method, path, body) in [
        (Method::GET, path.clone(), None),
        (Method::PATCH, path.clone(), change()),
        (Method::POST, format!("{path}/deactivation"), None),
        (Method::GET, format!("{path}/setup"), None),
        (Method::POST, format!("{path}/setup"), Some(json!({"websiteId": "web", "currency": "USD"}))),
    ] {
        call(&money, &other, method, &path, body).await.expect(404);
    }
    money.events().await;
    let deactivate = || call(&money, &mine, Method::POST, "/payment-instruments/x/deactivation", None);
    deactivate().await.expect(404);
    let path = format!("{path}/deactivation");
    let gone = call(&money, &mine, Method::POST, &path, None).await.expect(201);
    assert_eq!(gone.body["status"], "deactivated");
    assert!(gone.header("location").ends_with(&format!("/storefront/payment-instruments/{id}")));
    let again = call(&money, &mine, Method::POST, &path, None).await;
    assert_eq!(again.invalid_fields(), ["status"]);
    assert_eq!(money.events().await, ["payment-instrument-modified"]);
    let spent = post(&money, &mine, "/payment-instruments", json!({"token": "tok_unknown"})).await;
    assert_eq!(spent.invalid_fields(), ["token"]);
}

#[tokio::test]
async fn a_setup_is_a_transaction_of_its_instrument() {
    let money = Money::start().await;
    let jwt = log_in(&money, "mine").await;
    let card = add_card(&money, &jwt, APPROVED).await;
    let path = format!("/payment-instruments/{}/setup", text(&card, "id"));
    get(&money, &jwt, &path).await.expect(404);
    let setup =
        post(&money, &jwt, &path, json!({"websiteId": "web", "currency": "USD"})).await.expect(201).body;
    assert_eq!((text(&setup, "type"), text(&setup, "result")), ("setup", "approved"));
    assert_eq!(get(&money, &jwt, &path).await.expect(200).body, setup);
}

#[tokio::test]
async fn payments_follow_the_rules_of_transactions() {
    let mut money = Money::start().await;
    let jwt = log_in(&money, "mine").await;
    let amount =
        |token: String| json!({"amount": 12.5, "currency": "USD", "websiteId": "web", "token": token});
    money.events().await;
    let paid = post(&money, &jwt, "/payment", amount(money.token(APPROVED).await)).await.expect(201);
    assert!(
        paid.header("location").ends_with(&format!("/storefront/transactions/{}", text(&paid.body, "id")))
    );
    assert_eq!((&paid.body["result"], &paid.body["amount"]), (&json!("approved"), &json!(12.5)));
    assert_eq!(money.events().await, ["payment-card-created", "transaction-processed"]);
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 12.5);
    let declined = post(&money, &jwt, "/payment", amount(money.token(DECLINED).await)).await.expect(201).body;
    assert_eq!(
        (&declined["result"], &declined["gateway"]["response"]["code"]),
        (&json!("declined"), &json!("05"))
    );
    let unknown = post(&money, &jwt, "/payment", amount("tok_unknown".to_owned())).await;
    assert_eq!(unknown.invalid_fields(), ["token"]);
    let nothing = json!({"amount": 0, "currency": "USD", "websiteId": "web"});
    assert_eq!(post(&money, &jwt, "/payment", nothing).await.invalid_fields(), ["amount"]);

    let invoice = json!({"customerId": "mine", "websiteId": "web", "currency": "USD"});
    let invoice = money.api.post("/invoices", &invoice).await.expect(201).body;
    let path = format!("/invoices/{}", text(&invoice, "id"));
    let item = json!({"type": "debit", "unitPrice": 8.0, "quantity": 1, "description": "Thing"});
    money.api.post(&format!("{path}/items"), &item).await.expect(201);
    let body = json!({"invoiceId": invoice["id"], "paymentInstrumentId": "inst_unknown"});
    post(&money, &jwt, "/payment", body.clone()).await.expect(409);
    money.api.post(&format!("{path}/issue"), &json!({})).await.expect(201);
    assert_eq!(post(&money, &jwt, "/payment", body).await.invalid_fields(), ["paymentInstrumentId"]);
    let body = json!({"invoiceId": invoice["id"], "token": money.token(APPROVED).await});
    let paid = post(&money, &jwt, "/payment", body).await.expect(201).body;
    assert_eq!((&paid["amount"], &paid["invoiceIds"]), (&json!(8.0), &json!([invoice["id"]])));
    assert_eq!(money.api.get(&path).await.body["status"], "paid");
}

#[tokio::test]
async fn a_waiting_transaction_is_decided_by_the_instrument_that_pays_it() {
    let money = Money::start().await;
    let jwt = log_in(&money, "mine").await;
    for (pan, result, code) in [(APPROVED, "approved", "00"), (DECLINED, "declined", "05")] {
        let waits = money.charge(WAITS, 5.0, &json!({})).await.expect(201).body;
        assert!(
            get(&money, &jwt, &format!("/transactions/{}", text(&waits, "id"))).await.body["approvalUrl"]
                .is_string()
        );
        let body = json!({"transactionId": waits["id"], "token": money.token(pan).await});
        let paid = post(&money, &jwt, "/payment", body).await.expect(200).body;
        assert_eq!((text(&paid, "id"), text(&paid, "result")), (text(&waits, "id"), result));
        assert_eq!(paid["gateway"]["response"]["code"], code);
        assert_eq!(paid.get("approvalUrl"), None);
        let again = json!({"transactionId": waits["id"], "token": money.token(pan).await});
        post(&money, &jwt, "/payment", again).await.expect(409);
    }
}

#[tokio::test]
async fn a_customer_sees_its_own_transactions() {
    let money = Money::start().await;
    money.api.customer("other", &json!({})).await;
    let paid = money.charge(APPROVED, 5.0, &json!({})).await.expect(201).body;
    let mut foreign = sale(6.0);
    foreign["customerId"] = json!("other");
    foreign["paymentInstruction"] = json!({"token": money.token(WAITS).await});
    let foreign = money.api.post("/transactions", &foreign).await.expect(201).body;
    let jwt = log_in(&money, "mine").await;
    let listed = get(&money, &jwt, "/transactions?sort=-createdTime").await;
    assert_eq!((listed.ids(), listed.number("pagination-total")), (vec![text(&paid, "id")], 1));
    let seen = get(&money, &jwt, &format!("/transactions/{}", text(&paid, "id"))).await.expect(200).body;
    assert_eq!(seen, listed.body[0]);
    assert!(seen.get("customerId").is_none() && seen["amount"] == 5.0);
    get(&money, &jwt, &format!("/transactions/{}", text(&foreign, "id"))).await.expect(404);
    let body = json!({"transactionId": foreign["id"], "token": money.token(APPROVED).await});
    post(&money, &jwt, "/payment", body).await.expect(404);
}

#[tokio::test]
async fn a_token_of_a_customer_lasts_one_hour() {
    let money = Money::start().await;
    let jwt = log_in(&money, "mine").await;
    money.charge(APPROVED, 5.0, &json!({})).await.expect(201);
    money.api.sandbox.advance(Duration::from_secs(3599)).await;
    get(&money, &jwt, "/transactions").await.expect(200);
    money.api.sandbox.advance(Duration::from_secs(1)).await;
    get(&money, &jwt, "/transactions").await.expect(401);
}
