//! A sandbox with a clock that a test moves, a receiver of its webhooks, and payments.

use rebilly_sandbox::{ManualClock, Sandbox};
use serde_json::{Value, json};

use super::receiver::{Received, Receiver};
use super::{Api, ApiResponse};

/// Start of the clock: 2024-04-15.
pub(crate) const START: u64 = 1_713_187_500;

/// A card that is approved.
pub(crate) const APPROVED: &str = "4111111111111111";

/// A card that is declined.
pub(crate) const DECLINED: &str = "4000000000000002";

/// A card whose payments the customer approves on a page.
pub(crate) const WAITS: &str = "4000000000003220";

/// A sandbox with the customer `mine`, whose webhooks are received and validated.
pub(crate) struct Money {
    pub(crate) api: Api,
    pub(crate) clock: ManualClock,
    receiver: Receiver,
    seen: usize,
}

impl Money {
    pub(crate) async fn start() -> Self {
        let (clock, receiver) = (ManualClock::at(START), Receiver::start(&[]).await);
        let builder = Sandbox::builder().clock(clock.clone()).webhook(receiver.target());
        let api = Api::with(builder).await;
        api.customer("mine", &json!({"websiteId": "web", "primaryAddress": {"firstName": "Ada"}})).await;
        let mut money = Self { api, clock, receiver, seen: 0 };
        assert_eq!(money.events().await, ["customer-created"]);
        money
    }

    /// Returns the events since the last call. All had valid payloads.
    pub(crate) async fn events(&mut self) -> Vec<String> {
        self.received().await.iter().map(|received| received.event().to_owned()).collect()
    }

    /// Returns the received requests since the last call. All had valid payloads.
    pub(crate) async fn received(&mut self) -> Vec<Received> {
        self.api.sandbox.idle().await;
        let failed: Vec<_> = self
            .api
            .sandbox
            .deliveries()
            .into_iter()
            .filter(|delivery| delivery.attempts != [Some(204)])
            .collect();
        assert!(failed.is_empty(), "{failed:?}");
        let all = self.receiver.received();
        let new = all[self.seen..].to_vec();
        self.seen = all.len();
        new
    }

    /// Creates a token of a card. Returns its id.
    pub(crate) async fn token(&self, pan: &str) -> String {
        let body = json!({"method": "payment-card", "paymentInstrument": card(pan), "billingAddress": {"firstName": "Ada"}});
        let token = self.api.post("/tokens", &body).await.expect(201).body;
        token["id"].as_str().unwrap().to_owned()
    }

    /// Stores a card of the customer. Returns its id.
    pub(crate) async fn card(&self, pan: &str) -> String {
        let body = json!({"customerId": "mine", "token": self.token(pan).await});
        let instrument = self.api.post("/payment-instruments", &body).await.expect(201).body;
        instrument["id"].as_str().unwrap().to_owned()
    }

    /// Charges a new token of a card.
    pub(crate) async fn charge(&self, pan: &str, amount: f64, further: &Value) -> ApiResponse {
        let mut body = sale(amount);
        body["paymentInstruction"] = json!({"token": self.token(pan).await});
        body.as_object_mut().unwrap().extend(further.as_object().unwrap().clone());
        self.api.post("/transactions", &body).await
    }

    pub(crate) async fn transaction(&self, id: &Value) -> Value {
        self.api.get(&format!("/transactions/{}", id.as_str().unwrap())).await.expect(200).body
    }

    pub(crate) async fn customer(&self) -> Value {
        self.api.get("/customers/mine").await.expect(200).body
    }
}

/// Details of a card.
pub(crate) fn card(pan: &str) -> Value {
    json!({"pan": pan, "cvv": "987", "expMonth": 12, "expYear": 2030})
}

/// A sale without a payment instruction.
pub(crate) fn sale(amount: f64) -> Value {
    json!({"type": "sale", "websiteId": "web", "customerId": "mine", "currency": "USD", "amount": amount})
}

/// Returns the URL of a relation.
pub(crate) fn link(resource: &Value, rel: &str) -> Option<String> {
    let found = resource["_links"].as_array().unwrap().iter().find(|link| link["rel"] == rel);
    found.map(|link| link["href"].as_str().unwrap().to_owned())
}
