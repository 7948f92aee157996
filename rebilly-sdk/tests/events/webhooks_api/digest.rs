//! Digest authentication between two implementations, sandbox and SDK, with duplicated and disordered deliveries.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use rebilly_sandbox::{ManualClock, Sandbox};
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::events::{Delivery, DigestAuth, Receiver, WebhookVerifier};
use rebilly_sdk::webhooks::WebhookMethod;
use rebilly_test_support::http_server;

use super::{NOON, client, customer};

type Handled = Arc<Mutex<Vec<(String, i64)>>>;

/// A receiver with digest authentication, and the log of its handler.
async fn start() -> (String, Handled) {
    let handled = Handled::default();
    let handler = {
        let handled = Arc::clone(&handled);
        move |delivery: Delivery| {
            let metadata = delivery.metadata();
            let row = (metadata.id("customer").unwrap().to_owned(), metadata.revision().unwrap());
            handled.lock().unwrap().push(row);
            async { Ok::<(), std::convert::Infallible>(()) }
        }
    };
    let verifier = WebhookVerifier::with_credentials(DigestAuth::new("rebilly", "gEheim"))
        .also_accept(DigestAuth::new("rebilly", "next"));
    let receiver: Receiver = Receiver::new(verifier, handler);
    let url = http_server::start_router(receiver.router()).await;
    (format!("{url}/hook?shop=1"), handled)
}

#[tokio::test]
async fn digest_deliveries_are_handled_once_and_in_order() {
    let sandbox = Sandbox::builder()
        .clock(ManualClock::at(NOON))
        .delivery_pauses([Duration::ZERO])
        .start()
        .await
        .unwrap();
    let (client, (url, handled)) = (client(&sandbox), start().await);
    let registration = |password: &str| {
        Registration::new("hook", &url).method(WebhookMethod::Put).digest("rebilly", password)
    };
    registration("gEheim").register(&client).await.unwrap();
    sandbox.webhooks().seed(5).duplicate(40).shuffle(8);
    for _ in 0..6 {
        for id in ["a", "b", "c"] {
            customer(&client, id).await;
        }
    }
    sandbox.idle().await;
    let deliveries = sandbox.deliveries();
    assert!(deliveries.len() > 20, "{} deliveries", deliveries.len());
    assert!(
        deliveries.iter().all(|delivery| matches!(delivery.attempts[..], [Some(200..=299)])),
        "{deliveries:?}"
    );
    let rows = handled.lock().unwrap().clone();
    for id in ["a", "b", "c"] {
        let revisions: Vec<i64> = rows.iter().filter(|row| row.0 == id).map(|row| row.1).collect();
        assert!(revisions.is_sorted_by(|one, next| one < next), "{id}: {revisions:?}");
        assert_eq!(revisions.last(), Some(&6), "{id}: {revisions:?}");
    }

    // First a rotation, then a password that the receiver does not accept.
    registration("next").register(&client).await.unwrap();
    customer(&client, "d").await;
    sandbox.idle().await;
    assert_eq!(handled.lock().unwrap().last(), Some(&("d".to_owned(), 1)));
    registration("wrong").register(&client).await.unwrap();
    customer(&client, "e").await;
    sandbox.idle().await;
    assert_eq!(sandbox.deliveries().last().unwrap().attempts, [Some(401), Some(401)]);
    assert_eq!(handled.lock().unwrap().last(), Some(&("d".to_owned(), 1)));
}
