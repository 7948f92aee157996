//! Refunds: parts, the remaining amount, parents and children.

use serde_json::{Value, json};

use crate::support::money::{APPROVED, DECLINED, Money};

#[tokio::test]
async fn refunds_reach_the_amount_of_the_payment_and_not_more() {
    let mut money = Money::start().await;
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    money.events().await;
    let path = format!("/transactions/{}/refund", paid["id"].as_str().unwrap());
    let refund = |amount: f64| {
        let (api, path) = (&money.api, path.clone());
        async move { api.post(&path, &json!({"amount": amount, "description": "Returned"})).await }
    };
    for invalid in [0.0, -1.0, 30.01] {
        assert_eq!(refund(invalid).await.invalid_fields(), ["amount"]);
    }
    let first = refund(10.1).await.expect(201);
    assert!(first.header("location").ends_with(first.body["id"].as_str().unwrap()));
    let body = &first.body;
    assert_eq!(
        (&body["type"], &body["amount"], &body["parentTransactionId"]),
        (&json!("refund"), &json!(10.1), &paid["id"])
    );
    assert_eq!(
        (&body["result"], &body["status"], &body["description"]),
        (&json!("approved"), &json!("completed"), &json!("Returned"))
    );
    let parent = money.transaction(&paid["id"]).await;
    assert_eq!(
        (&parent["status"], &parent["childTransactions"]),
        (&json!("partially-refunded"), &json!([body["id"]]))
    );
    assert_eq!(parent["revision"], 2);
    assert_eq!(refund(19.91).await.invalid_fields(), ["amount"]);
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 19.9);

    let last = refund(19.9).await.expect(201).body;
    let parent = money.transaction(&paid["id"]).await;
    assert_eq!((&parent["status"], &parent["amount"]), (&json!("refunded"), &json!(30.0)));
    refund(0.01).await.expect(409);
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 0.0);
    assert_eq!(money.customer().await["paymentCount"], 1);

    let received = money.received().await;
    let events: Vec<&str> = received.iter().map(|received| received.event()).collect();
    let processed = "transaction-processed";
    assert_eq!(events, [processed, "transaction-partially-refunded", processed, "transaction-refunded"]);
    let embedded = |at: usize, name: &str| -> Value { received[at].body["_embedded"][name]["id"].clone() };
    assert_eq!(
        (embedded(3, "transaction"), embedded(3, "childTransaction")),
        (paid["id"].clone(), last["id"].clone())
    );
}

#[tokio::test]
async fn only_approved_payments_are_refunded() {
    let money = Money::start().await;
    let declined = money.charge(DECLINED, 30.0, &json!({})).await.expect(201).body;
    let path = |id: &Value| format!("/transactions/{}/refund", id.as_str().unwrap());
    money.api.post(&path(&declined["id"]), &json!({"amount": 1.0})).await.expect(409);
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    let refund = money.api.post(&path(&paid["id"]), &json!({"amount": 1.0})).await.expect(201).body;
    money.api.post(&path(&refund["id"]), &json!({"amount": 1.0})).await.expect(409);
}
