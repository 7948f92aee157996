//! Disputes and their effect on transactions.

use serde_json::{Value, json};

use crate::support::money::{APPROVED, DECLINED, Money, WAITS};

fn dispute(transaction: &Value, status: &str) -> Value {
    json!({"transactionId": transaction["id"], "currency": "USD", "amount": 30.0, "reasonCode": "10.4",
        "type": "first-chargeback", "status": status, "postedTime": "2024-04-16T00:00:00Z"})
}

#[tokio::test]
pub(super) async fn a_dispute_shows_in_its_transaction_until_it_is_won() {
    let mut money = Money::start().await;
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    money.events().await;
    let created = money.api.post("/disputes", &dispute(&paid, "response-needed")).await.expect(201);
    let id = created.body["id"].as_str().unwrap();
    assert!(id.starts_with("dp_") && created.header("location").ends_with(id));
    assert_eq!(
        (&created.body["customerId"], &created.body["category"]),
        (&json!("mine"), &json!("consumer-disputes"))
    );
    assert_eq!((&created.body["resolvedTime"], &created.body["revision"]), (&Value::Null, &json!(1)));
    let disputed = money.transaction(&paid["id"]).await;
    assert_eq!((&disputed["status"], &disputed["isDisputed"]), (&json!("disputed"), &json!(true)));
    assert_eq!(
        (&disputed["disputeStatus"], &disputed["disputeTime"]),
        (&json!("response-needed"), &json!("2024-04-16T00:00:00Z"))
    );

    let path = format!("/disputes/{id}");
    let lost = money.api.put(&path, &dispute(&paid, "lost")).await.expect(200).body;
    assert!(lost["resolvedTime"].is_string() && lost["revision"] == 2);
    assert_eq!(money.transaction(&paid["id"]).await["disputeStatus"], "lost");
    money.api.put(&path, &dispute(&paid, "won")).await.expect(200);
    let won = money.transaction(&paid["id"]).await;
    assert_eq!((&won["status"], &won["disputeStatus"]), (&json!("completed"), &json!("won")));
    let received = money.received().await;
    let events: Vec<&str> = received.iter().map(|received| received.event()).collect();
    assert_eq!(events, ["dispute-created", "dispute-modified", "dispute-modified"]);
    let embedded = &received[2].body["_embedded"];
    assert_eq!(
        (&embedded["dispute"]["status"], &embedded["transaction"]["disputeStatus"]),
        (&json!("won"), &json!("won"))
    );
    assert_eq!(money.api.get("/disputes?filter=status:won").await.ids(), [id]);
}

#[tokio::test]
async fn a_dispute_needs_a_transaction_and_an_amount() {
    let money = Money::start().await;
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    let mut body = dispute(&paid, "won");
    body["amount"] = json!(0);
    assert_eq!(money.api.post("/disputes", &body).await.invalid_fields(), ["amount"]);
    let unknown = dispute(&json!({"id": "unknown"}), "won");
    assert_eq!(money.api.post("/disputes", &unknown).await.invalid_fields(), ["transactionId"]);
    let put = money.api.put("/disputes/own", &dispute(&paid, "under-review")).await.expect(201);
    assert_eq!(put.body["id"], "own");
}

#[tokio::test]
async fn only_an_approved_sale_or_capture_is_disputed() {
    let money = Money::start().await;
    let declined = money.charge(DECLINED, 30.0, &json!({})).await.expect(201).body;
    let waiting = money.charge(WAITS, 30.0, &json!({})).await.expect(201).body;
    let authorized = money.charge(APPROVED, 30.0, &json!({"type": "authorize"})).await.expect(201).body;
    for transaction in [&declined, &waiting, &authorized] {
        let rejected = money.api.post("/disputes", &dispute(transaction, "won")).await;
        assert_eq!(rejected.invalid_fields(), ["transactionId"]);
        assert_eq!(money.transaction(&transaction["id"]).await, *transaction);
    }
    let path = format!("/transactions/{}/update", authorized["id"].as_str().unwrap());
    let captured = money.api.post(&path, &json!({"result": "approved"})).await.expect(200).body;
    let capture = json!({"id": captured["childTransactions"][0]});
    money.api.put("/disputes/own", &dispute(&capture, "response-needed")).await.expect(201);
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    let moved = money.api.put("/disputes/own", &dispute(&paid, "response-needed")).await;
    assert_eq!(moved.invalid_fields(), ["transactionId"]);
}

#[tokio::test]
async fn a_transaction_is_disputed_until_all_its_disputes_are_won() {
    let money = Money::start().await;
    let paid = money.charge(APPROVED, 30.0, &json!({})).await.expect(201).body;
    for (id, status, shown) in [
        ("first", "under-review", ("disputed", "under-review")),
        ("second", "response-needed", ("disputed", "response-needed")),
        ("second", "won", ("disputed", "under-review")),
        ("first", "lost", ("disputed", "lost")),
        ("first", "won", ("completed", "won")),
    ] {
        let path = format!("/disputes/{id}");
        let response = money.api.put(&path, &dispute(&paid, status)).await;
        assert!(matches!(response.status, 200 | 201), "{}", response.body);
        let transaction = money.transaction(&paid["id"]).await;
        let expected = (&json!(shown.0), &json!(shown.1));
        assert_eq!((&transaction["status"], &transaction["disputeStatus"]), expected, "{id} {status}");
    }
}
