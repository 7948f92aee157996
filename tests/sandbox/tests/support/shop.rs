//! A sandbox with a customer who pays by card, and a receiver of all events.

use std::time::Duration;

use rebilly_sandbox::{DeliveryOutcome, ManualClock, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

use crate::support::Api;
use crate::support::receiver::Receiver;

/// 2026-01-31T10:00:00Z: the month after it is shorter.
pub(crate) const START: u64 = 1_769_853_600;
pub(crate) const CUSTOMER: &str = "cus_shop";
pub(crate) const WEBSITE: &str = "web_shop";
pub(crate) const PUBLISHABLE_KEY: &str = "pk_sandbox_shop";
pub(crate) const APPROVED: &str = "4111111111111111";
pub(crate) const DECLINED: &str = "4000000000000002";

pub(crate) struct Shop {
    pub(crate) api: Api,
    receiver: Receiver,
    /// Number of received events that a test has looked at.
    seen: usize,
}

impl Shop {
    /// Starts with a customer without a payment instrument.
    pub(crate) async fn start() -> Self {
        let receiver = Receiver::start(&[]).await;
        let builder = Sandbox::builder().clock(ManualClock::at(START)).delivery_pauses([]);
        let builder = builder.credential("PublishableApiKey", PUBLISHABLE_KEY);
        let api = Api::with(builder.webhook(receiver.target())).await;
        api.customer(CUSTOMER, &json!({"websiteId": WEBSITE, "primaryAddress": {"country": "US"}})).await;
        let mut shop = Self { api, receiver, seen: 0 };
        shop.events().await;
        shop
    }

    /// Starts with a customer whose default instrument is an approved card.
    pub(crate) async fn with_card() -> Self {
        let mut shop = Self::start().await;
        shop.card(APPROVED).await;
        shop
    }

    /// Sets the default instrument of the customer.
    pub(crate) async fn card(&mut self, pan: &str) -> String {
        let card = json!({"method": "payment-card", "customerId": CUSTOMER, "pan": pan, "expYear": 2030, "expMonth": 1,
            "cvv": "123", "billingAddress": {"country": "US"}});
        let card = self.api.post("/payment-instruments", &card).await;
        assert!(matches!(card.status, 201 | 303), "{}", card.body);
        let card = card.body;
        let id = card["id"].as_str().unwrap().to_owned();
        let body = json!({"websiteId": WEBSITE, "primaryAddress": {"country": "US"}, "defaultPaymentInstrumentId": id});
        self.api.put(&format!("/customers/{CUSTOMER}"), &body).await.expect(200);
        self.events().await;
        id
    }

    /// Events since the last call, in order. Every payload must conform to its schema.
    pub(crate) async fn events(&mut self) -> Vec<String> {
        self.received().await.iter().map(|body| body["eventType"].as_str().unwrap().to_owned()).collect()
    }

    /// Payloads since the last call, in order.
    pub(crate) async fn received(&mut self) -> Vec<Value> {
        self.api.sandbox.idle().await;
        for delivery in self.api.sandbox.deliveries() {
            assert_eq!(delivery.outcome, DeliveryOutcome::Delivered, "{delivery:?}");
        }
        let received = self.receiver.received();
        let new = received.iter().skip(self.seen).map(|received| received.body.clone()).collect();
        self.seen = received.len();
        new
    }

    pub(crate) async fn advance(&self, days: u64) {
        self.api.sandbox.advance(Duration::from_secs(days * 24 * 3600)).await;
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.api.get(path).await.expect(200).body
    }

    pub(crate) async fn create(&self, path: &str, body: Value) -> Value {
        self.api.post(path, &body).await.expect(201).body
    }

    /// POST without a body.
    pub(crate) async fn act(&self, path: &str) -> Value {
        let response = self.api.call(Method::POST, path, None).await;
        assert!(matches!(response.status, 200 | 201), "{path}: {} {}", response.status, response.body);
        response.body
    }

    /// The status of a POST without a body, which is rejected.
    pub(crate) async fn rejected(&self, path: &str) -> u16 {
        let response = self.api.call(Method::POST, path, None).await;
        assert!(response.status >= 400, "{path}: {}", response.body);
        response.status
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Value {
        self.api.call(Method::PATCH, path, Some(body.to_string())).await.expect(200).body
    }

    /// Creates a monthly plan of 30 USD, changed by `with`.
    pub(crate) async fn plan(&self, id: &str, with: Value) {
        let mut plan = json!({
            "name": id,
            "productId": "prod_shop",
            "currency": "USD",
            "pricing": {"formula": "flat-rate", "price": 30.0},
            "recurringInterval": {"unit": "month", "length": 1},
        });
        for (name, value) in with.as_object().unwrap() {
            plan[name] = value.clone();
        }
        if plan["recurringInterval"].is_null() {
            plan.as_object_mut().unwrap().remove("recurringInterval");
        }
        self.api.put(&format!("/plans/{id}"), &plan).await.expect(201);
    }

    /// Creates a subscription of a plan.
    pub(crate) async fn subscribe(&self, plan: &str, with: Value) -> Value {
        let mut order = json!({
            "orderType": "subscription-order",
            "customerId": CUSTOMER,
            "websiteId": WEBSITE,
            "items": [{"plan": {"id": plan}, "quantity": 1}],
        });
        for (name, value) in with.as_object().unwrap() {
            order[name] = value.clone();
        }
        self.create("/subscriptions", order).await
    }

    /// Creates a draft with items of these prices.
    pub(crate) async fn draft(&self, prices: &[f64]) -> String {
        let body = json!({"customerId": CUSTOMER, "websiteId": WEBSITE, "currency": "USD"});
        let invoice = self.create("/invoices", body).await;
        let id = invoice["id"].as_str().unwrap().to_owned();
        for price in prices {
            let item = json!({"type": "debit", "unitPrice": price, "quantity": 1, "description": "Thing"});
            self.create(&format!("/invoices/{id}/items"), item).await;
        }
        id
    }

    /// Issues an invoice over an amount.
    pub(crate) async fn invoice(&self, amount: f64) -> String {
        let id = self.draft(&[amount]).await;
        self.create(&format!("/invoices/{id}/issue"), json!({})).await;
        id
    }
}

/// Text of a property.
pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no text {name} in {value}"))
}
