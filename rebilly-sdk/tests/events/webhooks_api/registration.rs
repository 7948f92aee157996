//! Registration of a receiver.

use std::time::Duration;

use http::Method;
use rebilly_sandbox::{Fault, ManualClock, Match, Sandbox};
use rebilly_sdk::events::reconcile::Registration;
use rebilly_sdk::webhooks::{
    PatchWebhookCredential, WebhookAuthorization, WebhookCredentialStatus, WebhookMethod,
};

use super::{NOON, Receiver, client, customer, sandbox};

#[tokio::test]
async fn registration_is_idempotent() {
    let clock = ManualClock::at(NOON);
    let (sandbox, receiver) = (sandbox(&clock).await, Receiver::start(&[]).await);
    let client = client(&sandbox);
    let registration =
        receiver.registration().method(WebhookMethod::Patch).header("X-Shop", "s").filter("customerId:!c");
    // After a lost response, the retry finds the created resource.
    let fault = || Fault::reset().after_executing();
    sandbox.faults().on(Match::any().operation("PostServiceCredential")).times(1, fault());
    sandbox.faults().on(Match::any().operation("PutWebhook")).times(1, fault());
    let first = registration.register(&client).await.unwrap();
    assert!(!first.credential_is_new && !first.webhook_is_new);
    clock.advance(Duration::from_secs(60));
    let second = registration.register(&client).await.unwrap();
    assert_eq!(
        (&second.credential, second.credential_is_new, second.webhook_is_new),
        (&first.credential, false, false)
    );
    assert_eq!(second.webhook.created_time, first.webhook.created_time);
    assert_ne!(second.webhook.updated_time, first.webhook.updated_time);
    assert_eq!(client.webhooks().list().await.unwrap().len(), 1);
    assert_eq!(client.service_credentials().list().await.unwrap().len(), 1);
    for id in ["a", "c"] {
        customer(&client, id).await;
    }
    sandbox.idle().await;
    assert_eq!(receiver.accepted(), ["customer-created a"]);
    {
        let events = receiver.log.events.lock().unwrap();
        assert_eq!((&events[0].0, &events[0].1["x-shop"]), (&Method::PATCH, &"s".parse().unwrap()));
    }

    // A new password creates a credential; an inactive one is activated again.
    let changed = receiver.registration().digest("rebilly", "new").register(&client).await.unwrap();
    assert!(changed.credential_is_new && !changed.webhook_is_new);
    let id = first.credential.id.clone().unwrap();
    let off = PatchWebhookCredential::new(WebhookCredentialStatus::Inactive);
    client.service_credentials().update_status(id.clone(), &off).await.unwrap();
    let back = registration.register(&client).await.unwrap();
    assert_eq!(
        (back.credential.id, back.credential.status),
        (Some(id), Some(WebhookCredentialStatus::Active))
    );
}

#[tokio::test]
async fn invalid_registrations_fail_without_a_request() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let url = "http://127.0.0.1:1/";
    for (invalid, reason) in [
        (Registration::new("hook", url), "no authentication"),
        (Registration::new("hook", "nowhere").without_auth(), "host"),
        (Registration::new("hook", "mailto:a@b.c").without_auth(), "host"),
        (Registration::new("hook", url).basic("MARKER", ""), "password"),
        (Registration::new("hook", url).digest("MARKER", ""), "password"),
    ] {
        let error = invalid.register(&client).await.unwrap_err();
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert_eq!(sandbox.request_count(), 0);
    let secret =
        Registration::new("hook", url).basic("MARKER", "MARKER").header("x", "MARKER").template("MARKER");
    assert!(!format!("{secret:?}").contains("MARKER"), "{secret:?}");
    let registered = Registration::new("hook", url).without_auth().register(&client).await.unwrap();
    assert!(matches!(registered.credential.auth, Some(WebhookAuthorization::None(_))));
    assert!(
        registered.credential_is_new
            && registered.webhook_is_new
            && registered.webhook.events_filter.is_empty()
    );
}
