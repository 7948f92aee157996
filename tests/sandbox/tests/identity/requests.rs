//! KYC requests follow the documents of their customer, and the clock.

use std::time::Duration;

use serde_json::json;

use super::{act, document, id, reject, request, status};
use crate::support::money::Money;

#[tokio::test]
pub(super) async fn accepted_documents_fulfil_a_request() {
    let mut money = Money::start().await;
    let asked = request(&money, json!([{"type": "identity-proof"}, {"type": "address-proof"}])).await;
    assert_eq!(
        (&asked["status"], &asked["expirationTime"]),
        (&json!("gathering"), &json!("2024-04-15T14:25:00Z"))
    );
    let identity = document(&money, "identity-proof").await;
    assert_eq!((&identity["requestId"], &identity["status"]), (&asked["id"], &json!("pending")));
    assert_eq!(status(&money, &asked).await, "attempted");
    let accepted = act(&money, &identity, "acceptance").await.expect(201).body;
    assert_eq!(
        (&accepted["status"], &accepted["processedTime"]),
        (&json!("accepted"), &json!("2024-04-15T13:25:00Z"))
    );
    assert_eq!(status(&money, &asked).await, "partial");
    let address = document(&money, "address-proof").await;
    act(&money, &address, "acceptance").await.expect(201);
    let received = money.received().await;
    let events: Vec<&str> = received.iter().map(|received| received.event()).collect();
    assert_eq!(
        events,
        [
            "kyc-document-created",
            "kyc-request-attempted",
            "kyc-document-accepted",
            "kyc-request-partially-fulfilled",
            "kyc-document-created",
            "kyc-request-attempted",
            "kyc-document-accepted",
            "kyc-request-fulfilled",
        ]
    );
    let last = &received[7].body;
    assert_eq!((&last["kycRequestId"], &last["customerId"]), (&asked["id"], &json!("mine")));
    assert_eq!(last["_embedded"]["kycRequest"]["status"], "fulfilled");
    assert_eq!(document(&money, "identity-proof").await["requestId"], json!(null));
}

#[tokio::test]
pub(super) async fn a_request_fails_with_its_last_attempt() {
    let mut money = Money::start().await;
    let asked = request(&money, json!([{"type": "identity-proof", "maxAttempts": 2}])).await;
    let first = document(&money, "identity-proof").await;
    let rejected = reject(&money, &first).await;
    assert_eq!(rejected["rejectionReason"]["type"], "document-unreadable");
    assert_eq!(status(&money, &asked).await, "attempted");
    let second = document(&money, "identity-proof").await;
    reject(&money, &second).await;
    assert_eq!(status(&money, &asked).await, "failed");
    let events = money.events().await;
    assert_eq!(events[events.len() - 2..], ["kyc-document-rejected", "kyc-request-failed"]);
}

#[tokio::test]
async fn a_request_expires_by_the_clock() {
    let money = Money::start().await;
    let asked = request(&money, json!([{"type": "identity-proof"}])).await;
    let longer = request(&money, json!([{"type": "address-proof"}])).await;
    let path = format!("/kyc-requests/{}", id(&longer));
    let patch = json!({"expirationTime": "2024-04-15T18:00:00Z", "documents": [{"type": "address-proof"}]})
        .to_string();
    money.api.call(http::Method::PATCH, &path, Some(patch)).await.expect(200);
    money.api.sandbox.advance(Duration::from_secs(3599)).await;
    assert_eq!(status(&money, &asked).await, "gathering");
    money.api.sandbox.advance(Duration::from_secs(2)).await;
    assert_eq!(
        (status(&money, &asked).await, status(&money, &longer).await),
        (json!("expired"), json!("gathering"))
    );
    assert_eq!(document(&money, "identity-proof").await["requestId"], json!(null));
    money.api.sandbox.advance(Duration::from_secs(4 * 3600)).await;
    assert_eq!(status(&money, &longer).await, "expired");
}

#[tokio::test]
async fn an_unknown_customer_or_request_is_rejected() {
    let money = Money::start().await;
    let body = json!({"customerId": "unknown", "documents": [{"type": "identity-proof"}]});
    assert_eq!(money.api.post("/kyc-requests", &body).await.invalid_fields(), ["customerId"]);
    money.api.get("/kyc-requests/unknown").await.expect(200);
    request(&money, json!([{"type": "identity-proof"}])).await;
    money.api.get("/kyc-requests/unknown").await.expect(404);
    let patch = Some(json!({"documents": [{"type": "identity-proof"}]}).to_string());
    money.api.call(http::Method::PATCH, "/kyc-requests/unknown", patch).await.expect(404);
}
