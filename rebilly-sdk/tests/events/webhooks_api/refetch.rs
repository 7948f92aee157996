//! Refetching of the entity of an old event.

use rebilly_sandbox::{Sandbox, SandboxResponse};
use rebilly_sdk::Method;
use rebilly_sdk::events::Event;
use rebilly_sdk::events::reconcile::{refetch, refetch_if_older};
use rebilly_sdk::kyc::KycRequest;
use serde_json::json;

use super::{Receiver, client, customer};

#[tokio::test]
async fn the_entity_of_an_old_event_is_refetched() {
    let (sandbox, receiver) = (Sandbox::start().await.unwrap(), Receiver::start(&[]).await);
    let client = client(&sandbox);
    receiver.registration().register(&client).await.unwrap();
    customer(&client, "a").await;
    customer(&client, "a").await;
    sandbox.idle().await;
    let metadata = receiver.log.events.lock().unwrap()[0].2.metadata();
    assert_eq!(metadata.revision(), Some(1));
    let get = |entity: &rebilly_sdk::events::Entity| client.customers().get(&entity.id);
    assert!(refetch_if_older(&metadata, 1, get).await.unwrap().is_none());
    let current = refetch_if_older(&metadata, 2, get).await.unwrap().unwrap();
    assert_eq!((current.id.as_ref().unwrap().as_str(), current.revision), ("a", Some(2)));
    assert_eq!(refetch(&metadata, get).await.unwrap().revision, Some(2));

    let event = |body: &str| Event::from_slice(body.as_bytes()).unwrap().metadata();
    let without_revision = event(r#"{"eventType":"customer-updated","customerId":"a"}"#);
    assert!(refetch_if_older(&without_revision, 1, get).await.unwrap().is_some());
    let deleted = event(r#"{"eventType":"customer-updated","customerId":"deleted"}"#);
    assert!(refetch(&deleted, get).await.unwrap_err().is_not_found());
    let error = refetch(&event("{}"), get).await.unwrap_err();
    assert!(error.is_invalid_request() && error.attempts() == 0);
}

#[tokio::test]
async fn an_entity_is_refetched_with_an_untyped_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    sandbox.add_operation("GET", "/kyc-requests/{id}", |request| {
        let body = json!({"id": request.path["id"], "customerId": "a", "documents": [], "revision": 7});
        SandboxResponse::json(200, &body)
    });
    let body = br#"{"eventType":"kyc-request-failed","customerId":"a","kycRequestId":"k"}"#;
    let metadata = Event::from_slice(body).unwrap().metadata();
    let request = refetch(&metadata, |entity| {
        client.request(Method::GET, "/kyc-requests/{id}").path_param(&entity.id).json_as::<KycRequest>()
    });
    let request = request.await.unwrap();
    assert_eq!((request.id.as_ref().unwrap().as_str(), request.revision), ("k", Some(7)));
}
