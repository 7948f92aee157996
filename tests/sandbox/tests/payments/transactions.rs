//! Transactions: the result by test card, request ids, capture, results by hand, payouts.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::money::{APPROVED, DECLINED, Money, sale};

#[tokio::test]
async fn an_approved_sale_changes_the_figures_of_its_customer() {
    let mut money = Money::start().await;
    let created =
        money.charge(APPROVED, 10.5, &json!({"description": "Shoes", "invoiceIds": null})).await.expect(201);
    let paid = &created.body;
    assert_eq!(
        (&paid["result"], &paid["status"], &paid["type"]),
        (&json!("approved"), &json!("completed"), &json!("sale"))
    );
    assert_eq!(
        (&paid["amount"], &paid["bin"], &paid["description"]),
        (&json!(10.5), &json!("411111"), &json!("Shoes"))
    );
    assert_eq!(paid["gateway"]["response"]["code"], "00");
    assert!(created.header("location").ends_with(paid["id"].as_str().unwrap()));
    assert_eq!(money.transaction(&paid["id"]).await, *paid);
    money.charge(APPROVED, 4.5, &json!({})).await.expect(201);

    let customer = money.customer().await;
    assert_eq!(
        (&customer["paymentCount"], &customer["lifetimeRevenue"]["amount"]),
        (&json!(2), &json!(15.0))
    );
    assert_eq!(
        (&customer["averageValue"]["amount"], &customer["lastPaymentTime"]),
        (&json!(7.5), &paid["createdTime"])
    );
    let instruments = money.api.get("/payment-instruments").await.expect(200).body;
    assert_eq!(instruments[0]["lastPaymentTime"], paid["createdTime"]);
    let received = money.received().await;
    let events: Vec<&str> = received.iter().map(|received| received.event()).collect();
    assert_eq!(events, ["payment-card-created", "transaction-processed", "transaction-processed"]);
    assert_eq!(
        (&received[1].body["transactionId"], &received[1].body["_embedded"]["transaction"]),
        (&paid["id"], paid)
    );
    assert_eq!(money.api.get("/transactions?filter=amount:4.5&sort=-amount").await.ids().len(), 1);
}

#[tokio::test]
async fn test_cards_are_declined_with_their_codes() {
    let mut money = Money::start().await;
    let cards = [
        (DECLINED, "05"),
        ("5105105105105100", "05"),
        ("4000000000009995", "51"),
        ("4000000000009987", "41"),
        ("4000000000009979", "43"),
        ("4000000000000069", "54"),
        ("4000000000000127", "N7"),
        ("4000000000000119", "96"),
        ("4000000000004954", "59"),
    ];
    for (pan, code) in cards {
        let declined = money.charge(pan, 10.0, &json!({})).await.expect(201).body;
        assert_eq!((&declined["result"], &declined["status"]), (&json!("declined"), &json!("completed")));
        assert_eq!(declined["gateway"]["response"]["code"], code);
        assert_eq!(money.events().await, ["payment-card-created", "transaction-declined"]);
    }
    let customer = money.customer().await;
    assert_eq!((&customer["paymentCount"], &customer["lifetimeRevenue"]["amount"]), (&json!(0), &json!(0.0)));
}

#[tokio::test]
async fn expired_and_deactivated_instruments_do_not_pay() {
    let money = Money::start().await;
    let id = money.card(APPROVED).await;
    let mut body = sale(1.0);
    body["paymentInstruction"] = json!({"paymentInstrumentId": id});
    money.clock.advance(Duration::from_secs(8 * 366 * 24 * 3600));
    let declined = money.api.post("/transactions", &body).await.expect(201).body;
    assert_eq!(declined["gateway"]["response"]["code"], "54");
    money.api.post(&format!("/payment-instruments/{id}/deactivation"), &json!({})).await.expect(201);
    let field = ["paymentInstruction.paymentInstrumentId"];
    assert_eq!(money.api.post("/transactions", &body).await.invalid_fields(), field);
    body["paymentInstruction"] = json!({"paymentInstrumentId": "unknown"});
    assert_eq!(money.api.post("/transactions", &body).await.invalid_fields(), field);
}

#[tokio::test]
async fn a_request_id_finds_its_transaction_for_a_day() {
    let mut money = Money::start().await;
    let id = money.card(APPROVED).await;
    money.events().await;
    let mut body = sale(10.0);
    body["paymentInstruction"] = json!({"paymentInstrumentId": id});
    body["requestId"] = json!("order-1");
    let first = money.api.post("/transactions", &body).await.expect(201).body;
    assert_eq!(money.api.post("/transactions", &body).await.expect(201).body, first);
    assert_eq!(money.events().await, ["transaction-processed"]);
    assert_eq!(money.customer().await["paymentCount"], 1);
    body["amount"] = json!(11.0);
    money.api.post("/transactions", &body).await.expect(409);
    money.clock.advance(Duration::from_secs(24 * 3600 + 1));
    let later = money.api.post("/transactions", &body).await.expect(201).body;
    assert_ne!(later["id"], first["id"]);
}

#[tokio::test]
async fn a_request_with_a_used_token_is_found_by_its_request_id() {
    let money = Money::start().await;
    let mut body = sale(10.0);
    body["paymentInstruction"] = json!({"token": money.token(APPROVED).await});
    body["requestId"] = json!("order-2");
    let first = money.api.post("/transactions", &body).await.expect(201).body;
    assert_eq!(money.api.post("/transactions", &body).await.expect(201).body, first);
    body["requestId"] = json!("order-3");
    assert_eq!(money.api.post("/transactions", &body).await.invalid_fields(), ["paymentInstruction.token"]);
}

#[tokio::test]
pub(super) async fn an_authorization_is_captured_or_voided() {
    let mut money = Money::start().await;
    let authorize = json!({"type": "authorize"});
    let paid = money.charge(APPROVED, 20.0, &authorize).await.expect(201).body;
    assert_eq!((&paid["status"], &paid["result"]), (&json!("waiting-capture"), &json!("approved")));
    assert_eq!(money.customer().await["paymentCount"], 0);
    let update = |id: &Value, body: Value| {
        let (api, path) = (&money.api, format!("/transactions/{}/update", id.as_str().unwrap()));
        async move { api.post(&path, &body).await }
    };
    assert_eq!(
        update(&paid["id"], json!({"result": "approved", "amount": 21.0})).await.invalid_fields(),
        ["amount"]
    );
    let captured = update(&paid["id"], json!({"result": "approved", "amount": 15.0})).await.expect(200).body;
    assert_eq!(captured["status"], "completed");
    let capture = money.transaction(&captured["childTransactions"][0]).await;
    assert_eq!(
        (&capture["type"], &capture["amount"], &capture["parentTransactionId"]),
        (&json!("capture"), &json!(15.0), &paid["id"])
    );
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 15.0);
    update(&paid["id"], json!({"result": "approved"})).await.expect(409);

    let other = money.charge(APPROVED, 20.0, &authorize).await.expect(201).body;
    let refund = format!("/transactions/{}/refund", other["id"].as_str().unwrap());
    assert_eq!(money.api.post(&refund, &json!({"amount": 5.0})).await.invalid_fields(), ["amount"]);
    let void = money.api.post(&refund, &json!({"amount": 20.0})).await.expect(201).body;
    assert_eq!(
        (&void["type"], &money.transaction(&other["id"]).await["status"]),
        (&json!("void"), &json!("voided"))
    );
    money.api.post(&refund, &json!({"amount": 20.0})).await.expect(409);
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 15.0);
    let processed = "transaction-processed";
    assert_eq!(
        money.events().await,
        ["payment-card-created", processed, processed, processed, processed, "transaction-voided"]
    );
}

#[tokio::test]
async fn a_query_resolves_what_waits_for_the_gateway() {
    let mut money = Money::start().await;
    let waiting = money.charge("4000000000000077", 20.0, &json!({})).await.expect(201).body;
    assert_eq!((&waiting["status"], &waiting["result"]), (&json!("waiting-gateway"), &json!("unknown")));
    assert_eq!(money.events().await, ["payment-card-created"]);
    let path = format!("/transactions/{}/query", waiting["id"].as_str().unwrap());
    let queried = money.api.post(&path, &json!({})).await.expect(201).body;
    assert_eq!((&queried["transactionId"], &queried["result"]), (&waiting["id"], &json!("approved")));
    assert_eq!(money.events().await, ["waiting-gateway-transaction-completed", "transaction-processed"]);
    money.api.post(&path, &json!({})).await.expect(201);
    assert_eq!(money.events().await, [""; 0]);
    money.api.post("/transactions/unknown/query", &json!({})).await.expect(404);
}

#[tokio::test]
pub(super) async fn a_result_set_by_hand_shows_a_discrepancy_of_the_amount() {
    let mut money = Money::start().await;
    let waiting = money.charge("4000000000000077", 20.0, &json!({})).await.expect(201).body;
    let path = format!("/transactions/{}/update", waiting["id"].as_str().unwrap());
    assert_eq!(
        money.api.post(&path, &json!({"result": "approved", "currency": "EUR"})).await.invalid_fields(),
        ["currency"]
    );
    let decided =
        money.api.post(&path, &json!({"result": "approved", "amount": 18.0})).await.expect(200).body;
    assert_eq!(
        (&decided["amount"], &decided["requestAmount"], &decided["hadDiscrepancy"]),
        (&json!(18.0), &json!(20.0), &json!(true))
    );
    money.api.post(&path, &json!({"result": "declined"})).await.expect(409);
    let expected = [
        "waiting-gateway-transaction-completed",
        "transaction-amount-discrepancy-found",
        "transaction-processed",
    ];
    assert_eq!(money.events().await[1..], expected);
    assert_eq!(money.customer().await["lifetimeRevenue"]["amount"], 18.0);
}

#[tokio::test]
async fn payouts_credit_the_customer() {
    let mut money = Money::start().await;
    let id = money.card(APPROVED).await;
    let body = json!({"websiteId": "web", "customerId": "mine", "currency": "USD", "amount": 7.0, "requestId": "p-1",
        "paymentInstruction": {"paymentInstrumentId": id}});
    let paid = money.api.post("/payouts", &body).await.expect(201).body;
    assert_eq!((&paid["type"], &paid["result"]), (&json!("credit"), &json!("approved")));
    assert_eq!(money.api.post("/payouts", &body).await.expect(201).body["id"], paid["id"]);
    assert_eq!(money.customer().await["paymentCount"], 0);
    assert_eq!(money.events().await, ["payment-card-created", "transaction-processed"]);
}

#[tokio::test]
async fn requests_that_cannot_be_charged_are_rejected() {
    let mut money = Money::start().await;
    for (field, value) in [("amount", json!(0)), ("amount", json!(-1)), ("customerId", json!("unknown"))] {
        let response = money.charge(APPROVED, 1.0, &json!({field: value})).await;
        assert_eq!(response.invalid_fields(), [field]);
    }
    let upsert = json!({"customerId": "new", "upsertCustomer": true, "billingAddress": {"firstName": "Bo"}});
    let paid = money.charge(APPROVED, 1.0, &upsert).await.expect(201).body;
    assert_eq!(paid["customerId"], "new");
    let customer = money.api.get("/customers/new").await.expect(200).body;
    assert_eq!((&customer["firstName"], &customer["paymentCount"]), (&json!("Bo"), &json!(1)));
    assert_eq!(money.events().await, ["customer-created", "payment-card-created", "transaction-processed"]);

    let id = paid["id"].as_str().unwrap();
    let patch = json!({"customFields": {"order": 7}}).to_string();
    let changed =
        money.api.call(Method::PATCH, &format!("/transactions/{id}"), Some(patch)).await.expect(200).body;
    assert_eq!((&changed["customFields"]["order"], &changed["amount"]), (&json!(7), &json!(1.0)));
    for path in ["/transactions/unknown/refund", "/transactions/unknown/update"] {
        money.api.post(path, &json!({"amount": 1.0, "result": "approved"})).await.expect(404);
    }
}

#[tokio::test]
async fn an_amount_has_no_more_decimals_than_its_currency() {
    let money = Money::start().await;
    for (currency, amount) in [("JPY", 10.555), ("USD", 0.001), ("KWD", 1.0005)] {
        let rejected = money.charge(APPROVED, amount, &json!({"currency": currency})).await;
        assert_eq!(rejected.invalid_fields(), ["amount"], "{currency}");
    }
    for (currency, amount) in [("JPY", 10.0), ("KWD", 1.005)] {
        money.charge(APPROVED, amount, &json!({"currency": currency})).await.expect(201);
    }
    let paid = money.charge(APPROVED, 20.0, &json!({})).await.expect(201).body;
    let path = format!("/transactions/{}/refund", paid["id"].as_str().unwrap());
    assert_eq!(money.api.post(&path, &json!({"amount": 0.001})).await.invalid_fields(), ["amount"]);
    let authorized = money.charge(APPROVED, 20.0, &json!({"type": "authorize"})).await.expect(201).body;
    let path = format!("/transactions/{}/update", authorized["id"].as_str().unwrap());
    let capture = json!({"result": "approved", "amount": 0.001});
    assert_eq!(money.api.post(&path, &capture).await.invalid_fields(), ["amount"]);
}
