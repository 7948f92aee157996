//! Rate limit.

use std::time::Duration;

use crate::support::Api;
use rebilly_sandbox::{ManualClock, Sandbox};
use serde_json::json;

const START: u64 = 1_713_187_500;

#[tokio::test]
async fn responses_have_the_default_rate_limit() {
    let api = Api::start().await;
    let response = api.post("/customers", &json!({})).await.expect(201);
    assert_eq!(
        (response.number("x-ratelimit-limit"), response.number("x-ratelimit-remaining")),
        (3000, 2999)
    );
}

#[tokio::test]
async fn an_exhausted_rate_limit_rejects_until_the_window_ends() {
    let clock = ManualClock::at(START);
    let builder = Sandbox::builder().clock(clock.clone()).rate_limit(3).rate_window(Duration::from_secs(60));
    let api = Api::with(builder).await;
    for (remaining, status) in [(2, 201), (1, 200)] {
        let response = api.put("/customers/a", &json!({})).await.expect(status);
        assert_eq!(response.number("x-ratelimit-remaining"), remaining);
    }
    let wrong = api.put("/customers/a", &json!({"websiteId": 1})).await.expect(422);
    assert_eq!(wrong.number("x-ratelimit-remaining"), 0);

    clock.advance(Duration::from_secs(20));
    for _ in 0..2 {
        let response = api.put("/customers/b", &json!({})).await.expect(429);
        assert_eq!(response.number("x-ratelimit-retry-after"), START + 60);
        assert_eq!(response.number("retry-after"), 40);
        assert_eq!(response.number("x-ratelimit-limit"), 3);
        assert_eq!(response.number("x-ratelimit-remaining"), 0);
    }
    assert!(api.sandbox.customer("b").is_none(), "a rejected request was executed");
    api.get("/customers/a").await.expect(200);

    clock.advance(Duration::from_secs(40));
    let response = api.put("/customers/b", &json!({})).await.expect(201);
    assert_eq!(response.number("x-ratelimit-remaining"), 2);
}

#[tokio::test]
async fn get_requests_are_not_limited() {
    let api = Api::with(Sandbox::builder().rate_limit(1)).await;
    for _ in 0..3 {
        api.get("/customers").await.expect(200);
    }
    assert_eq!(api.post("/customers", &json!({})).await.expect(201).number("x-ratelimit-remaining"), 0);
}
