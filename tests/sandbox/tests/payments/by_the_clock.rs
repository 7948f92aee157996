//! Payments by the clock, and what a merge of customers moves.

use std::time::Duration;

use serde_json::{Value, json};

use crate::support::money::{APPROVED, Money, WAITS, link, sale};

const DAY: Duration = Duration::from_secs(24 * 3600);

#[tokio::test]
async fn a_payment_without_approval_is_abandoned_after_an_hour() {
    let mut money = Money::start().await;
    let waiting = money.charge(WAITS, 12.0, &json!({})).await.expect(201).body;
    money.api.sandbox.advance(Duration::from_secs(3599)).await;
    assert_eq!(money.transaction(&waiting["id"]).await["status"], "waiting-approval");
    money.api.sandbox.advance(Duration::from_secs(1)).await;
    let abandoned = money.transaction(&waiting["id"]).await;
    assert_eq!((&abandoned["result"], &abandoned["status"]), (&json!("abandoned"), &json!("completed")));
    assert_eq!(link(&abandoned, "approvalUrl"), None);
    assert_eq!(money.events().await, ["payment-card-created"]);
}

#[tokio::test]
pub(super) async fn a_timeout_of_the_gateway_is_resolved_by_a_query_or_after_an_hour() {
    const TIMES_OUT: &str = "4000000000000085";
    let mut money = Money::start().await;
    let mut ids = Vec::new();
    for amount in [1.0, 2.0, 3.0] {
        let unknown = money.charge(TIMES_OUT, amount, &json!({})).await.expect(201).body;
        assert_eq!((&unknown["status"], &unknown["result"]), (&json!("timeout"), &json!("unknown")));
        ids.push(unknown["id"].clone());
    }
    money.events().await;
    let path = |id: &Value, action: &str| format!("/transactions/{}/{action}", id.as_str().unwrap());
    money.api.post(&path(&ids[0], "query"), &json!({})).await.expect(201);
    assert_eq!(money.events().await, ["transaction-timeout-resolved", "transaction-processed"]);
    money.api.post(&path(&ids[2], "update"), &json!({"result": "declined"})).await.expect(200);
    assert_eq!(money.events().await, ["transaction-timeout-resolved", "transaction-declined"]);
    money.api.sandbox.advance(Duration::from_secs(3599)).await;
    assert_eq!(money.transaction(&ids[1]).await["status"], "timeout");
    money.api.sandbox.advance(Duration::from_secs(1)).await;
    let approved = money.transaction(&ids[1]).await;
    assert_eq!((&approved["status"], &approved["result"]), (&json!("completed"), &json!("approved")));
    assert_eq!(money.events().await, ["transaction-timeout-resolved", "transaction-processed"]);
    money.api.post(&path(&ids[1], "query"), &json!({})).await.expect(201);
    assert_eq!(money.events().await, [""; 0]);
}

#[tokio::test]
pub(super) async fn a_card_expires_after_its_month_with_a_reminder() {
    let mut money = Money::start().await;
    let path = format!("/payment-instruments/{}", money.card(APPROVED).await);
    let patch = json!({"expMonth": 6, "expYear": 2024}).to_string();
    let card = money.api.call(reqwest::Method::PATCH, &path, Some(patch)).await.expect(200).body;
    assert_eq!(card["expirationReminderTime"], "2024-06-01T00:00:00Z");
    money.events().await;
    money.api.sandbox.advance(50 * DAY).await;
    assert_eq!(money.events().await, ["payment-card-expiration-reminder"]);
    assert_eq!(money.api.get(&path).await.body["expirationReminderNumber"], 1);
    money.api.sandbox.advance(30 * DAY).await;
    assert_eq!(money.events().await, ["payment-card-expired"]);
    assert_eq!(money.api.get(&path).await.body["status"], "expired");
    money.api.sandbox.advance(400 * DAY).await;
    assert_eq!(money.events().await, [""; 0]);
}

#[tokio::test]
pub(super) async fn ready_to_pay_lists_the_methods_of_the_gateway_accounts() {
    let mut money = Money::start().await;
    let risk = json!({"ipAddress": "203.0.113.7"});
    let body = json!({"websiteId": "web", "customerId": "mine", "currency": "USD", "amount": 5.0, "riskMetadata": risk});
    let methods = money.api.post("/ready-to-pay", &body).await.expect(200).body;
    let names: Vec<&str> =
        methods.as_array().unwrap().iter().map(|method| method["method"].as_str().unwrap()).collect();
    assert_eq!(names, ["payment-card", "ach", "paypal"]);
    let received = money.received().await;
    assert_eq!((received[0].event(), &received[0].body["amount"]), ("ready-to-pay-requested", &json!(5.0)));
    assert_eq!(received[0].body["_embedded"]["customer"]["id"], "mine");
    let unknown = json!({"websiteId": "web", "customerId": "other", "currency": "USD", "amount": 5.0, "riskMetadata": risk});
    assert_eq!(money.api.post("/ready-to-pay", &unknown).await.invalid_fields(), ["customerId"]);
}

#[tokio::test]
async fn a_merge_moves_instruments_transactions_and_figures() {
    let mut money = Money::start().await;
    let paid = money.charge(APPROVED, 10.0, &json!({})).await.expect(201).body;
    money.api.customer("target", &json!({"primaryAddress": {"firstName": "Bo"}})).await;
    money.charge(APPROVED, 5.0, &json!({"customerId": "target"})).await.expect(201);
    money.events().await;
    money.api.delete("/customers/mine?targetCustomerId=target").await.expect(204);
    for path in ["/transactions?filter=customerId:target", "/payment-instruments?filter=customerId:target"] {
        assert_eq!(money.api.get(path).await.ids().len(), 2);
    }
    let customer = money.api.get("/customers/target").await.expect(200).body;
    let figures: Vec<&Value> = vec![
        &customer["paymentCount"],
        &customer["lifetimeRevenue"]["amount"],
        &customer["averageValue"]["amount"],
    ];
    assert_eq!(figures, [&json!(2), &json!(15.0), &json!(7.5)]);
    assert_eq!(customer["lastPaymentTime"], paid["createdTime"]);
    let mut body = sale(1.0);
    body["customerId"] = json!("target");
    body["paymentInstruction"] =
        json!({"paymentInstrumentId": paid["paymentInstrument"]["paymentInstrumentId"]});
    money.api.post("/transactions", &body).await.expect(201);
    assert_eq!(money.events().await, ["customer-merged", "transaction-processed"]);
}
