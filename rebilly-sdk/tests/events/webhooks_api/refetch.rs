//! Refetching of the entity of an old event.

use rebilly_sandbox::Sandbox;
use rebilly_sdk::events::Event;
use rebilly_sdk::events::reconcile::{Resource, refetch, refetch_if_older};
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
    assert!(refetch_if_older(&client, &metadata, 1).await.unwrap().is_none());
    let Some(Resource::Customer(now)) = refetch_if_older(&client, &metadata, 2).await.unwrap() else {
        panic!()
    };
    assert_eq!((now.id.as_ref().unwrap().as_str(), now.revision), ("a", Some(2)));
    assert_eq!(refetch(&client, &metadata).await.unwrap().revision(), Some(2));

    let event = |body: &str| Event::from_slice(body.as_bytes()).unwrap().metadata();
    let without_revision = event(r#"{"eventType":"customer-updated","customerId":"a"}"#);
    assert!(refetch_if_older(&client, &without_revision, 1).await.unwrap().is_some());
    sandbox.add_operation("GET", "/kyc-requests/{id}", |request| {
        let body = json!({"id": request.path["id"], "customerId": "a", "documents": [], "revision": 7});
        rebilly_sandbox::SandboxResponse::json(200, &body)
    });
    let kyc = event(r#"{"eventType":"kyc-request-failed","customerId":"a","kycRequestId":"k"}"#);
    let Resource::KycRequest(request) = refetch(&client, &kyc).await.unwrap() else { panic!() };
    assert_eq!((request.id.as_ref().unwrap().as_str(), request.revision), ("k", Some(7)));
    let deleted = event(r#"{"eventType":"customer-updated","customerId":"deleted"}"#);
    assert!(refetch(&client, &deleted).await.unwrap_err().is_not_found());
    for unknown in [r#"{"eventType":"plan-launched","planId":"p"}"#, "{}"] {
        assert_eq!(refetch(&client, &event(unknown)).await.unwrap_err().attempts(), 0);
    }
}
