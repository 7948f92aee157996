//! Tokens and payment instruments.

use std::time::Duration;

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::money::{APPROVED, Money, card};

#[tokio::test]
async fn a_token_is_used_once_within_thirty_minutes() {
    let money = Money::start().await;
    let (api, token) = (&money.api, money.token(APPROVED).await);
    let listed = api.get("/tokens").await.expect(200).body;
    assert_eq!(
        (&listed[0]["isUsed"], &listed[0]["paymentInstrument"]["last4"]),
        (&json!(false), &json!("1111"))
    );

    let body = json!({"customerId": "mine", "token": token});
    api.post("/payment-instruments", &body).await.expect(201);
    assert_eq!(api.post("/payment-instruments", &body).await.invalid_fields(), ["token"]);
    assert_eq!(
        api.post("/customers", &json!({"paymentToken": token})).await.invalid_fields(),
        ["paymentToken"]
    );
    let unknown = json!({"customerId": "mine", "token": "tok_unknown"});
    assert_eq!(api.post("/payment-instruments", &unknown).await.invalid_fields(), ["token"]);
    let listed = api.get("/tokens").await.expect(200).body;
    assert_eq!((&listed[0]["isUsed"], listed[0]["usageTime"].is_string()), (&json!(true), true));

    let token = money.token(APPROVED).await;
    money.clock.advance(Duration::from_secs(31 * 60));
    let late = json!({"customerId": "mine", "token": token});
    assert_eq!(api.post("/payment-instruments", &late).await.invalid_fields(), ["token"]);
}

#[tokio::test]
async fn card_numbers_are_reduced_to_bin_brand_and_last_digits() {
    let mut money = Money::start().await;
    let mut body = card("5555555555554444");
    let further =
        json!({"method": "payment-card", "customerId": "mine", "billingAddress": {"firstName": "Ada"}});
    body.as_object_mut().unwrap().extend(further.as_object().unwrap().clone());
    let created = money.api.post("/payment-instruments", &body).await.expect(201);
    let (bin, last4, brand) = (&created.body["bin"], &created.body["last4"], &created.body["brand"]);
    assert_eq!((bin, last4, brand), (&json!("555555"), &json!("4444"), &json!("MasterCard")));
    assert_eq!((&created.body["status"], &created.body["revision"]), (&json!("active"), &json!(1)));
    assert!(created.header("location").ends_with(created.body["id"].as_str().unwrap()));
    assert_eq!(money.events().await, ["payment-card-created"]);
    let requests = format!("{:?} {:?}", money.api.sandbox, money.api.sandbox.requests());
    for text in [created.body.to_string(), requests] {
        assert!(!text.contains("5555555555554444"));
        // The quotes tell a security code from digits of a hash.
        assert!(!text.contains(r#""987""#) && !text.contains(r#""987\""#));
    }

    // An equal card of the customer is found again, by details or by token.
    let again = money.api.post("/payment-instruments", &body).await.expect(303);
    assert_eq!(again.body, created.body);
    let token = money.token("5555555555554444").await;
    let again = json!({"customerId": "mine", "token": token});
    assert_eq!(
        money.api.post("/payment-instruments", &again).await.expect(303).body["id"],
        created.body["id"]
    );
    let listed = money.api.get("/payment-instruments?filter=last4:4444").await;
    assert_eq!(listed.ids(), [created.body["id"].as_str().unwrap()]);
    assert_eq!(money.events().await, [""; 0]);

    for (name, value) in
        [("pan", json!("5555555555554445")), ("expMonth", json!(13)), ("customerId", json!("other"))]
    {
        let mut invalid = body.clone();
        invalid[name] = value;
        assert_eq!(money.api.post("/payment-instruments", &invalid).await.invalid_fields(), [name]);
    }
}

#[tokio::test]
async fn instruments_are_changed_and_deactivated() {
    let mut money = Money::start().await;
    let id = money.card(APPROVED).await;
    assert_eq!(money.events().await, ["payment-card-created"]);
    let path = format!("/payment-instruments/{id}");
    let patch = |path: String, body: Value| {
        let api = &money.api;
        async move { api.call(Method::PATCH, &path, Some(body.to_string())).await }
    };
    let changed =
        patch(path.clone(), json!({"expYear": 2031, "customFields": {"a": 1}})).await.expect(200).body;
    assert_eq!(
        (&changed["expYear"], &changed["revision"], &changed["last4"]),
        (&json!(2031), &json!(2), &json!("1111"))
    );
    let token = money.token("5555555555554444").await;
    let replaced = patch(path.clone(), json!({"token": token})).await.expect(200).body;
    assert_eq!((&replaced["last4"], &replaced["customFields"]["a"]), (&json!("4444"), &json!(1)));
    let expired = patch(path.clone(), json!({"expYear": 2020})).await.expect(200).body;
    assert_eq!(expired["status"], "expired");
    patch("/payment-instruments/unknown".to_owned(), json!({"expYear": 2031})).await.expect(404);

    let closed = money.api.post(&format!("{path}/deactivation"), &json!({})).await.expect(201).body;
    assert_eq!((&closed["status"], &closed["revision"]), (&json!("deactivated"), &json!(5)));
    money.api.post(&format!("{path}/deactivation"), &json!({})).await.expect(409);
    money.api.post("/payment-instruments/unknown/deactivation", &json!({})).await.expect(404);
    assert_eq!(money.events().await, ["payment-instrument-modified"; 4]);
}

#[tokio::test]
async fn every_method_gives_an_instrument_and_its_payments_are_approved() {
    let mut money = Money::start().await;
    let bank = json!({"accountNumberType": "BBAN", "accountNumber": "1234567890", "routingNumber": "123456789", "accountType": "checking"});
    let address = json!({"firstName": "Ada"});
    let tokens = [
        ("ach", json!({"method": "ach", "paymentInstrument": bank, "billingAddress": address})),
        (
            "paypal",
            json!({"method": "paypal", "paymentInstrument": {"paypalMerchantId": "m", "billingAgreementToken": "secret"}, "billingAddress": address}),
        ),
        ("AdvCash", json!({"method": "AdvCash", "billingAddress": address})),
        ("cryptocurrency", json!({"method": "cryptocurrency", "walletName": "w"})),
    ];
    for (method, token) in tokens {
        let token = money.api.post("/tokens", &token).await.expect(201).body;
        assert!(!token.to_string().contains("1234567890"));
        let body = json!({"customerId": "mine", "token": token["id"]});
        let instrument = money.api.post("/payment-instruments", &body).await.expect(201).body;
        assert_eq!((&instrument["method"], &instrument["status"]), (&json!(method), &json!("active")));
        assert!(!instrument.to_string().contains("secret"));
        let mut sale = crate::support::money::sale(5.0);
        sale["paymentInstruction"] = json!({"paymentInstrumentId": instrument["id"]});
        let paid = money.api.post("/transactions", &sale).await.expect(201).body;
        assert_eq!((&paid["result"], &paid["method"]), (&json!("approved"), &json!(method)));
    }
    let mut plain = bank.clone();
    let further = json!({"method": "ach", "customerId": "mine", "billingAddress": address});
    plain.as_object_mut().unwrap().extend(further.as_object().unwrap().clone());
    let found = money.api.post("/payment-instruments", &plain).await.expect(303).body;
    assert_eq!(found["last4"], "7890");
    assert!(!found.to_string().contains("1234567890"));
    assert_eq!(money.events().await, ["transaction-processed"; 4]);
}

#[tokio::test]
async fn the_token_of_a_customer_becomes_its_default_instrument() {
    let mut money = Money::start().await;
    let token = money.token(APPROVED).await;
    let customer = money.api.put("/customers/mine", &json!({"paymentToken": token})).await.expect(200).body;
    let id = customer["defaultPaymentInstrument"]["paymentInstrumentId"].as_str().unwrap();
    let instrument = money.api.get(&format!("/payment-instruments/{id}")).await.expect(200).body;
    assert_eq!((&instrument["customerId"], &instrument["last4"]), (&json!("mine"), &json!("1111")));
    assert_eq!(money.events().await, ["payment-card-created", "customer-updated"]);
    let paid = money.api.post("/transactions", &crate::support::money::sale(3.0)).await.expect(201).body;
    assert_eq!(
        (&paid["result"], &paid["paymentInstrument"]["paymentInstrumentId"]),
        (&json!("approved"), &json!(id))
    );
}

#[tokio::test]
async fn an_instrument_that_is_named_exists_and_is_of_the_customer() {
    let money = Money::start().await;
    let api = &money.api;
    let order = |instrument: &str| json!({"orderType": "subscription-order", "customerId": "mine", "websiteId": "web", "items": [{"plan": {"id": "monthly"}}], "paymentInstrumentId": instrument});
    let default = |instrument: &str| json!({"websiteId": "web", "defaultPaymentInstrumentId": instrument});
    api.put("/subscriptions/early", &order("any")).await.expect(201);
    api.put("/customers/mine", &default("any")).await.expect(200);

    let (card, gone) = (money.card(APPROVED).await, money.card("5555555555554444").await);
    api.call(Method::POST, &format!("/payment-instruments/{gone}/deactivation"), None).await.expect(201);
    api.customer("twin", &json!({"websiteId": "web"})).await;
    let nested =
        json!({"defaultPaymentInstrument": {"method": "payment-card", "paymentInstrumentId": "nope"}});
    for customer in ["mine", "twin"] {
        let rejected = api.put(&format!("/customers/{customer}"), &nested).await;
        assert_eq!(rejected.invalid_fields(), ["defaultPaymentInstrument.paymentInstrumentId"]);
    }
    for unusable in ["nope", &gone] {
        let rejected = api.put("/customers/mine", &default(unusable)).await;
        assert_eq!(rejected.invalid_fields(), ["defaultPaymentInstrumentId"], "{unusable}");
        for order_id in ["early", "late"] {
            let rejected = api.put(&format!("/subscriptions/{order_id}"), &order(unusable)).await;
            assert_eq!(rejected.invalid_fields(), ["paymentInstrumentId"], "{unusable}");
        }
    }
    assert_eq!(
        api.put("/customers/twin", &default(&card)).await.invalid_fields(),
        ["defaultPaymentInstrumentId"]
    );
    api.put("/subscriptions/early", &order("any")).await.expect(200);
    api.put("/customers/mine", &default("any")).await.expect(200);
    api.put("/subscriptions/late", &order(&card)).await.expect(201);
    api.put("/customers/mine", &default(&card)).await.expect(200);

    let cancel = json!({"subscriptionId": "late", "status": "confirmed", "churnTimePolicy": "now"});
    api.post("/subscription-cancellations", &cancel).await.expect(201);
    let again = |instrument: &str| json!({"subscriptionId": "late", "paymentInstrumentId": instrument});
    let rejected = api.post("/subscription-reactivations", &again("nope")).await;
    assert_eq!(rejected.invalid_fields(), ["paymentInstrumentId"]);
    api.post("/subscription-reactivations", &again(&card)).await.expect(201);
}
